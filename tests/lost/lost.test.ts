import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { page as answer, serve } from '../fetch/server.js'
import { folderWith, IS_LINUX, IS_POSIX } from '../harness.js'
import { runKilled } from './run-killed.js'

const KILLS = Number(process.env.FACTCHECK_KILLS ?? 25)
/** Of commands that write by the same way as one that is killed more often. */
const FEWER = Math.ceil(KILLS / 3)

/** Big enough that writing it takes a while. */
const ledger = (date: string) =>
  `sources:\n  gazette: {title: The Gazette, note: in print}\nclaims:\n${Array.from(
    { length: 100 },
    (_, at) =>
      `  - {id: c${at}, text: The city closed bridge ${at}., confidence: sourced, citations: [gazette], date: ${date}}\n`,
  ).join('')}`
const page = (word: string) => `${word} `.repeat(100_000)

interface Kind {
  name: string
  argv: string[]
  /** What stands there before; every run begins with it. */
  files: Record<string, string>
  /** The file that is written, and whether a text of it is whole. */
  file: string
  isWhole(text: string): boolean
  kills?: number
  env?: (cwd: string) => Record<string, string>
}

const OLD = ledger('2025/05/03')
const isJson = (text: string) => {
  try {
    return JSON.parse(text).version === 1
  } catch {
    return false
  }
}

/** A ledger with so much more at its end, and nothing else changed. */
const isAdded = (more: RegExp) => (text: string) => text === OLD || (text.replace(more, '') === OLD && more.test(text))

const gazette = await serve({
  '/bridge': answer(
    '<title>The bridge</title><article><p>The city closed bridge 3, the mayor said on Monday.</p></article>',
  ),
})

const STAMP = /, reviewed: \[\{by: X, .*?\}\]/g

const KINDS: Kind[] = [
  {
    name: 'check --fix',
    argv: ['check', '--fix', '--quiet'],
    files: { 'claims.yaml': OLD },
    file: 'claims.yaml',
    isWhole: (text) => text === OLD || text === ledger('2025-05-03'),
  },
  {
    name: 'review',
    argv: ['review', 'c3', 'c97', '--by', 'X'],
    files: { 'claims.yaml': OLD },
    file: 'claims.yaml',
    isWhole: (text) => [0, 2].includes(text.match(STAMP)?.length ?? 0) && text.replaceAll(STAMP, '') === OLD,
  },
  {
    name: 'add claim',
    kills: FEWER,
    argv: [
      'add',
      'claim',
      'The mayor left the town',
      '--id',
      'mayor',
      '--confidence',
      'sourced',
      '--source',
      'gazette',
    ],
    files: { 'claims.yaml': OLD },
    file: 'claims.yaml',
    isWhole: isAdded(/ {2}- \{?id: mayor.*?gazette.*?\n/s),
  },
  {
    name: 'add source',
    kills: FEWER,
    argv: ['add', 'source', `${gazette.origin}/bridge`, '--key', 'harbour', '--allow-private'],
    files: { 'claims.yaml': OLD },
    file: 'claims.yaml',
    isWhole: isAdded(/ {2}harbour: .*?\n(?=claims:)/s),
  },
  {
    name: 'import',
    kills: FEWER,
    argv: ['import', 'refs.ris'],
    files: { 'claims.yaml': OLD, 'refs.ris': 'TY  - BOOK\nTI  - The Courier\nPY  - 2025\nN1  - in print\nER  - \n' },
    file: 'claims.yaml',
    isWhole: isAdded(/ {2}2025-courier: .*?in print.*?\n/s),
  },
  {
    name: 'snapshot --from',
    argv: ['snapshot', '--update', '--from', 'page.txt', 'gazette'],
    files: { 'claims.yaml': OLD, 'page.txt': page('new'), 'snapshots/gazette.txt': page('old') },
    file: 'snapshots/gazette.txt',
    isWhole: (text) => text === page('old') || text.trim() === page('new').trim(),
  },
  {
    name: 'check --update-baseline',
    argv: ['check', '--baseline', 'known.json', '--update-baseline'],
    files: { 'claims.yaml': OLD, 'known.json': '{"version": 1, "findings": []}' },
    file: 'known.json',
    isWhole: isJson,
  },
  {
    name: 'init',
    kills: FEWER,
    argv: ['init', '--empty', 'new.yaml'],
    files: {},
    file: 'new.yaml',
    isWhole: (text) => text === MISSING || /^sources: \{\}[\s\S]*\n\n?claims: \[\]\n$/m.test(text),
  },
  {
    name: 'report',
    kills: FEWER,
    argv: ['report', '-o', 'report.html'],
    files: { 'claims.yaml': OLD, 'report.html': 'old' },
    file: 'report.html',
    isWhole: (text) => text === 'old' || /^<!doctype html>[\s\S]*<\/html>\n$/i.test(text),
  },
  {
    name: 'export',
    kills: FEWER,
    argv: ['export', 'json', '--output', 'claims.json'],
    files: { 'claims.yaml': OLD, 'claims.json': '{"version": 1}' },
    file: 'claims.json',
    isWhole: isJson,
  },
]

/** What stands for the text of a file that is not there. */
const MISSING = 'missing'
const textIn = (folder: string, file: string) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : MISSING

const leftovers = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))

