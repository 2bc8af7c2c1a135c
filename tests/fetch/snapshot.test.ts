import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Keeper } from '../../src/fetch/keep.js'
import { digest } from '../../src/quotes/snapshot-lock.js'
import { factcheck, folderWith, IS_LINUX } from '../harness.js'
import { articleOf, pdfOf } from './documents.js'
import { inTurn, page, serve, status } from './server.js'

const FIRST = articleOf(['The city closed Harbour Bridge to all traffic on 3 May.'])
const SECOND = articleOf(['The city closed Harbour Bridge to most traffic on 4 May.'])

const server = await serve({
  '/bridge': page(FIRST),
  '/changes': inTurn(page(FIRST), page(SECOND)),
  '/elsewhere': inTurn(page(FIRST), page(SECOND)),
  '/flickers': inTurn(page(`${FIRST}<!-- 1 -->`), page(`${FIRST}<!-- 2 -->`)),
  '/report.pdf': page(pdfOf(['Fares rose by 10 percent.']), 'application/pdf'),
  '/copy': page('The bridge was closed to all traffic.', 'text/plain'),
  '/moved': status(301, { location: '/bridge' }),
  '/empty': page(''),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('only half of')
    setTimeout(() => response.destroy(), 20)
  },
  '/image': page('x', 'image/png'),
})

interface Given {
  address?: string
  extra?: string
  files?: Record<string, string>
}

function ledgerWith({ address = '/bridge', extra = '', files = {} }: Given = {}): string {
  const url = address === '' ? '' : `    URL: ${address.startsWith('/') ? server.origin + address : address}\n`
  return folderWith({
    'claims.yaml': `sources:
  gazette:
    title: Harbour Bridge closed
${url}${extra}claims:
  - id: bridge-closed
    text: The city closed the bridge.
    confidence: sourced
    citations:
      - source: gazette
        quote: closed Harbour Bridge to all traffic on 3 May
`,
    ...files,
  })
}

const run = (cwd: string, ...argv: string[]) => factcheck(['snapshot', '--allow-private', ...argv], { cwd })
const read = (folder: string, path: string) => readFileSync(join(folder, 'snapshots', path), 'utf8')
const lockOf = (folder: string) => JSON.parse(read(folder, 'lock.json')).sources

