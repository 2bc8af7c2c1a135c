import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { CacheFolder } from '../../src/ledger/cache/cache-folder.js'
import { readBytes } from '../../src/ledger/files/read-bytes.js'
import { BRIDGE, factcheck, folderWith, IS_LINUX, ROOT } from '../harness.js'

const BIN = join(ROOT, 'bin/factcheck.js')

function pipeIn(folder: string, name: string): string {
  execFileSync('mkfifo', [join(folder, name)])
  return join(folder, name)
}

/** There are no such files on Windows. */
const isPosix = process.platform !== 'win32'

describe.runIf(isPosix)('a device in the place of a file is told of, and not read', () => {
  test.each([
    ['list --file /dev/zero', 'this is a device'],
    ['bridge --file /dev/urandom', 'this is a device'],
    ['check link.yaml', 'this is a device'],
    ['list --file twice.yaml', 'this is a device'],
    ['check --baseline link.yaml', 'link.yaml cannot be read as a baseline: this is a device'],
    ['find --queries link.yaml', '--queries link.yaml cannot be read: this is a device'],
    ['snapshot gazette --from link.yaml', '--from: link.yaml cannot be read: this is a device'],
  ])('%s', async (words, message) => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    symlinkSync('/dev/zero', join(cwd, 'link.yaml'))
    symlinkSync('link.yaml', join(cwd, 'twice.yaml'))
    const { code, stdout, stderr } = await factcheck(words.split(' '), { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('a ledger that is a link to one is said to be none', async () => {
    const cwd = folderWith({})
    symlinkSync('/dev/zero', join(cwd, 'claims.yaml'))
    const { code, stderr } = await factcheck(['list'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^claims\.yaml: error: this is a device, not a file\n.*with - for its name/s)
  })
})

describe.runIf(isPosix)('a pipe', () => {
  const QUOTED = BRIDGE.replace('type: article-newspaper', 'snapshot: texts/a.txt')

  test('as a snapshot is not waited for', async () => {
    const cwd = folderWith({ 'claims.yaml': QUOTED, 'texts/b.txt': '' })
    pipeIn(cwd, 'texts/a.txt')
    const { code, stdout } = await factcheck(['check'], { cwd })
    expect(code).toBeLessThan(2)
    expect(stdout).toMatch(/texts\/a\.txt: this is a pipe, not a\s+file/)
  })

  test('as the lock is not waited for', async () => {
    const cwd = folderWith({ 'claims.yaml': QUOTED, 'texts/a.txt': 'closed to all traffic', 'snapshots/b.txt': '' })
    pipeIn(cwd, 'snapshots/lock.json')
    expect((await factcheck(['check'], { cwd })).stdout).toMatch(/lock\.json cannot\s+be read/)
  })

  test('of queries is read for a while only', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    pipeIn(cwd, 'p')
    const { code, stderr } = await factcheck(['find', '--queries', 'p'], { cwd })
    expect([code, stderr]).toMatchObject([2, expect.stringContaining('--queries p cannot be read: not all of it came')])
  }, 30_000)

  test('as an included file, or in the cache, is not waited for', async () => {
    const cwd = folderWith({ 'claims.yaml': 'include: [a.yaml]\n' })
    pipeIn(cwd, 'a.yaml')
    expect((await factcheck(['list'], { cwd })).stderr).toContain('`a.yaml` is not a plain file')
    pipeIn(cwd, 'links.cache')
    const troubles: string[] = []
    expect(new CacheFolder(cwd, (message) => troubles.push(message)).open('links')).toBeUndefined()
    expect(troubles.join()).toContain('no plain file')
  })

  const LIMITS = { limit: 1000, pipe: true, milliseconds: 300 }

  test('that nobody writes to, or that never ends, is given up', async () => {
    const path = pipeIn(folderWith({}), 'p')
    expect(readBytes(path, LIMITS)).toEqual({ code: 'file-slow', seconds: 0.3 })
    expect(readBytes(path, { limit: 1000 })).toEqual({ code: 'file-not-plain', found: 'pipe' })
    const slow = spawn('bash', ['-c', `exec 3<>${path}; echo here >&3; sleep 30`])
    await promisify(execFile)('bash', ['-c', `read -t 20 <${path}`])
    expect(readBytes(path, LIMITS)).toEqual({ code: 'file-slow', seconds: 0.3 })
    slow.kill()
  })

  test('is read up to a limit, whole', async () => {
    const path = pipeIn(folderWith({}), 'p')
    const write = (text: string) => spawn('bash', ['-c', `printf %s ${text} >${path}`])
    const ends = [write('a'.repeat(1000))]
    expect(readBytes(path, { ...LIMITS, milliseconds: 20_000 }).toString()).toBe('a'.repeat(1000))
    ends.push(write('a'.repeat(1001)))
    expect(readBytes(path, { ...LIMITS, milliseconds: 20_000 })).toMatchObject({ code: 'file-too-large', limit: 1000 })
    for (const end of ends) end.kill()
  })

  test('that a shell makes without end is given up by the real process', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const script = `"${process.execPath}" "${BIN}" --file <(yes "# ${'x'.repeat(1000)}") list`
    const outcome = await promisify(execFile)('bash', ['-c', script], { cwd }).catch((error) => error)
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('at most 64 MB can be read')
  })
})

test('a file is read whole, and a file that is too large is not', () => {
  const folder = folderWith({ empty: '', full: 'x'.repeat(200_000) })
  const read = (name: string, limit = 200_000) => readBytes(join(folder, name), { limit })
  expect(read('empty').toString()).toBe('')
  expect(read('full').toString()).toBe('x'.repeat(200_000))
  expect(read('full', 199_999)).toMatchObject({ code: 'file-too-large', size: 200_000 })
  // Its size is said to be 0.
  if (existsSync('/proc/self/status'))
    expect(readBytes('/proc/self/status', { limit: 100_000 }).toString()).toMatch(/^Name:/)
  writeFileSync(join(folder, 'empty'), 'now')
  expect(read('empty').toString()).toBe(readFileSync(join(folder, 'empty'), 'utf8'))
})

/** What is there, and leads nowhere: a file that is open, and has no name any more. */
describe.runIf(IS_LINUX)('a file without a path', () => {
  const open = (text: string) => {
    const path = join(folderWith({ gone: text }), 'gone')
    const handle = openSync(path, 'r')
    rmSync(path)
    return `/proc/self/fd/${handle}`
  }

  test.each(['list', 'check', 'find bridge', 'diff HEAD', 'export csv'])(
    'that the command line names is read, or told of: %s',
    async (words) => {
      const argv = [...words.split(' '), '--file', open(BRIDGE)]
      const { code, stderr } = await factcheck(argv, { cwd: folderWith({}) })
      expect(stderr).not.toContain('internal error')
      expect(code).toBe(words.startsWith('diff') ? 2 : words === 'check' ? 1 : 0)
    },
  )

  test('is not below the folder of a ledger, whatever link leads there', async () => {
    const secret = open('claims: [{id: a, text: A secret., confidence: sourced}]\n')
    const quoting = BRIDGE.replace('type: article-newspaper', 'snapshot: texts/link.yaml')
    const files = { 'claims.yaml': `include: [texts/*.yaml]\n`, 'quotes.yaml': quoting, 'texts/x': '' }
    const cwd = folderWith(files)
    symlinkSync(secret, join(cwd, 'texts/link.yaml'))
    for (const words of ['list', 'check', 'check -f quotes.yaml']) {
      const { code, stdout, stderr } = await factcheck(words.split(' '), { cwd })
      expect(code, words).toBeGreaterThan(0)
      expect((stdout + stderr).replace(/\s+/g, ' '), words).toMatch(/leaves the folder|leads out of/)
      expect(stdout + stderr, words).not.toMatch(/secret|internal error/)
    }
  })
})

describe.runIf(isPosix)('what the system refuses is said in words, and without its own names', () => {
  const LONG = 'x'.repeat(300)
  test.each([
    ['snapshot gazette --from claims.yaml/x', 'claims.yaml/x cannot be read: no such file'],
    [`snapshot gazette --from ${LONG}`, 'the path is too long'],
    ['snapshot gazette --from loop', 'its symbolic links lead in a circle'],
    ['init loop/x', 'its symbolic links lead in a circle'],
    ['snapshot gazette --from page.txt', 'its folder cannot be created'],
    ['export csv -o /dev/full', 'no space left on device'],
  ])('%s', async (words, message) => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE, 'page.txt': 'closed to all traffic' })
    symlinkSync('loop', join(cwd, 'loop'))
    symlinkSync('nowhere', join(cwd, 'snapshots'))
    const { code, stdout, stderr } = await factcheck(words.split(' '), { cwd })
    expect((stdout + stderr).replace(/\s+/g, ' ')).toContain(message)
    expect(stdout + stderr).not.toMatch(/\bE[A-Z]{4,}\b/)
    expect(code).toBeGreaterThan(0)
  })
})

