import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CacheFolder, cachePath } from '../../src/ledger/cache/cache-folder.js'
import { BRIDGE, type FakeProcess, factcheck, folderWith, IS_LINUX, IS_POSIX, ROOT } from '../harness.js'

const cached = (cwd: string, cache: string, ...argv: string[]) =>
  factcheck(argv, { cwd, env: { FACTCHECK_CACHE: cache } })
/** Without the notes of how ledgers looked, which are written where the clock of the disk lets them. */
const entries = (cache: string) =>
  readdirSync(cache)
    .filter((name) => !name.startsWith('seen-'))
    .map((name) => join(cache, name))

describe('where the cache is', () => {
  test.each<[Record<string, string>, string, string | undefined]>([
    [{ FACTCHECK_CACHE: '/x', XDG_CACHE_HOME: '/y', HOME: '/h' }, 'linux', '/x'],
    [{ XDG_CACHE_HOME: '/y', HOME: '/h' }, 'linux', '/y/factcheck'],
    [{ HOME: '/h' }, 'linux', '/h/.cache/factcheck'],
    [{ HOME: '/h' }, 'darwin', '/h/Library/Caches/factcheck'],
    [{ LOCALAPPDATA: '/l' }, 'win32', '/l/factcheck/Cache'],
    [{ FACTCHECK_CACHE: 'off', HOME: '/h' }, 'linux', undefined],
    [{}, 'linux', undefined],
    [{ XDG_CACHE_HOME: '.cache', HOME: '/h' }, 'linux', '/h/.cache/factcheck'],
    [{ XDG_CACHE_HOME: 'a/b', HOME: '.' }, 'linux', undefined],
    [{ LOCALAPPDATA: 'l' }, 'win32', undefined],
  ])('%j on %s', (env, platform, path) => {
    expect(cachePath({ env, platform })?.replaceAll(sep, '/')).toBe(path)
  })

  test('the command tells, and empties it of its own files alone', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE, 'cache/mine.txt': 'mine' })
    const cache = join(cwd, 'cache')
    await cached(cwd, cache, 'bridge')
    expect(entries(cache)).toHaveLength(2)
    expect(await cached(cwd, cache, 'cache')).toEqual({ code: 0, stdout: `${cache}\n`, stderr: '' })
    expect((await cached(cwd, cache, 'cache', '--clear')).stderr).toBe(`Freed 0.0 MB in ${cache}.\n`)
    expect(readdirSync(cache)).toEqual(['mine.txt'])
    expect((await cached(cwd, 'off', 'cache')).code).toBe(1)
  })
})

describe('the answer is the same with and without', () => {
  const word = fc.constantFrom(
    'bridge',
    'brigde',
    'fares',
    'mayor',
    'gazette',
    '"closed to all"',
    '-may',
    'june',
    'closing-was-sudden',
    'Ferran',
    'zeppelin',
    'the',
    'x',
  )

  test('for any query, filter and format', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const cache = join(cwd, 'cache')
    const filter = fc.constantFrom(
      [],
      ['--confidence', 'inferred'],
      ['--source', 'council'],
      ['--unsourced'],
      ['--source', 'gazete'],
      ['--from', '2025-06'],
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        filter,
        fc.constantFrom('text', 'json', 'tsv'),
        async (words, filters, format) => {
          const argv = ['find', words.join(' '), ...filters, '--format', format]
          expect(await cached(cwd, cache, ...argv)).toEqual(await factcheck(['--no-cache', ...argv], { cwd }))
        },
      ),
      { numRuns: 150 },
    )
    expect(entries(cache)).toHaveLength(1)
  })

  const change = async (files: Record<string, string>, edit: (cwd: string) => void, fake: FakeProcess = {}) => {
    const cwd = folderWith(files)
    const cache = join(cwd, 'cache')
    await cached(cwd, cache, 'claim')
    edit(cwd)
    expect(await cached(cwd, cache, 'claim')).toEqual(await factcheck(['--no-cache', 'claim'], { cwd, ...fake }))
    return (await cached(cwd, cache, 'claim', '--format', 'tsv')).stdout.split('\n').map((row) => row.split('\t')[0])
  }
  const ledger = (id: string) => `claims: [{id: ${id}, text: A claim., confidence: sourced}]\n`

  test('when the ledger changes, an included file does, one comes and one goes', async () => {
    expect(
      await change({ 'claims.yaml': ledger('a') }, (cwd) => writeFileSync(join(cwd, 'claims.yaml'), ledger('b'))),
    ).toEqual(['b', ''])
    const split = { 'claims.yaml': 'include: [parts/*.yaml]\n', 'parts/a.yaml': ledger('a') }
    expect(await change(split, (cwd) => writeFileSync(join(cwd, 'parts/a.yaml'), ledger('b')))).toEqual(['b', ''])
    expect(await change(split, (cwd) => writeFileSync(join(cwd, 'parts/b.yaml'), ledger('b')))).toEqual(['a', 'b', ''])
  })

  test.runIf(IS_POSIX)('when an included file has become a pipe, which is not waited for', async () => {
    const makePipe = (cwd: string) => {
      rmSync(join(cwd, 'parts/a.yaml'))
      execFileSync('env', ['mkfifo', join(cwd, 'parts/a.yaml')])
    }
    const split = { 'claims.yaml': 'include: [parts/*.yaml]\n', 'parts/a.yaml': ledger('a') }
    expect(await change(split, makePipe)).toEqual([''])
  })

  test('for a long ledger that is read in pieces, changed and damaged', async () => {
    const long = (word: string) =>
      `claims:\n${Array.from({ length: 1500 }, (_, n) => `  - id: c${n}\n    text: A ${word} claim ${n}, of a length that fills a ledger.\n    confidence: sourced\n`).join('')}`
    const cwd = folderWith({ 'claims.yaml': long('first') })
    const cache = join(cwd, 'cache')
    const same = async () =>
      expect(await cached(cwd, cache, 'list')).toEqual(await factcheck(['--no-cache', 'list'], { cwd }))
    await same()
    await same()
    writeFileSync(join(cwd, 'claims.yaml'), long('first').replace('claim 700,', 'claim seven hundred,'))
    await same()
    truncateSync(entries(cache)[0] ?? '', 5000)
    await same()
  })

  test('when the ledger breaks', async () => {
    expect(
      await change({ 'claims.yaml': ledger('a') }, (cwd) => writeFileSync(join(cwd, 'claims.yaml'), 'claims: [')),
    ).toEqual([''])
  })

  test('from another folder, the names of files are right', async () => {
    const cwd = folderWith({ 'claims.yaml': ledger('a'), 'deep/x': '' })
    const cache = join(cwd, 'cache')
    await cached(cwd, cache, 'claim')
    expect((await cached(join(cwd, 'deep'), cache, 'claim', '--format', 'tsv')).stdout).toContain(
      '\t../claims.yaml\t1\t',
    )
  })
})