describe('a snapshot', () => {
  test('is the text beside the ledger, with what was seen in a lock', async () => {
    const folder = ledgerWith()
    const { code, stdout, stderr } = await run(folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 source: 1 kept.\n' })
    expect(stdout).toMatch(/^kept {7}gazette {2}snapshots\/gazette\.txt, \d+ characters\n$/)
    expect(read(folder, 'gazette.txt')).toContain('closed Harbour Bridge to all traffic on 3 May.')
    expect(lockOf(folder)).toEqual({
      gazette: {
        url: `${server.origin}/bridge`,
        fetched: '2026-01-15T12:00:00Z',
        type: 'text/html',
        bytes: digest(Buffer.from(FIRST)),
        text: digest(read(folder, 'gazette.txt')),
        reader: '2',
      },
    })
  })

  test('of a paywall is kept, and it is said', async () => {
    const folder = ledgerWith()
    writeFileSync(
      join(folder, 'wall.html'),
      `<h1>Harbour Bridge</h1><p>Harbour Bridge was closed.</p><p>Subscribe to read on.</p><footer>${'Our other stories. '.repeat(200)}</footer>`,
    )
    const { code, stdout } = await run(folder, 'gazette', '--from', 'wall.html')
    expect(code).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'the copy of `gazette` is a paywall help: save the page as you see it, and take it with --from FILE',
    )
    const json = await run(folder, 'gazette', '--from', 'wall.html', '--format', 'json')
    expect(JSON.parse(json.stdout).sources[0].copy).toBeUndefined()
  })

  describe('that an older version took', () => {
    const old = 'Harbour Bridge\n\nThe city closed Harbour Bridge to all traffic on 3 May.\n'
    const taken = async (bytes: string) => {
      const folder = ledgerWith()
      await run(folder)
      const { gazette } = lockOf(folder)
      const { reader: _, ...entry } = { ...gazette, bytes, text: digest(old) }
      writeFileSync(join(folder, 'snapshots/lock.json'), JSON.stringify({ version: 1, sources: { gazette: entry } }))
      writeFileSync(join(folder, 'snapshots/gazette.txt'), old)
      return folder
    }

    test('is unchanged where the page has the same bytes, and is read anew with --update', async () => {
      const folder = await taken(digest(Buffer.from(FIRST)))
      const { code, stdout, stderr } = await run(folder)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '1 source: 1 unchanged.\n' })
      expect(stdout.replace(/\s+/g, ' ')).toContain('an older version of factcheck, which read less of a page help: ')
      expect(read(folder, 'gazette.txt')).toBe(old)
      expect(await run(folder, '--update')).toMatchObject({ code: 0, stderr: '1 source: 1 updated.\n' })
      expect(lockOf(folder).gazette).toMatchObject({ reader: '2', text: digest(read(folder, 'gazette.txt')) })
    })

    test('has changed where the bytes have, and it is said that the version has, too', async () => {
      const folder = await taken('0'.repeat(64))
      const { code, stdout, stderr } = await run(folder)
      expect({ code, stderr }).toEqual({ code: 1, stderr: '1 source: 1 changed.\n' })
      expect(stdout).toContain('an older version')
    })

    test('has lines without a meaning', async () => {
      const folder = await taken('0'.repeat(64))
      const text = 'It closed\n\n\nHarbour Bridge to all traffic on\n\f[page 2]\n3 May.'
      writeFileSync(join(folder, 'snapshots/gazette.txt'), text)
      const { stdout } = await factcheck(['check'], { cwd: folder })
      expect(stdout).toContain('is not in the snapshot')
      writeFileSync(join(folder, 'snapshots/gazette.txt'), text.replace('\f[page 2]\n', '').replace('It', 'It has'))
      expect((await factcheck(['check'], { cwd: folder })).stdout).toContain('(1 found)')
    })
  })

  test('changes nothing when nothing has changed', async () => {
    const folder = ledgerWith({ address: '/flickers' })
    await run(folder)
    const times = () => ['gazette.txt', 'lock.json'].map((name) => statSync(join(folder, 'snapshots', name)).mtimeMs)
    const [before, lock] = [times(), read(folder, 'lock.json')]
    const again = await run(folder)
    expect(again).toMatchObject({ code: 0, stderr: '1 source: 1 unchanged.\n' })
    expect(times()).toEqual(before)
    expect(read(folder, 'lock.json')).toBe(lock)
  })

  test('that has changed is shown, and kept only with --update', async () => {
    const folder = ledgerWith({ address: '/changes' })
    await run(folder)
    const [text, lock] = [read(folder, 'gazette.txt'), read(folder, 'lock.json')]
    const changed = await run(folder)
    expect(changed.code).toBe(1)
    const told = changed.stdout.replace(/\s+/g, ' ')
    expect(told).toContain('found → not found: “closed Harbour Bridge to all traffic on 3 May” (bridge-closed)')
    expect(told).toContain('closed Harbour Bridge to [-all-] {+most+} traffic on [-3-] {+4+} May')
    expect(changed.stdout).toContain('--update keeps the new text')
    expect([read(folder, 'gazette.txt'), read(folder, 'lock.json')]).toEqual([text, lock])
    const updated = await run(folder, '--update')
    expect(updated).toMatchObject({ code: 0, stderr: '1 source: 1 updated.\n' })
    expect(read(folder, 'gazette.txt')).toContain('most traffic on 4 May')
    expect(lockOf(folder).gazette.text).toBe(digest(read(folder, 'gazette.txt')))
  })

  test('that git does not hold is restored where it is as the lock says, and not where it is not', async () => {
    const folder = ledgerWith()
    await run(folder)
    const lock = read(folder, 'lock.json')
    rmSync(join(folder, 'snapshots/gazette.txt'))
    expect(await run(folder)).toMatchObject({ code: 0, stderr: '1 source: 1 restored.\n' })
    expect(read(folder, 'lock.json')).toBe(lock)
    writeFileSync(join(folder, 'snapshots/lock.json'), lock.replace(/"text": "../, '"text": "ff'))
    rmSync(join(folder, 'snapshots/gazette.txt'))
    expect(await run(folder)).toMatchObject({ code: 1, stderr: '1 source: 1 changed.\n' })
    expect(existsSync(join(folder, 'snapshots/gazette.txt'))).toBe(false)
  })

  test.each([[], ['--update']])('never takes the place of a file that it did not write: %j', async (...argv) => {
    const folder = ledgerWith({ extra: '    snapshot: notes.txt\n', files: { 'notes.txt': 'my own notes' } })
    const { code, stdout, stderr } = await run(folder, ...argv)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 source: 1 failed.\n' })
    expect(stdout.replace(/\s+/g, ' ')).toContain('notes.txt may be another file')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('my own notes')
    expect(existsSync(join(folder, 'snapshots'))).toBe(false)
  })

  test.each([
    ['beside the ledger', 'requirements.txt', {}],
    ['among other files', 'docs/notes.txt', { 'docs/index.md': 'hello' }],
    ['beside a folder', 'docs/notes.txt', { 'docs/more/index.md': 'hello' }],
  ])('nor by a lock that says that it knows it: %s', async (_, path, files) => {
    const text = 'flask\n'
    const sum = digest(text)
    const entry = { from: 'x', fetched: '2026-01-01T00:00:00Z', type: 'text/plain', bytes: sum, text: sum, reader: '2' }
    const lock = JSON.stringify({ version: 1, sources: { gazette: entry } })
    const extra = `    snapshot: ${path}\n`
    const folder = ledgerWith({ extra, files: { ...files, [path]: text, 'snapshots/lock.json': lock } })
    const { code, stdout } = await run(folder, '--update')
    expect([code, stdout]).toEqual([1, expect.stringContaining(`${path} may be another file`)])
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
  })

  test('nor by way of a link that makes it look like one', async () => {
    const folder = ledgerWith({ extra: '    snapshot: snapshots/notes.txt\n', files: { 'notes.txt': 'my own notes' } })
    symlinkSync('.', join(folder, 'snapshots'))
    expect((await run(folder, '--update')).stderr).toBe('1 source: 1 failed.\n')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('my own notes')
  })

  test('elsewhere is kept up to date as long as the lock knows its text', async () => {
    const folder = ledgerWith({ address: '/elsewhere', extra: '    snapshot: texts/gazette.txt\n' })
    const text = () => readFileSync(join(folder, 'texts/gazette.txt'), 'utf8')
    await run(folder)
    expect(text()).toContain('to all traffic')
    expect((await run(folder, '--update')).stderr).toBe('1 source: 1 updated.\n')
    expect(text()).toContain('to most traffic')
    writeFileSync(join(folder, 'texts/gazette.txt'), 'mine now')
    expect((await run(folder, '--update')).stderr).toBe('1 source: 1 failed.\n')
    expect(text()).toBe('mine now')
  })

  test('in the folder for snapshots is updated, whoever wrote it', async () => {
    const folder = ledgerWith({ files: { 'snapshots/gazette.txt': 'by hand' } })
    expect((await run(folder)).stderr).toBe('1 source: 1 changed.\n')
    expect((await run(folder, '--update')).stderr).toBe('1 source: 1 updated.\n')
    expect(read(folder, 'gazette.txt')).toContain('to all traffic')
  })

  test('of a PDF, of a moved page, and of the lasting copy of a page that is gone', async () => {
    const pdf = ledgerWith({ address: '/report.pdf' })
    await run(pdf)
    expect(read(pdf, 'gazette.txt')).toBe('\f[page 1]\nFares rose by 10 percent.\n')
    const moved = ledgerWith({ address: '/moved' })
    await run(moved)
    expect(lockOf(moved).gazette).toMatchObject({ url: `${server.origin}/moved`, finalUrl: `${server.origin}/bridge` })
    const gone = ledgerWith({ address: '/gone', extra: `    archived: ${server.origin}/copy\n` })
    await run(gone)
    expect(lockOf(gone).gazette).toMatchObject({ url: `${server.origin}/copy`, type: 'text/plain' })
  })

  test('of an included file is beside that, and is named from here', async () => {
    const folder = folderWith({
      'claims.yaml': 'include: [parts/one.yaml]\n',
      'parts/one.yaml': readFileSync(join(ledgerWith(), 'claims.yaml'), 'utf8'),
    })
    const kept = await run(folder)
    expect(kept.stdout).toContain('gazette  parts/snapshots/gazette.txt, ')
    writeFileSync(join(folder, 'parts/snapshots/lock.json'), '{')
    const damaged = 'parts/snapshots/lock.json cannot be read'
    expect((await run(folder)).stdout.replace(/\s+/g, ' ')).toContain(damaged)
    expect((await factcheck(['check'], { cwd: folder })).stdout).toContain(damaged)
    rmSync(join(folder, 'parts/snapshots'), { recursive: true })
    expect((await factcheck(['check'], { cwd: folder })).stdout.replace(/\s+/g, ' ')).toContain(
      'cannot be looked up: parts/snapshots/gazette.txt: there is no such file',
    )
    expect((await run(join(folder, 'parts'), '--file', 'one.yaml')).stdout).toContain('gazette  snapshots/gazette.txt')
  })

  test('from a file that was saved by hand', async () => {
    const folder = ledgerWith({ address: '', files: { 'Saved page.html': FIRST } })
    expect(await run(folder, 'gazette', '--from', 'Saved page.html')).toMatchObject({ code: 0 })
    expect(read(folder, 'gazette.txt')).toContain('closed Harbour Bridge to all traffic')
    expect(lockOf(folder).gazette).toMatchObject({ from: 'Saved page.html', type: 'text/html' })
    expect(lockOf(folder).gazette.url).toBeUndefined()
    expect(await run(folder, 'gazette', '--from', 'Saved page.html')).toMatchObject({
      stderr: '1 source: 1 unchanged.\n',
    })
    writeFileSync(join(folder, 'Saved page.html'), SECOND)
    const { stdout } = await run(folder, 'gazette', '--from', './Saved page.html')
    expect(stdout.replace(/\s+/g, ' ')).toContain("snapshot gazette --from './Saved page.html' --update keeps")
  })

  test('tells of quotes that a new text does not hold', async () => {
    const { code, stdout } = await run(ledgerWith({ address: '/copy' }))
    expect(code).toBe(0)
    expect(stdout).toContain('not found: “closed Harbour Bridge')
  })
})

