import { createServer } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { guardedLookup, isPublic } from '../../src/fetch/address.js'
import { Fetcher, type FetchOptions } from '../../src/fetch/fetch.js'
import { inTurn, page, serve, status } from './server.js'

const QUICK: FetchOptions = { allowPrivate: true, milliseconds: 2000, pace: { pause: 1, patience: 2000 } }
const fetcher = (options: FetchOptions = {}) => new Fetcher({ ...QUICK, ...options })
const bodyOf = (answer: object) => ('bytes' in answer ? Buffer.from(answer.bytes as Uint8Array).toString() : answer)

const server = await serve({
  '/page': page('hello'),
  '/gzip': page(gzipSync('packed'), 'text/plain', { 'content-encoding': 'gzip' }),
  '/brotli': page(brotliCompressSync('packed'), 'text/plain', { 'content-encoding': 'br' }),
  '/deflate': page(deflateSync('packed'), 'text/plain', { 'content-encoding': 'deflate' }),
  ...Object.fromEntries(
    ['utf-8', 'none', 'UTF8', 'binary', 'identity', ''].map((encoding) => [
      `/encoding-${encoding}`,
      page('not packed', 'text/plain', { 'content-encoding': encoding }),
    ]),
  ),
  '/twice': page(gzipSync(gzipSync('packed')), 'text/plain', { 'content-encoding': 'gzip, gzip' }),
  '/gzip-none': page(gzipSync('packed'), 'text/plain', { 'content-encoding': 'gzip, none' }),
  '/too-often': page('x', 'text/plain', { 'content-encoding': 'gzip,'.repeat(20) }),
  '/to-cafe': (_, response) => {
    // As bytes, which Node takes from the characters of Latin-1.
    response.writeHead(302, { location: Buffer.from('/café').toString('latin1') }).end()
  },
  '/caf%C3%A9': page('coffee'),
  '/refresh': page('<meta http-equiv="refresh" content="0; url=/page">Redirecting…'),
  '/refresh-quoted': page(`<META content='3;URL="/page?a=1&amp;b=2"' HTTP-EQUIV=Refresh>`),
  '/page?a=1&b=2': page('hello'),
  '/refresh-bare': page('<meta http-equiv="refresh" content="1, /page">'),
  '/refresh-header': page('Redirecting…', 'text/html', { refresh: '0; url=/page' }),
  '/refresh-late': page('<meta http-equiv="refresh" content="300; url=/page">late'),
  '/refresh-itself': page('<meta http-equiv="refresh" content="5; url=/refresh-itself#top">itself'),
  '/refresh-again': page('<meta http-equiv="refresh" content="5">again'),
  '/refresh-noscript': page('<noscript><meta http-equiv="refresh" content="0; url=/page"></noscript>scripts'),
  '/refresh-comment': page('<!-- <meta http-equiv="refresh" content="0; url=/page"> -->comment'),
  '/refresh-text': page('<meta http-equiv="refresh" content="0; url=/page">', 'text/plain'),
  '/refresh-to-gone': page('<meta http-equiv="refresh" content="0; url=/gone">'),
  '/refresh-to-file': page('<meta http-equiv="refresh" content="0; url=file:///etc/passwd">'),
  '/refresh-loop': page('<meta http-equiv="refresh" content="0; url=/refresh-loop-2">'),
  '/refresh-loop-2': page('<meta http-equiv="refresh" content="0; url=/refresh-loop">'),
  '/zstd': page('packed', 'text/plain', { 'content-encoding': 'zstd' }),
  '/not-gzip': page('not packed', 'text/plain', { 'content-encoding': 'gzip' }),
  '/not-brotli': page('not packed', 'text/plain', { 'content-encoding': 'br' }),
  '/half-gzip': page(gzipSync('packed '.repeat(1000)).subarray(0, 30), 'text/plain', { 'content-encoding': 'gzip' }),
  '/bomb': page(gzipSync(Buffer.alloc(200 * 1024 * 1024)), 'text/plain', { 'content-encoding': 'gzip' }),
  '/large': page('x'.repeat(2_000_000)),
  '/endless': (_, response) => {
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(100_000)));
    }
    response.writeHead(200).on('drain', write)
    write()
  },
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(drip))
  },
  '/too-short': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('only this')
    setTimeout(() => response.destroy(), 20)
  },
  '/cut': (_, response) => {
    response.writeHead(200).write('half of')
    setTimeout(() => response.destroy(), 20)
  },
  '/reset': (_, response) => response.destroy(),
  '/to-page': status(302, { location: '/page' }),
  '/loop': status(301, { location: '/loop' }),
  '/nowhere': status(302),
  '/bad-location': status(302, { location: 'http://' }),
  '/to-file': status(302, { location: 'file:///etc/passwd' }),
  '/to-metadata': status(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '/to-mapped': status(302, { location: 'http://[::ffff:169.254.169.254]/' }),
  '/to-password': status(302, { location: 'http://user:secret@127.0.0.1/' }),
  '/cookie': status(302, { location: '/page', 'set-cookie': 'a=b' }),
  '/gone': status(410),
  '/later': inTurn(status(503, { 'retry-after': '0' }), status(429), page('at last')),
  '/patience': inTurn(status(429, { 'retry-after': '1' }), page('after a second')),
  '/much-patience': status(429, { 'retry-after': '3600' }),
  '/broken': status(500),
})