describe('a cache that cannot be used is left aside', () => {
  const fresh = async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const cache = join(cwd, 'cache')
    const right = await cached(cwd, cache, 'bridge', '--format', 'json')
    return { cwd, cache, right, path: entries(cache)[0] ?? '' }
  }

  test.each<[string, (path: string) => void]>([
    ['empty', (path) => truncateSync(path, 0)],
    ['cut in its beginning', (path) => truncateSync(path, 20)],
    ['cut in its header', (path) => truncateSync(path, 200)],
    ['cut in its middle', (path) => truncateSync(path, statSync(path).size >> 1)],
    ['cut at its end', (path) => truncateSync(path, statSync(path).size - 9)],
    ['of something else', (path) => writeFileSync(path, '{"claims": []}')],
  ])('%s: ignored without a word, and written anew', async (_what, damage) => {
    const { cwd, cache, right, path } = await fresh()
    damage(path)
    expect(await cached(cwd, cache, 'bridge', '--format', 'json')).toEqual(right)
    damage(path)
    expect((await cached(cwd, cache, '--verbose', 'bridge')).stderr).toMatch(/^cache: ready-\w+ is left aside: /)
    expect(await cached(cwd, cache, '--verbose', 'bridge', '--format', 'json')).toEqual(right)
  })

  test('any byte of it changed', async () => {
    const { cwd, cache, right, path } = await fresh()
    const bytes = readFileSync(path)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ change
        writeFileSync(path, damaged)
        expect(await cached(cwd, cache, 'bridge', '--format', 'json')).toEqual(right)
      }),
      { numRuns: 200 },
    )
  })

  test('of another ledger under its name', async () => {
    const { cwd, cache, right, path } = await fresh()
    const other = folderWith({ 'claims.yaml': 'claims: [{id: bridge, text: Another bridge., confidence: sourced}]\n' })
    await cached(other, join(other, 'cache'), 'bridge')
    writeFileSync(path, readFileSync(entries(join(other, 'cache'))[0] ?? ''))
    expect(await cached(cwd, cache, 'bridge', '--format', 'json')).toEqual(right)
  })

  /** What anybody could write who may write there: whole, and with every checksum right. */
  const forged = (cache: string, edit: (text: string) => string) => {
    for (const path of entries(cache)) {
      const bytes = readFileSync(path)
      const headerEnd = 32 + bytes.readUInt32LE(16)
      const bodyStart = headerEnd + bytes.readUInt32LE(20)
      const header = Buffer.from(edit(bytes.toString('latin1', 32, headerEnd)), 'latin1')
      const body = Buffer.from(edit(bytes.toString('latin1', bodyStart)), 'latin1')
      const sums = Buffer.alloc(4 * Math.ceil(body.length / 16384))
      for (let at = 0; at < sums.length; at += 4)
        sums.writeUInt32LE(crc32(body.subarray(at * 4096, at * 4096 + 16384)), at)
      const numbers = Buffer.from(Uint32Array.of(header.length, sums.length, crc32(header), crc32(sums)).buffer)
      writeFileSync(path, Buffer.concat([bytes.subarray(0, 16), numbers, header, sums, body]))
    }
  }
  const lie = (text: string) => text.replaceAll('all traffic', 'any traffic')

  test.runIf(IS_POSIX)('that others may have written', async () => {
    const { cwd, cache, right, path } = await fresh()
    forged(cache, lie)
    // The forgery is one: in a file for the user alone it is believed.
    expect((await cached(cwd, cache, 'bridge', '--format', 'json')).stdout).toContain('any traffic')
    for (const mode of [0o666, 0o644, 0o620]) {
      chmodSync(path, mode)
      const { stdout, stderr } = await cached(cwd, cache, '--verbose', 'bridge', '--format', 'json')
      expect(stdout).toBe(right.stdout)
      expect(stderr).toMatch(/^cache: cannot read .*: not for this user alone/)
      // It was written anew.
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(readFileSync(path, 'latin1')).not.toContain('any traffic')
      forged(cache, lie)
    }
  })

  test.runIf(process.getuid?.() === 0)('that another user has written', async () => {
    const { cwd, cache, right, path } = await fresh()
    forged(cache, lie)
    chownSync(path, 65534, 65534)
    expect(await cached(cwd, cache, 'bridge', '--format', 'json')).toEqual(right)
  })

  test.each<[string, (text: string) => string]>([
    ['no sections', (text) => text.replace('"sections":', '"sectionz":')],
    ['sections that are none', (text) => text.replace(/"front":\[[^\]]*\]/, '"front":null')],
    ['a section before the file', (text) => text.replace(/"front":\[\d+/, '"front":[-9')],
    ['a section as large as a disk', (text) => text.replace(/("claims":\[\d+),\d+/, '$1,1099511627776')],
    ['sections beyond the file', (text) => text.replace(/("claims":)\[\d+/, '$1[99999999')],
    ['JSON that is none', (text) => text.replaceAll('{"claim', '["claim')],
    ['no manifest', (text) => text.replace('{"manifest":{', '["manifest":{')],
  ])('that is whole but has %s', async (_what, edit) => {
    const { cwd, cache, right } = await fresh()
    forged(cache, edit)
    expect(await cached(cwd, cache, 'bridge', '--format', 'json')).toEqual(right)
  })

  test('a place that cannot be written', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE, file: '' })
    const right = await factcheck(['--no-cache', 'bridge'], { cwd })
    expect(await cached(cwd, join(cwd, 'file/below'), 'bridge')).toEqual(right)
    if (IS_LINUX) expect(await cached(cwd, '/proc/none', 'bridge')).toEqual(right)
    expect((await cached(cwd, join(cwd, 'file/below'), '--verbose', 'bridge')).stderr).toMatch(
      /^cache: cannot (?:read|write) /,
    )
  })
})