describe('a source that gives no snapshot', () => {
  test.each([
    ['/none', 'the server answers 404: it is not found'],
    ['/empty', 'there is no text in this text/html'],
    ['/image', 'no text can be taken from an image (image/png); what is read: PDF, '],
    ['ftp://example.org/', 'only http and https are fetched, and this is ftp'],
    ['http://user:secret@example.org/', 'an address with a user name or password is not fetched'],
  ])('%s: %s', async (address, words) => {
    const folder = ledgerWith({ address })
    const { code, stdout, stderr } = await run(folder)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 source: 1 failed.\n' })
    expect(stdout.replace(/\s+/g, ' ')).toContain(`failed gazette: ${words}`)
    expect(existsSync(join(folder, 'snapshots'))).toBe(false)
  })

  test.runIf(IS_LINUX)('in a folder that can hold none', () => {
    const entry = { fetched: '', type: 'text/plain', bytes: '', text: '' }
    expect(new Keeper('/').keep('/proc', 'snapshots/a.txt', 'A.', 'a', entry)).toMatchObject({ code: 'write' })
  })

  test('on a private address, unless that is allowed', async () => {
    const { code, stdout } = await factcheck(['snapshot'], { cwd: ledgerWith() })
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('gazette: 127.0.0.1 is a private or reserved address')
  })

  test.each([
    ['http://127.0.0.1:1/', 'the connection to 127.0.0.1:1 failed: nothing answers there (ECONNREFUSED)'],
    ['http://name.invalid/', /the connection to name\.invalid failed: .+ \(E\w+\)/],
  ])('at %s', async (address, words) => {
    const { stdout } = await run(ledgerWith({ address }))
    expect(stdout.replace(/\s+/g, ' ')).toMatch(words)
  })

  test.each([
    ['../out.txt', 'it leads out of the ledger’s folder'],
    ['.git/hooks/pre-commit.txt', 'a part of its path begins with a dot'],
    ['package.json', 'a snapshot is kept in a file that ends in .txt'],
  ])('as its path is %s', async (path, words) => {
    const { code, stdout } = await run(ledgerWith({ extra: `    snapshot: ${path}\n` }))
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain(words)
  })

  test('as a symbolic link leads out of the folder', async () => {
    const outside = folderWith({})
    const folder = ledgerWith()
    symlinkSync(outside, join(folder, 'snapshots'))
    const { code, stdout } = await run(folder)
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('a symbolic link leads out of the ledger’s folder')
    expect(readdirSync(outside)).toEqual([])
  })

  test('as the lock is damaged, or the folder cannot be written', async () => {
    const damaged = await run(ledgerWith({ files: { 'snapshots/lock.json': '<<<<<<< HEAD' } }))
    expect(damaged).toMatchObject({ code: 1 })
    expect(damaged.stdout).toContain('lock.json cannot be read')
    const folder = ledgerWith()
    writeFileSync(join(folder, 'snapshots'), 'a file')
    expect((await run(folder)).stdout).toMatch(/failed +gazette/)
  })

  test.each(['Same.txt', './same.txt', './/Same.txt', '.\\\\same.txt'])(
    'as its path is the snapshot of another: %s',
    async (path) => {
      const folder = ledgerWith({
        extra: `    snapshot: same.txt\n  agency:\n    title: Wire\n    URL: ${server.origin}/copy\n    snapshot: "${path}"\n`,
      })
      const { code, stdout } = await run(folder)
      expect(code).toBe(1)
      expect(stdout).toMatch(/same\.txt is the snapshot of `gazette`/i)
    },
  )

  test.each(['/none', '/cut'])(
    'leaves what was there, and nothing half-written: %s',
    async (address) => {
      const folder = ledgerWith({ address, files: { 'snapshots/gazette.txt': 'old' } })
      expect(await run(folder)).toMatchObject({ code: 1, stderr: '1 source: 1 failed.\n' })
      expect(read(folder, 'gazette.txt')).toBe('old')
      expect(readdirSync(join(folder, 'snapshots'))).toEqual(['gazette.txt'])
    },
    20_000,
  )
})