function reset(folder: string, files: Record<string, string>, file?: string): void {
  if (file !== undefined) rmSync(join(folder, file), { force: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
}

describe.runIf(IS_POSIX).concurrent('a run that is killed leaves the old file or the new one', () => {
  test.each(KINDS)('$name', { timeout: 900_000 }, async ({ argv, files, file, isWhole, kills = KILLS }) => {
    const cwd = folderWith(files)
    const whole = await runKilled(argv, { cwd })
    expect(isWhole(textIn(cwd, file)), whole.said).toBe(true)
    expect(textIn(cwd, file)).not.toBe(files[file] ?? MISSING)
    for (let kill = 0; kill < kills; kill++) {
      reset(cwd, files, file)
      // Most of a run is reading; the last third, where it writes, is hit twice as often.
      const share = kill % 3 === 0 ? kill / kills : 0.6 + (0.4 * kill) / kills
      await runKilled(argv, { cwd, killAfter: whole.ms * share })
      const text = textIn(cwd, file)
      expect(isWhole(text), `killed at ${Math.round(100 * share)} %: ${text.slice(0, 200)}`).toBe(true)
    }
    reset(cwd, files, file)
    await runKilled(argv, { cwd })
    expect(leftovers(cwd)).toEqual([])
  })

  test('the cache', { timeout: 900_000 }, async () => {
    const cwd = folderWith({ 'claims.yaml': OLD })
    const cache = join(cwd, '.kept')
    const env = { FACTCHECK_CACHE: cache }
    const first = await runKilled(['bridge', '7'], { cwd, env })
    for (let kill = 0; kill < KILLS; kill++) {
      rmSync(cache, { recursive: true, force: true })
      await runKilled(['bridge', '7'], { cwd, env, killAfter: (first.ms * (kill + 1)) / KILLS })
      const { code, said } = await runKilled(['bridge', '7', '--verbose'], { cwd, env })
      // Nothing in the cache is found damaged, so that nothing is said of it.
      expect({ code, said }).toEqual({ code: 0, said: first.said })
    }
    expect(leftovers(cache)).toEqual([])
  })
})

test.runIf(IS_POSIX)(
  'what a killed run left is swept by the next one, and what another still writes is not',
  async () => {
    const cwd = folderWith({ 'claims.yaml': OLD })
    const gone = execFileSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).trim()
    const left = `.factcheck-${gone}-0123456789ab.tmp`
    const written = `.factcheck-${process.pid}-0123456789ab.tmp`
    for (const name of [left, written]) writeFileSync(join(cwd, name), 'half')
    await runKilled(['check', '--fix', '--quiet'], { cwd })
    expect(leftovers(cwd)).toEqual([written])
  },
)

describe.runIf(IS_LINUX)('where there is no room', () => {
  const mounts: string[] = []
  afterAll(() => {
    for (const folder of mounts) execFileSync('umount', [folder])
  })

  /** A file system of half a megabyte where one may be mounted; else files may not become larger than the old one. */
  function smallDisk(): { cwd: string; through?: string } {
    const cwd = mkdtempSync(join(tmpdir(), 'factcheck-small-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', cwd], { stdio: 'ignore' })
      mounts.push(cwd)
      return { cwd }
    } catch {
      return { cwd, through: 'trap "" XFSZ; ulimit -f 4; exec "$@"' }
    }
  }

  test.each([
    ['a file system that is full, or a limit where none can be mounted', smallDisk],
    ['a limit on the size of files', () => ({ cwd: folderWith({}), through: 'trap "" XFSZ; ulimit -f 4; exec "$@"' })],
  ])('%s: the old files stay, and it is said', async (_, make) => {
    const { cwd, through } = make()
    const options = { cwd, ...(through !== undefined && { through }) }
    const old = 'The bridge was closed. '.repeat(100)
    mkdirSync(join(cwd, 'snapshots'))
    writeFileSync(join(cwd, 'snapshots/gazette.txt'), old)
    writeFileSync(join(cwd, 'claims.yaml'), OLD)
    const elsewhere = folderWith({ 'page.txt': page('new') })
    const taken = await runKilled(['snapshot', '--update', '--from', join(elsewhere, 'page.txt'), 'gazette'], options)
    expect([1, 2], taken.said).toContain(taken.code)
    expect(taken.said).toMatch(/ENOSPC|EFBIG|no space left|file too large/i)
    expect(taken.said).not.toMatch(/bug|internal error/)
    expect(readFileSync(join(cwd, 'snapshots/gazette.txt'), 'utf8')).toBe(old)
    // Filled to the last block.
    if (!through) fill(join(cwd, 'fill'))
    const begun = await runKilled(['init', 'new.yaml'], {
      cwd,
      through: through?.replace('-f 4', '-f 0') ?? 'exec "$@"',
    })
    expect([begun.code, existsSync(join(cwd, 'new.yaml'))], begun.said).toEqual([2, false])
    const fixed = await runKilled(['check', '--fix', '--quiet'], options)
    expect(fixed.code, fixed.said).toBe(2)
    expect(fixed.said).toMatch(/ENOSPC|EFBIG|no space left|file too large/i)
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(OLD)
    expect(leftovers(cwd)).toEqual([])
  })

  function fill(path: string): void {
    try {
      writeFileSync(path, Buffer.alloc(1024 * 1024))
    } catch {
      // That is what it is for: what could be written was.
    }
  }
})