test('a folder that is none is no cache, and is not emptied', async () => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE })
  const file = join(cwd, 'claims.yaml')
  const right = await cached(cwd, join(cwd, 'cache'), 'bridge')
  expect(await cached(cwd, file, 'bridge')).toEqual(right)
  expect(await cached(cwd, file, 'cache', '--clear')).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ${file} cannot be emptied: a part of its path is not a folder\n`,
  })
})

test.runIf(IS_POSIX)('the folder and its files are for the user alone', async () => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE })
  const cache = join(cwd, 'a/b')
  await cached(cwd, cache, 'bridge')
  expect(statSync(cache).mode & 0o777).toBe(0o700)
  expect(statSync(entries(cache)[0] ?? '').mode & 0o777).toBe(0o600)
  chmodSync(cache, 0o755)
})

test('eight processes at once', async () => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE })
  const env = { ...process.env, FACTCHECK_CACHE: join(cwd, 'cache'), NO_COLOR: '1', FORCE_COLOR: '' }
  const look = () => promisify(execFile)(process.execPath, [join(ROOT, 'bin/factcheck.js'), 'bridge'], { cwd, env })
  const outputs = (await Promise.all(Array.from({ length: 8 }, look))).map(({ stdout }) => stdout)
  expect(new Set(outputs).size).toBe(1)
  expect(outputs[0]).toContain('bridge-closed')
  expect(entries(join(cwd, 'cache'))).toHaveLength(1)
})

describe('what the cache holds is bounded', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute))
  const hundred = [new Uint8Array(60), new Uint8Array(40)]

  test('the entries longest unused make room for a new one', () => {
    const path = folderWith({ 'mine.txt': 'x'.repeat(1000) })
    const folder = new CacheFolder(path, expect.unreachable, 350)
    for (const [minute, name] of ['a', 'b', 'c'].entries()) {
      folder.write(name, hundred)
      folder.touch(name, at(minute))
    }
    folder.touch('a', at(10))
    folder.write('d', hundred)
    expect(readdirSync(path).sort()).toEqual(['a.cache', 'c.cache', 'd.cache', 'mine.txt'])
  })

  test('what a killed run left behind is swept by the next, what another run writes is not', () => {
    const path = folderWith({
      '.factcheck-4194305-0123456789ab.tmp': 'x',
      [`.factcheck-${process.pid}-0123456789ab.tmp`]: 'x',
    })
    new CacheFolder(path, expect.unreachable).write('a', hundred)
    expect(readdirSync(path).sort()).toEqual([`.factcheck-${process.pid}-0123456789ab.tmp`, 'a.cache'])
  })
})