describe('what was asked for', () => {
  test.each([
    [['nobody'], 'the ledger has no source `nobody`'],
    [['gazete'], 'did you mean `gazette`?'],
    [['--from', 'x.html'], '--from is the text of one source'],
    [['gazette', '--from', 'none.html'], 'none.html cannot be read'],
    [['--timeout', '0'], 'It must be a number of seconds'],
    [['--format', 'tsv'], 'Allowed choices are text, json'],
  ])('%j is refused', async (argv, words) => {
    const { code, stdout, stderr } = await run(ledgerWith(), ...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('is told where no source has an address', async () => {
    const { code, stderr } = await run(ledgerWith({ address: '' }))
    expect(code).toBe(2)
    expect(stderr).toContain('no source has a `URL`, `DOI` or `archived`')
  })

  test('is told as JSON', async () => {
    const { stdout } = await run(ledgerWith(), '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      sources: [{ source: 'gazette', state: 'kept', path: 'snapshots/gazette.txt', quotes: [] }],
    })
    const failed = await run(ledgerWith({ address: '/none' }), '--format', 'json')
    expect(JSON.parse(failed.stdout)).toMatchObject({
      sources: [{ state: 'failed', problem: 'status', message: expect.stringContaining('404') }],
    })
  })

  test('is counted on a terminal, and only there', async () => {
    const { stdout, stderr } = await factcheck(['snapshot', '--allow-private'], { cwd: ledgerWith(), columns: 80 })
    expect(stderr).toContain('fetching: 0 of 1 source')
    expect(stderr).toMatch(/\r\u001b\[K1 source: 1 kept\.\n$/)
    expect(stdout).not.toContain('\r')
  })
})

test('a thousand sources, some at a time, in the order of the ledger', async () => {
  const many = await serve({
    '*': (request, response) =>
      void setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end(`text of ${request.url}`), 1),
  })
  const keys = Array.from({ length: 1000 }, (_, number) => `source-${number}`)
  const sources = keys.map((key) => `  ${key}:\n    title: ${key}\n    URL: ${many.origin}/${key}\n`).join('')
  const folder = folderWith({
    'claims.yaml': `sources:\n${sources}claims:\n  - {id: a, text: A., confidence: sourced, citations: [source-0]}\n`,
  })
  mkdirSync(join(folder, 'snapshots'))
  const { code, stdout, stderr } = await run(folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '1,000 sources: 1,000 kept.\n' })
  expect(stdout.match(/source-\d+(?= )/g)).toEqual(keys)
  expect(many.most).toBeLessThanOrEqual(2)
  expect(Object.keys(lockOf(folder))).toHaveLength(1000)
  expect(readdirSync(join(folder, 'snapshots'))).toHaveLength(1001)
}, 240_000)