describe('an answer', () => {
  test.each([
    ['/page', 'hello'],
    ['/gzip', 'packed'],
    ['/brotli', 'packed'],
    ['/deflate', 'packed'],
    ['/to-page', 'hello'],
    ['/later', 'at last'],
    ['/encoding-utf-8', 'not packed'],
    ['/encoding-none', 'not packed'],
    ['/encoding-UTF8', 'not packed'],
    ['/encoding-binary', 'not packed'],
    ['/encoding-identity', 'not packed'],
    ['/encoding-', 'not packed'],
    ['/twice', 'packed'],
    ['/gzip-none', 'packed'],
    ['/to-cafe', 'coffee'],
    ['/refresh', 'hello'],
    ['/refresh-quoted', 'hello'],
    ['/refresh-bare', 'hello'],
    ['/refresh-header', 'hello'],
    ['/refresh-late', expect.stringMatching(/late$/)],
    ['/refresh-itself', expect.stringMatching(/itself$/)],
    ['/refresh-again', expect.stringMatching(/again$/)],
    ['/refresh-noscript', expect.stringMatching(/scripts$/)],
    ['/refresh-comment', expect.stringMatching(/comment$/)],
    ['/refresh-text', expect.stringMatching(/^<meta/)],
  ])('%s', async (path, body) => {
    expect(bodyOf(await fetcher().fetch(server.origin + path))).toEqual(body)
  })

  test('tells the address that redirects led to', async () => {
    expect(await fetcher().fetch(`${server.origin}/to-page`)).toMatchObject({
      url: `${server.origin}/page`,
      status: 200,
    })
  })

  test('waits as long as Retry-After says', async () => {
    const begun = performance.now()
    expect(bodyOf(await fetcher().fetch(`${server.origin}/patience`))).toBe('after a second')
    expect(performance.now() - begun).toBeGreaterThan(900)
  })

  test('is asked for without cookies, referrer and credentials', async () => {
    await fetcher().fetch(`${server.origin}/cookie`)
    for (const { headers } of server.seen) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    }
  })
})

test('a description is read up to 4 MB, a text up to 32', async () => {
  const { origin } = await serve({ '/': page('x'.repeat(5_000_000), 'application/json') })
  const patient = fetcher({ milliseconds: 60_000 })
  expect(await patient.fetch(`${origin}/`, 'METADATA')).toMatchObject({ code: 'too-large', limit: 4 * 1024 * 1024 })
  expect(await patient.fetch(`${origin}/`)).toMatchObject({ status: 200 })
})