test.runIf(IS_POSIX).each([
  ['check --fix', ['check', '--fix', '--quiet']],
  ['check --update-baseline', ['check', '--baseline', 'known.json', '--update-baseline']],
  ['snapshot --from', ['snapshot', '--update', '--from', 'page.txt', 'gazette']],
])('in a folder that an ordinary user may only read, %s says so and changes nothing', async (_, argv) => {
  const cwd = folderWith({ 'claims.yaml': OLD, 'page.txt': page('new'), 'snapshots/gazette.txt': page('old') })
  const before = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort()
  // The folder of the test file is its owner's alone.
  chmodSync(dirname(cwd), 0o755)
  for (const name of ['.', 'snapshots']) chmodSync(join(cwd, name), 0o555)
  try {
    const { code, said } = await runAsNobody(argv, cwd)
    expect([1, 2], said).toContain(code)
    expect(said).toMatch(/permission\s+denied/i)
    expect(said).not.toMatch(/bug|internal error/)
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(OLD)
    expect(readFileSync(join(cwd, 'snapshots/gazette.txt'), 'utf8')).toBe(page('old'))
    expect(readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before)
  } finally {
    for (const name of ['.', 'snapshots']) chmodSync(join(cwd, name), 0o755)
  }
})

/** Root may write everywhere, so it becomes another: nobody. */
function runAsNobody(argv: readonly string[], cwd: string) {
  if (process.getuid?.() !== 0) return runKilled(argv, { cwd })
  const nobody = 65534
  return runKilled(argv, { cwd, through: `exec setpriv --reuid=${nobody} --regid=${nobody} --clear-groups "$@"` })
}

test.runIf(IS_POSIX)('two that write at once leave the whole of one', { timeout: 60_000 }, async () => {
  const files = {
    'claims.yaml': OLD,
    'known.json': '{"version": 1, "findings": []}',
    'a.txt': page('a'),
    'b.txt': page('b'),
  }
  const cwd = folderWith(files)
  for (let round = 0; round < 5; round++) {
    reset(cwd, files)
    const snapshot = (name: string) => runKilled(['snapshot', '--update', '--from', `${name}.txt`, 'gazette'], { cwd })
    const baseline = () => runKilled(['check', '--baseline', 'known.json', '--update-baseline'], { cwd })
    await Promise.all([snapshot('a'), snapshot('b'), baseline(), baseline()])
    const kept = readFileSync(join(cwd, 'snapshots/gazette.txt'), 'utf8').trim()
    expect([page('a').trim(), page('b').trim()]).toContain(kept)
    expect(isJson(readFileSync(join(cwd, 'snapshots/lock.json'), 'utf8'))).toBe(true)
    expect(isJson(readFileSync(join(cwd, 'known.json'), 'utf8'))).toBe(true)
    expect(leftovers(cwd)).toEqual([])
  }
})
