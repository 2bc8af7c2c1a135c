import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith, ROOT } from '../harness.js'

const cwd = folderWith({
  'claims.yaml': BRIDGE,
  'other.yaml': 'claims: [{id: elsewhere, text: t, confidence: sourced}]',
})
const words = async (...typed: string[]) =>
  (await factcheck(['__complete', '--', ...typed], { cwd })).stdout
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t')[0])

describe('what is offered', () => {
  test.each<[string[], string[]]>([
    [['sh'], ['show']],
    [
      ['show', 'closing'],
      ['closing-was-planned', 'closing-was-sudden'],
    ],
    [['show', 'fares-rose', 'ru'], ['rumour']],
    [['trace', 'g'], []],
    [['trace', '--impact', 'g'], ['gazette']],
    [
      ['list', '--source', ''],
      ['gazette', 'agency', 'council'],
    ],
    [
      ['list', '--tag', ''],
      ['transport', 'fares'],
    ],
    [['find', 'x', '--about', 'Z'], ['Zoë Ferrán']],
    [
      ['list', '-c', 's'],
      ['sourced', 'speculative'],
    ],
    [
      ['list', '--format', ''],
      ['text', 'json', 'tsv'],
    ],
    [['list', '--uns'], ['--unsourced']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['list', '--color', 'n'], ['never']],
    [['-f', 'other.yaml', 'show', ''], ['elsewhere']],
  ])('after %j', async (typed, offered) => {
    expect(await words(...typed)).toEqual(offered)
  })

  test('commands, but none that is hidden', async () => {
    expect(await words('')).toEqual(expect.arrayContaining(['find', 'show', 'list', 'trace']))
    expect(await words('__')).toEqual([])
  })

  test('a broken ledger is no reason to fail', async () => {
    const broken = folderWith({ 'claims.yaml': 'claims: [' })
    expect(await factcheck(['__complete', '--', 'show', ''], { cwd: broken })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
})

test('bash takes the script and completes a claim id', async () => {
  const { stdout: script } = await factcheck(['completion', 'bash'])
  const bin = join(cwd, 'bin')
  mkdirSync(bin)
  symlinkSync(join(ROOT, 'bin/factcheck.js'), join(bin, 'factcheck'))
  writeFileSync(join(cwd, 'completion.bash'), script)
  const typed = `source completion.bash; COMP_WORDS=(factcheck show closing-was-p); COMP_CWORD=2; _factcheck; echo "\${COMPREPLY[@]}"`
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
  expect(execFileSync('bash', ['-c', typed], { cwd, env, encoding: 'utf8' })).toBe('closing-was-planned\n')
})

test.each(['zsh', 'fish'])('the script for %s asks the program', async (shell) => {
  const { code, stdout } = await factcheck(['completion', shell])
  expect(stdout).toContain('factcheck __complete')
  expect(code).toBe(0)
})

describe('init', () => {
  test('writes a ledger that loads and has every label', async () => {
    const folder = folderWith({})
    expect(await factcheck(['init'], { cwd: folder })).toMatchObject({ code: 0, stdout: '' })
    const { code, stdout } = await factcheck(['list', '--format', 'tsv'], { cwd: folder })
    expect(code).toBe(0)
    expect(new Set(stdout.split('\n').map((row) => row.split('\t')[1]))).toEqual(
      new Set(['sourced', 'inferred', 'speculative', undefined]),
    )
    expect((await factcheck(['list', '--unsourced'], { cwd: folder })).code).toBe(1)
  })

  test('never writes over a file', async () => {
    const folder = folderWith({ 'claims.yaml': 'mine' })
    const { code, stderr } = await factcheck(['init'], { cwd: folder })
    expect(stderr).toBe(
      'error: claims.yaml is there already, and was not touched\nhelp: name another file: factcheck init FILE\n',
    )
    expect(code).toBe(2)
    expect((await factcheck(['init', 'other.yaml'], { cwd: folder })).code).toBe(0)
    expect((await factcheck(['init', 'no/such/folder.yaml'], { cwd: folder })).code).toBe(2)
  })
})
