import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith, IS_POSIX, ROOT } from '../harness.js'

const cwd = folderWith({
  'claims.yaml': BRIDGE,
  'other.yaml': 'claims: [{id: elsewhere, text: t, confidence: sourced}]',
})
const NAMES = folderWith({
  'claims.yaml': `sources:
  archive:2025: {title: One}
  archive:2026: {title: Two}
claims:
  - {id: a, text: A., confidence: sourced, about: [Vera Doe, "Vera O'Hara", "Tab\\there"], tags: [to let, 'x!!y', '!a!', '"b"', "'c'", '$HOME', '::d']}
`,
})
const words = async (...typed: string[]) =>
  (await factcheck(['__complete', '--', ...typed], { cwd })).stdout
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t')[0])

function repositoryOf(ledger: string) {
  const folder = folderWith({ 'claims.yaml': ledger })
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], { cwd: folder })
  git('init', '-q', '-b', 'trunk')
  git('add', '.')
  git('commit', '-q', '-m', 'a')
  return { folder, git, env: { PATH: process.env.PATH ?? '' } }
}

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
    [['--file=other.yaml', 'show', ''], ['elsewhere']],
    [['zeppelin', '--tag', 't'], ['transport']],
    [['--tag', 't'], ['transport']],
    [['zeppelin', '--uns'], ['--unsourced']],
    [['--uns'], ['--unsourced']],
    [['--color', 'never', 'sh'], ['show']],
    [['zeppelin', 'sh'], []],
    [['zeppelin', '--', '--uns'], []],
    [
      ['show', '--', 'closing'],
      ['closing-was-planned', 'closing-was-sudden'],
    ],
    [['show', '--', '-'], []],
    [['list', '--', ''], []],
    [['list', '--', '--uns'], []],
    [['help', '--', 'sh'], ['show']],
    [['--', 'sh'], ['show']],
    [['--', '--col'], []],
    [['list', '--tag', '--', ''], []],
    [['trace', 'rumour', ''], []],
    [
      ['list', '--confidence=s'],
      ['--confidence=sourced', '--confidence=speculative'],
    ],
    [['list', '-c', 'sourced,inf'], ['sourced,inferred']],
    [['list', '--tag=f'], ['--tag=fares']],
    [['snapshot', 'c'], ['council']],
    [['explain', 'number'], ['number-in-quote']],
    [
      ['check', '--rule', 'premise'],
      ['premise-exists', 'premise-stands', 'premises-acyclic'],
    ],
    [
      ['check', '--rule', 'premise-exists='],
      ['premise-exists=error', 'premise-exists=warning', 'premise-exists=off'],
    ],
    [
      ['check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [['help', 'sh'], ['show']],
    [['diff', ''], []],
  ])('after %j', async (typed, offered) => {
    expect(await words(...typed)).toEqual(offered)
  })

  test.each([
    ['check', 'cl'],
    ['init', ''],
    ['-f', 'cl'],
    ['list', '--file=cl'],
    ['snapshot', 'council', '--from', ''],
  ])('files, by the shell, after %j %j', async (...typed) => {
    expect(await factcheck(['__complete', '--', ...typed], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  test('branches and tags for diff', async () => {
    const { folder, env, git } = repositoryOf(BRIDGE)
    git('tag', 'v1')
    const { stdout } = await factcheck(['__complete', '--', 'diff', ''], { cwd: folder, env })
    expect(stdout.replace(/\t.*/g, '')).toBe('HEAD\ntrunk\nv1\n')
  })

  test('no name that is more than a line', async () => {
    const { stdout } = await factcheck(['__complete', '--', 'list', '--about', ''], { cwd: NAMES })
    expect(stdout).toBe("Vera Doe\tabout\nVera O'Hara\tabout\n")
  })

  test('no name that would be an option, unless it is a value', async () => {
    const { folder, env, git } = repositoryOf('claims: [{id: a, text: A., confidence: sourced, tags: [--json]}]\n')
    git('update-ref', 'refs/tags/--output=x', 'HEAD')
    const offered = async (...typed: string[]) =>
      (await factcheck(['__complete', '--', ...typed], { cwd: folder, env })).stdout.replace(/\t.*/g, '')
    expect(await offered('diff', '')).toBe('HEAD\ntrunk\n')
    expect(await offered('diff', '--', '')).toBe('HEAD\ntrunk\n--output=x\n')
    expect(await offered('diff', '--', '--')).toBe('--output=x\n')
    expect(await offered('list', '--tag', '')).toBe('--json\n')
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

/** What the shell puts in, as its own function gives it. */
describe.runIf(IS_POSIX)('bash', () => {
  const bin = folderWith({})
  symlinkSync(join(ROOT, 'bin/factcheck.js'), join(bin, 'factcheck'))

  test.each<[line: string, reply: string[]]>([
    ['factcheck show ', ['a']],
    ['factcheck check cl', []],
    ['factcheck show -- ', ['a']],
    ['factcheck show -- -', []],
    ['factcheck list --about Ver', ['Vera\\ Doe', "Vera\\ O\\'Hara"]],
    ['factcheck list --about Vera\\ D', ['Vera\\ Doe']],
    ['factcheck list --about "Vera O', ["Vera O'Hara"]],
    ["factcheck list --about 'Vera O", ["Vera O'\\''Hara"]],
    ['factcheck --source archive:2025', ['2025']],
    ['factcheck --source=arch', ['archive:2025', 'archive:2026']],
    ['factcheck --source=', ['archive:2025', 'archive:2026']],
    ['factcheck word --tag=t', ['to\\ let']],
    // What is within double quotes is left for the time of an !, which the history would take there.
    ['factcheck list --tag "x', [`x"'!!'"y`]],
    // bash takes a quotation mark at the begin for the one that is open, and one at the end for the one that closes.
    ['factcheck list --tag "!', [`""'!'"a"'!'""`]],
    ['factcheck list --tag "\\"', [String.raw`\"b\""`]],
    [`factcheck list --tag '`, ['to let', 'x!!y', '!a!', '"b"', `''\\''c'\\'''`, '$HOME']],
    // As a line of its own, a workflow's runner would obey it.
    ['factcheck list --tag=":', []],
    ['factcheck list --tag=:', [':d']],
    // Between these it would be another word.
    [`factcheck list --tag $'`, []],
    ['factcheck list --tag $"', []],
    [`factcheck list --tag $'\\' $`, []],
    ['factcheck list --tag \\$"', ['HOME']],
    ['factcheck --tag "$(touch bad)" sh', ['show']],
  ])('%s', async (line, reply) => {
    const { stdout: script } = await factcheck(['completion', 'bash'])
    // As in an interactive shell, where programmable completion sets these.
    const typed = `${script}COMP_LINE=$1 COMP_POINT=\${#1}; _factcheck; printf '%s\\n' "\${COMPREPLY[@]}"`
    const env = { ...process.env, LANG: 'C.UTF-8', PATH: `${bin}:${process.env.PATH}` }
    const stdout = execFileSync('bash', ['-c', typed, 'bash', line], { cwd: NAMES, env, encoding: 'utf8' })
    expect(stdout.split('\n').filter(Boolean)).toEqual(reply)
    expect(existsSync(join(NAMES, 'bad'))).toBe(false)
  })
})

/** What they do in the shells themselves, tests/real/completion.test.ts tries. */
test.each(['bash', 'zsh', 'fish'])('the script for %s asks the program', async (shell) => {
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
      'error: claims.yaml exists already, and was not changed\nhelp: name another file: factcheck init FILE\n',
    )
    expect(code).toBe(2)
    expect((await factcheck(['init', 'other.yaml'], { cwd: folder })).code).toBe(0)
    const yml = folderWith({ 'claims.yml': 'mine' })
    expect((await factcheck(['init'], { cwd: yml })).stderr).toContain('claims.yml exists already')
  })

  test('where it is told to', async () => {
    const folder = folderWith({})
    expect((await factcheck(['-f', 'bar.yaml', 'init'], { cwd: folder })).stderr).toContain('factcheck --file bar.yaml')
    expect((await factcheck(['-f', 'bar.yaml', 'list'], { cwd: folder })).code).toBe(0)
    expect((await factcheck(['-f', 'bar.yaml', 'init', 'foo.yaml'], { cwd: folder })).stderr).toBe(
      'error: init writes one file\nhelp: name it once: factcheck init FILE\n',
    )
    const { stdout } = await factcheck(['init', '-'], { cwd: folder })
    expect((await factcheck(['-f', '-', 'list'], { stdin: stdout })).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['bar.yaml'])
    expect((await factcheck(['init', 'no/such/folder.yaml'], { cwd: folder })).code).toBe(0)
    expect((await factcheck(['-f', 'no/such/folder.yaml', 'list'], { cwd: folder })).code).toBe(0)
    expect(await factcheck(['init', 'bar.yaml/under.yaml'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: 'error: bar.yaml/under.yaml cannot be written: a part of its path is not a folder\n',
    })
  })
})