describe('what comes in the way', () => {
  test.each([
    ['/bomb', { code: 'too-large' }],
    ['/large', { code: 'too-large' }],
    ['/endless', { code: 'too-large' }],
    ['/silent', { code: 'timeout', milliseconds: 300 }],
    ['/slow', { code: 'timeout' }],
    ['/too-short', { code: 'cut-short' }],
    ['/cut', { code: 'cut-short' }],
    ['/half-gzip', { code: 'cut-short' }],
    ['/reset', { code: 'cut-short' }],
    ['/not-gzip', { code: 'packing' }],
    ['/not-brotli', { code: 'packing' }],
    ['/zstd', { code: 'encoding', encoding: 'zstd' }],
    ['/loop', { code: 'redirects', limit: 10 }],
    ['/refresh-loop', { code: 'redirects', limit: 10 }],
    ['/refresh-to-gone', { code: 'status', status: 410 }],
    ['/refresh-to-file', { code: 'scheme', scheme: 'file' }],
    ['/too-often', { code: 'encoding' }],
    ['/nowhere', { code: 'redirect-nowhere', status: 302 }],
    ['/bad-location', { code: 'redirect-nowhere' }],
    ['/to-file', { code: 'scheme', scheme: 'file' }],
    ['/to-password', { code: 'credentials' }],
    ['/gone', { code: 'status', status: 410 }],
    ['/missing', { code: 'status', status: 404 }],
    ['/broken', { code: 'status', status: 500 }],
    ['/much-patience', { code: 'status', status: 429, retryAfter: 3_600_000 }],
  ])('%s', async (path, problem) => {
    const limits = { bytes: 1_000_000, ...(/silent|slow/.test(path) && { milliseconds: 300 }) }
    expect(await fetcher({ limits }).fetch(server.origin + path)).toMatchObject(problem)
  })

  test.each([
    ['no address', { code: 'not-an-address' }],
    ['file:///etc/passwd', { code: 'scheme' }],
    ['ftp://example.org/', { code: 'scheme' }],
    ['http://user:secret@127.0.0.1/', { code: 'credentials' }],
    ['http://127.0.0.1:1/', { code: 'network', host: '127.0.0.1:1', reason: 'ECONNREFUSED' }],
    ['http://name.invalid/', { code: 'network', host: 'name.invalid' }],
  ])('%s', async (address, problem) => {
    expect(await fetcher().fetch(address)).toMatchObject(problem)
  })

  test('no answer in HTTP', async () => {
    const raw = createServer((socket) => socket.on('error', () => {}).end('SSH-2.0-x\r\n'))
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve))
    afterAll(() => raw.close())
    const { port } = raw.address() as { port: number }
    expect(await fetcher().fetch(`http://127.0.0.1:${port}/`)).toMatchObject({ code: 'not-http' })
  })

  test('is tried again only where it may pass', async () => {
    const tries = async (path: string) => {
      const before = server.seen.length
      await fetcher().fetch(server.origin + path)
      return server.seen.length - before
    }
    expect(await tries('/gone')).toBe(1)
    expect(await tries('/broken')).toBe(3)
    expect(await tries('/reset')).toBe(3)
    expect(await tries('/much-patience')).toBe(1)
  })
})

describe('private addresses', () => {
  test.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    '::127.0.0.1',
    '100::1',
    'localhost',
    '',
  ])('%j is none of the open internet', (address) => {
    expect(isPublic(address)).toBe(false)
  })

  test.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '169.253.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is', (address) => {
    expect(isPublic(address)).toBe(true)
  })

  test.each([
    'http://127.0.0.1:PORT/page',
    'http://localhost:PORT/page',
    'http://0x7f.1:PORT/page',
    'http://2130706433:PORT/page',
    'http://[::1]:PORT/page',
    'http://[::ffff:127.0.0.1]:PORT/page',
    'http://0:PORT/page',
  ])('%s is refused, and no connection is made', async (address) => {
    const before = server.seen.length
    const url = address.replace('PORT', server.host.split(':')[1] ?? '')
    expect(await fetcher({ allowPrivate: false }).fetch(url)).toMatchObject({ code: 'private' })
    expect(server.seen.length).toBe(before)
  })

  test.each(['/to-metadata', '/to-mapped'])('are refused after a redirect: %s', async (path) => {
    const limits = { allows: (address: string) => address === '127.0.0.1' }
    expect(await fetcher({ limits }).fetch(server.origin + path)).toMatchObject({ code: 'private' })
  })

  test('are refused by the look-up that the connection itself uses, if any one is private', async () => {
    const looked = await new Promise((resolve) =>
      guardedLookup(isPublic)('localhost', { all: true }, (error) => resolve(error)),
    )
    expect(looked).toMatchObject({ problem: { code: 'private', host: 'localhost' } })
  })
})

test('what is large is fetched alone, whole', async () => {
  const body = 'x'.repeat(5_000_000)
  const large = await serve({ '*': page(body, 'text/plain') })
  let held = 0
  let most = 0
  const polite = fetcher({ milliseconds: 20_000 })
  const sizes = await Promise.all(
    ['/a', '/b', '/c'].map((path) =>
      polite.use(large.origin + path, 'GET', { left: 20_000 }, async ({ bytes }) => {
        most = Math.max(most, ++held)
        await new Promise((resolve) => setTimeout(resolve, 50))
        held--
        return bytes.length
      }),
    ),
  )
  expect(sizes).toEqual([body.length, body.length, body.length])
  expect(most).toBe(1)
})

test('a host gets two requests at a time, and all hosts together sixteen', async () => {
  const slow = await serve({ '*': (_, response) => void setTimeout(() => response.end('x'), 5) })
  const polite = fetcher()
  await Promise.all(Array.from({ length: 60 }, (_, number) => polite.fetch(`${slow.origin}/${number}`)))
  expect(slow.seen.length).toBe(60)
  expect(slow.most).toBe(2)
})
