import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { BRIDGE, folderWith, IS_LINUX, IS_POSIX, ROOT } from './harness.js'

const BIN = join(ROOT, 'bin/factcheck.js')
const cwd = folderWith({ 'claims.yaml': BRIDGE })
const env = { ...process.env, LANG: 'C.UTF-8', FORCE_COLOR: '', NO_COLOR: '1' }

async function factcheck(argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [BIN, ...argv], { cwd, env })) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

/** The built program in a real process: what no fake process can show. */
describe('the real process', () => {
  test.each([
    [['bridge'], 0, /^● SOURCED {2}bridge-closed\n/, /^$/],
    [['zeppelin'], 1, /^$/, /^No claim matches/],
    [['list', '--formt', 'json'], 2, /^$/, /Did you mean --format\?/],
    [['list', '--file', 'nowhere.yaml'], 2, /^$/, /^nowhere\.yaml: error: no such file/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
    [[], 2, /^$/, /^Usage: factcheck/],
  ])('factcheck %j exits with %i', async (argv, code, stdout, stderr) => {
    const outcome = await factcheck(argv)
    expect(outcome.stdout).toMatch(stdout)
    expect(outcome.stderr).toMatch(stderr)
    expect(outcome.code).toBe(code)
  })

  test('no variable of the environment makes a parser print what it reads', async () => {
    const options = { cwd, env: { ...env, LOG_TOKENS: '1', LOG_STREAM: '1' } }
    const argv = [BIN, '--no-cache', 'list', '--format', 'tsv']
    const { stdout } = await promisify(execFile)(process.execPath, argv, options)
    expect(stdout).not.toContain('|')
    expect(stdout).toContain('bridge-closed')
  })

  test.runIf(IS_POSIX)('a reader that stops early is no error', async () => {
    const long = folderWith({
      'claims.yaml': `claims:\n${Array.from({ length: 5000 }, (_, n) => `  - {id: c${n}, text: claim ${n}, confidence: sourced}\n`).join('')}`,
    })
    const shell = spawn('bash', ['-c', `"${process.execPath}" "${BIN}" list | head -1; echo "\${PIPESTATUS[0]}"`], {
      cwd: long,
      env,
    })
    const out: string[] = []
    shell.stdout.on('data', (data) => out.push(String(data)))
    shell.stderr.on('data', (data) => out.push(String(data)))
    await new Promise((done) => shell.on('close', done))
    expect(out.join('')).toBe('● SOURCED      c0  claim 0\n0\n')
  })

  test.runIf(IS_POSIX)(
    'output that was closed, or is read by nobody, does not change what a check has to say',
    async () => {
      const here = folderWith({
        'bad.yaml': 'claims: [{id: a, text: x, confidence: sourced}]\n',
        'good.yaml':
          'sources: {s: {title: T, note: n}}\nclaims: [{id: a, text: x, confidence: sourced, citations: [s]}]\n',
      })
      const check = (name: string) => `"${process.execPath}" "${BIN}" check --format json ${name}.yaml`
      const script = ['bad', 'good'].map(
        (name) =>
          `${check(name)} >&-; echo $?; ${check(name)} 2>&- >&-; echo $?; ${check(name)} | true; echo "\${PIPESTATUS[0]}"`,
      )
      const { stdout } = await promisify(execFile)('bash', ['-c', script.join('\n')], { cwd: here, env })
      // A closed one is /dev/null to Node, as it is to git: nothing tells it from one that was meant to be.
      expect(stdout).toBe('1\n1\n1\n0\n0\n0\n')
    },
  )

  test.runIf(IS_LINUX).each([
    ['mkdir gone && cd gone && rmdir ../gone', 'list', /^error: the working directory does not exist any more; /],
    ['true', 'list --file - 0> written', /^error: standard input cannot be read: EBADF/],
    ['true', 'find --queries . ', /^error: --queries \. cannot be read: this is a folder/],
  ])('what is wrong around it is no bug: %s; factcheck %s', async (before, words, said) => {
    const here = folderWith({ 'claims.yaml': BRIDGE })
    const script = `${before}; "${process.execPath}" "${BIN}" ${words}`
    const outcome = await promisify(execFile)('bash', ['-c', script], { cwd: here, env }).catch((error) => error)
    expect([outcome.code, outcome.stdout, outcome.stderr]).toEqual([2, '', expect.stringMatching(said)])
  })

  test.runIf(IS_LINUX)('a full disk is told of', async () => {
    const shell = `"${process.execPath}" "${BIN}" list > /dev/full`
    const outcome = await promisify(execFile)('bash', ['-c', shell], { cwd, env }).catch((error) => error)
    expect(outcome.stderr).toBe('error: standard output cannot be written: no space left on device\n')
    expect(outcome.code).toBe(2)
  })

  test.runIf(IS_POSIX)('a reader that stops early does not hide what check found', async () => {
    const long = folderWith({
      'claims.yaml': `claims:\n${Array.from({ length: 2000 }, (_, n) => `  - {id: c${n}, text: claim ${n}, confidence: sourced}\n`).join('')}`,
    })
    const script = `"${process.execPath}" "${BIN}" check --format sarif | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: long, env })
    expect(stdout).toBe('1\n')
  })

  test.runIf(IS_POSIX)('a pipe for a file is read once, and whole', async () => {
    const cache = { ...env, FACTCHECK_CACHE: folderWith({}) }
    for (const command of ['bridge closed -n 1', 'list']) {
      const shell = spawn('bash', ['-c', `"${process.execPath}" "${BIN}" --file <(cat claims.yaml) ${command}`], {
        cwd,
        env: cache,
      })
      const out: string[] = []
      shell.stdout.on('data', (data) => out.push(String(data)))
      expect(await new Promise((done) => shell.on('close', done))).toBe(0)
      expect(out.join('')).toMatch(/^● SOURCED +bridge-closed\b/)
    }
  })

  test('standard input', async () => {
    const child = spawn(process.execPath, [BIN, '--file', '-', 'list', '--format', 'tsv'], { env })
    const out: string[] = []
    child.stdout.on('data', (data) => out.push(String(data)))
    child.stdin.end(BRIDGE)
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
    expect(out.join('').split('\n')).toHaveLength(7)
  })
})

test('the library loads without a side effect, and finds and traces', async () => {
  const script = `
    const before = JSON.stringify([process.listenerCount('exit'), Object.keys(globalThis).length])
    const { loadLedger, search, trace } = await import('factcheck')
    if (before !== JSON.stringify([process.listenerCount('exit'), Object.keys(globalThis).length])) throw new Error('a side effect')
    const ledger = await loadLedger(${JSON.stringify(join(cwd, 'claims.yaml'))})
    const { hits } = search(ledger, 'brigde clsoed', { limit: 1 })
    console.log(hits[0].claim.id + ' ' + trace(ledger, 'closing-was-planned').nodes.length)
    await loadLedger('nowhere.yaml').catch((error) => console.log(error.name, error.message))
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env,
  })
  expect(stdout).toBe('bridge-closed 3\nLedgerError nowhere.yaml:1:1: no such file (check the path)\n')
})

/** Required before the program: tells which packages it loads, whatever way. */
const LOADS = `
const Module = require('node:module')
const { writeSync } = require('node:fs')
const load = Module._load
const seen = new Set()
Module._load = function (name, ...rest) {
  if (!/^[./]|^node:/.test(name) && !Module.isBuiltin(name)) seen.add(name)
  return load.call(this, name, ...rest)
}
process.on('exit', () => writeSync(2, 'LOADED ' + [...seen].sort().join(' ') + '\\n'))
`

describe('what a command loads beside the program', () => {
  const here = folderWith({ 'claims.yaml': BRIDGE, 'loads.cjs': LOADS, 'page.html': '<p>closed to all traffic' })
  const loaded = async (argv: string[]) => {
    const run = promisify(execFile)(process.execPath, ['--require', './loads.cjs', BIN, ...argv], { cwd: here, env })
    const { stderr } = await run.catch((error) => error)
    return /^LOADED (.*)$/m.exec(stderr)?.[1]
  }

  test.each([
    [['bridge']],
    [['list']],
    [['show', 'bridge-closed']],
    [['show', 'bridge-closed', '--context']],
    [['trace', 'bridge-closed']],
    [['check']],
    [['explain', 'quote-locator']],
    // What reads a page is loaded in a thread of its own.
    [['snapshot', 'gazette', '--from', 'page.html']],
  ])('%j: nothing', async (argv) => {
    expect(await loaded(argv)).toBe('')
  })

  test('is told where there is something', async () => {
    const name = folderWith({ 'a.cjs': `${LOADS}require('parse5')` })
    const run = promisify(execFile)(process.execPath, [join(name, 'a.cjs')], {
      env: { ...env, NODE_PATH: join(ROOT, 'node_modules') },
    })
    expect((await run.catch((error) => error)).stderr).toMatch(/^LOADED parse5$/m)
  })
})