describe.runIf(isPosix)('a symbolic link of a repository that leads out of it, or into .git,', () => {
  const SECRET = 'a secret: {\n'
  const LINKED = 'this is a symbolic link that leads out of the repository'

  function checkout() {
    const outside = folderWith({ 'secret.yaml': SECRET, 'claims.yaml': BRIDGE })
    const cwd = folderWith({ 'claims.yaml': BRIDGE, '.git/config': SECRET, 'snapshots/a.txt': '' })
    const link = (target: string, name: string) => symlinkSync(target, join(cwd, name))
    return { cwd, outside, link }
  }

  test.each(['outside', '.git'])('is not read, nor is a line of what is there shown: %s', async (where) => {
    const { cwd, outside, link } = checkout()
    link(where === '.git' ? '.git/config' : join(outside, 'secret.yaml'), 'link.yaml')
    link(where === '.git' ? '.git' : outside, 'folder')
    link('link.yaml', 'twice.yaml')
    const inFolder = where === '.git' ? 'folder/config' : 'folder/secret.yaml'
    for (const words of [
      'check -f link.yaml',
      'list -f twice.yaml',
      `bridge -f ${inFolder}`,
      'check --baseline link.yaml',
      'find --queries link.yaml',
      `snapshot gazette --from ${inFolder}`,
    ]) {
      const { code, stdout, stderr } = await factcheck(words.split(' '), { cwd })
      expect([code, stdout], words).toEqual([2, ''])
      expect(stderr.replace(/\s+/g, ' '), words).toContain(LINKED)
      expect(stderr, words).not.toContain('secret: {')
    }
  })

  test('is not gone through to begin a ledger', async () => {
    const { cwd, outside, link } = checkout()
    link(outside, 'folder')
    link('.git', 'git')
    const plain = folderWith({})
    symlinkSync(outside, join(plain, 'folder'))
    for (const [place, name] of [
      [cwd, 'folder/new.yaml'],
      [cwd, 'git/new.yaml'],
      [plain, 'folder/new.yaml'],
    ] as const) {
      const { code, stderr } = await factcheck(['init', name], { cwd: place })
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`${name} is not written: a symbolic link leads out of`),
      ])
    }
    expect([existsSync(join(outside, 'new.yaml')), existsSync(join(cwd, '.git/new.yaml'))]).toEqual([false, false])
  })

  test('is no ledger, found or annotated', async () => {
    const { cwd, outside, link } = checkout()
    rmSync(join(cwd, 'claims.yaml'))
    link(join(outside, 'secret.yaml'), 'claims.yaml')
    const { code, stdout, stderr } = await factcheck(['check'], { cwd, env: { GITHUB_ACTIONS: 'true' } })
    expect(code).toBe(2)
    expect(stdout).toContain(LINKED)
    expect(stdout + stderr).not.toContain('a secret')
  })

  test('and one that stays inside, or has no repository around it, is followed', async () => {
    const { cwd, outside, link } = checkout()
    link('claims.yaml', 'link.yaml')
    expect((await factcheck(['list', '-f', 'link.yaml'], { cwd })).code).toBe(0)
    expect((await factcheck(['list', '-f', join(outside, 'claims.yaml')], { cwd })).code).toBe(0)
    const elsewhere = folderWith({})
    symlinkSync(join(outside, 'claims.yaml'), join(elsewhere, 'claims.yaml'))
    expect((await factcheck(['list'], { cwd: elsewhere })).code).toBe(0)
  })
})

describe('standard input', () => {
  test.each([
    ['list', '--file', '-'],
    ['find', '--queries', '-'],
  ])('that never ends is given up: %s %s', async (...argv) => {
    const { run } = await import('../../src/cli.js')
    const told: string[] = []
    let given = 0
    const io = {
      stdin: (async function* () {
        for (;;) {
          given++
          yield new Uint8Array(1024 * 1024).fill(35)
        }
      })(),
      stdout: { write: () => {} },
      stderr: { write: (text: string) => told.push(text) },
      cwd: folderWith({ 'claims.yaml': BRIDGE }),
      env: {},
      platform: 'linux',
      now: () => new Date(),
    }
    expect(await run(argv, io)).toBe(2)
    expect(told.join('')).toBe('error: standard input has more than 64 MB\nhelp: name a file\n')
    expect(given).toBe(65)
  })
})
