import { execFile } from 'node:child_process'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { Fetcher } from '../../src/fetch/fetch.js'
import { Patience } from '../../src/fetch/patience.js'
import { FetchError } from '../../src/fetch/problem.js'
import { folderWith, ROOT } from '../harness.js'
import { page, serve, status } from './server.js'

/** What a server of our own says, byte by byte: no server of Node.js would say most of it. */
type Talk = (socket: Socket) => void

const UPGRADE = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
const HINT = 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n'

async function origin(talk: Talk): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    socket.once('data', () => talk(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const say =
  (text: string): Talk =>
  (socket) =>
    void socket.write(text)
const sayAndClose =
  (text: string): Talk =>
  (socket) =>
    void socket.end(text)

describe('a request always comes to an end', () => {
  test.each<[string, Talk, object]>([
    ['a change of protocol', say(UPGRADE), { code: 'upgrade' }],
    ['a change of protocol, and more', say(`${UPGRADE}\x81\x05hello`), { code: 'upgrade' }],
    ['a change of protocol, and the end', sayAndClose(UPGRADE), { code: 'upgrade' }],
    ['a change to no protocol', say('HTTP/1.1 101 Switching Protocols\r\n\r\n'), { code: 'status', status: 101 }],
    [
      'an answer that speaks of a change',
      sayAndClose('HTTP/1.1 200 OK\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\nwords'),
      { status: 200 },
    ],
    ['nothing', (socket) => void socket.end(), { code: 'cut-short' }],
    ['a reset', (socket) => void socket.resetAndDestroy(), { code: 'cut-short' }],
    ['half a head', say('HTTP/1.1 200 OK\r\nContent-Ty'), { code: 'timeout' }],
    ['half a head, and the end', sayAndClose('HTTP/1.1 200 OK\r\nContent-Ty'), { code: 'cut-short' }],
    ['a hint, and the end', sayAndClose(HINT), { code: 'cut-short' }],
    ['a hint, and silence', say(HINT), { code: 'timeout' }],
    ['a hint, and an answer', sayAndClose(`${HINT}HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwords`), { status: 200 }],
    [
      'hints without end',
      (socket) => {
        const more = setInterval(() => socket.write(HINT), 5)
        socket.on('close', () => clearInterval(more))
      },
      { code: 'timeout' },
    ],
    [
      'trailers',
      sayAndClose('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: A\r\n\r\n5\r\nwords\r\n0\r\nA: b\r\n\r\n'),
      { status: 200 },
    ],
    [
      'trailers that break off',
      sayAndClose('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n0\r\nA: '),
      { code: 'cut-short' },
    ],
    ['no content', sayAndClose('HTTP/1.1 204 No Content\r\n\r\n'), { status: 204 }],
    ['a bad status', sayAndClose('HTTP/1.1 999999 x\r\n\r\n'), { code: 'not-http' }],
    ['a page without a head', sayAndClose('<p>words'), { code: 'not-http' }],
    ['the begin of HTTP/2', say('\0\0\u0006\u0004\0\0\0\0\0'), { code: 'not-http' }],
    ['another program', say('SSH-2.0-OpenSSH_9\r\n'), { code: 'not-http' }],
    ['a head of 100 kB', sayAndClose(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\nwords`), { status: 200 }],
    ['a head of 1 MB', sayAndClose(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1_000_000)}\r\n\r\nwords`), { code: 'headers' }],
    [
      'a part that nobody asked for',
      sayAndClose('HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/900\r\nContent-Length: 5\r\n\r\nwords'),
      { code: 'partial' },
    ],
    [
      'a part that is all',
      sayAndClose('HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/5\r\nContent-Length: 5\r\n\r\nwords'),
      { status: 206 },
    ],
  ])('%s', async (_, talk, expected) => {
    // A machine may be busy: what does not wait for the end of the time has much of it.
    const milliseconds = 'code' in expected && expected.code === 'timeout' ? 400 : 20_000
    const fetcher = new Fetcher({ allowPrivate: true, milliseconds, pace: { retries: 0 } })
    const address = await origin(talk)
    for (const method of ['GET', 'HEAD', 'PEEK'] as const) {
      const answer = await fetcher.fetch(address, method)
      // Of what is wrong with a body, only a GET learns.
      if (method === 'GET' || 'code' in answer) expect(answer).toMatchObject(expected)
    }
  })

  test('and so does the real process, which says what was not fetched', async () => {
    const cwd = folderWith({
      'claims.yaml': `sources:\n  hall: {title: Minutes, URL: "${await origin(say(UPGRADE))}"}\nclaims:
  - {id: a, text: The hall is open., confidence: sourced, citations: [hall]}\n`,
    })
    const run = (...argv: string[]) =>
      promisify(execFile)(process.execPath, [join(ROOT, 'bin/factcheck.js'), ...argv], {
        cwd,
        env: { ...process.env, FACTCHECK_CACHE: 'off', NO_COLOR: '1', GITHUB_ACTIONS: '' },
      }).catch((error) => error)
    expect(await run('snapshot', '--allow-private')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('another protocol'),
    })
    const links = await run('check', '--links', '--allow-private', '--format', 'text')
    expect(links.stdout).toContain('Checked 1 claim')
    expect(links.stderr).toMatch(/1 link could not be checked:\n.*another\s+protocol/s)
  })
})

describe('the time holds for all tries together', () => {
  test('a server that asks for patience is left when its patience is longer than the time', async () => {
    const server = await serve({
      '/': status(503, { 'retry-after': '2' }),
      '/date': status(429, { 'retry-after': new Date(Date.now() + 20_000).toUTCString() }),
      '/broken': status(500),
    })
    const fetcher = new Fetcher({ allowPrivate: true, milliseconds: 1500, pace: { pause: 1 } })
    expect(await fetcher.fetch(`${server.origin}/`)).toMatchObject({ code: 'status', status: 503 })
    expect(await fetcher.fetch(`${server.origin}/date`)).toMatchObject({ code: 'status', status: 429 })
    expect(server.seen).toHaveLength(2)
    await fetcher.fetch(`${server.origin}/broken`)
    expect(server.seen).toHaveLength(5)
  })

  test('tries that each take long have no more than the time of one', async () => {
    const server = await serve({ '/': (_, response) => void setTimeout(() => response.writeHead(500).end(), 300) })
    const fetcher = new Fetcher({ allowPrivate: true, milliseconds: 500, pace: { pause: 1, retries: 50 } })
    expect(await fetcher.fetch(`${server.origin}/`)).toMatchObject({ code: 'timeout', milliseconds: 500 })
    expect(server.seen).toHaveLength(2)
  })

  test('HEAD and GET of a link share it, and what one takes the other lacks', async () => {
    const server = await serve({ '/': page('words') })
    const time = { left: 5000 }
    await new Fetcher({ allowPrivate: true }).fetch(`${server.origin}/`, 'HEAD', time)
    expect(time.left).toBeLessThan(5000)
    const over = await new Fetcher({ allowPrivate: true }).fetch(`${server.origin}/`, 'GET', { left: 0 })
    expect(over).toMatchObject({ code: 'timeout' })
  })
})

describe('a server that does not answer is given up', () => {
  /** How many of so many addresses were asked, and what came of them. */
  async function askFor(addresses: number, talk: (asked: number) => boolean) {
    let asked = 0
    const base = await origin((socket) => {
      if (talk(++asked)) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi')
      else socket.end()
    })
    const fetcher = new Fetcher({ allowPrivate: true, pace: { retries: 0, together: 1 } })
    const answers = await Promise.all(Array.from({ length: addresses }, (_, at) => fetcher.fetch(`${base}${at}`)))
    return { asked, codes: answers.map((answer) => ('code' in answer ? answer.code : answer.status)) }
  }

  test('after four addresses in a row', async () => {
    const { asked, codes } = await askFor(
      50,

      () => false,
    )
    expect(asked).toBe(4)
    expect(codes).toEqual([...Array(4).fill('cut-short'), ...Array(46).fill('given-up')])
  })

  test('and one that answers now and then is not', async () => {
    const { asked } = await askFor(
      30,

      (number) => number % 4 === 0,
    )
    expect(asked).toBe(30)
  })

  test('nor is another, till two hundred in all are silent', async () => {
    const patience = new Patience()
    let asked = 0
    const silent = async () => {
      asked++
      throw new FetchError({ code: 'timeout', milliseconds: 1 })
    }
    const codes = []
    for (let at = 0; at < 300; at++)
      codes.push(await patience.ask(`${at}.example`, silent).catch(({ problem }) => problem.code))
    expect([asked, codes.at(199), codes.at(-1)]).toEqual([200, 'timeout', 'given-up'])
    await expect(patience.ask('another.example', async () => 'hi')).rejects.toThrow('given-up')
  })
})
