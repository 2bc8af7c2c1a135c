import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith } from '../harness.js'
import { TestRepository } from './repository.js'

const ONE = 'claims:\n  - {id: one, text: One., confidence: sourced}\n'
const TWO = 'claims:\n  - {id: two, text: Two., confidence: sourced}\n'
const FEW = 'include: [claims/*.yaml]\n'

/** The last line, without the commit. */
const last = (stdout: string) =>
  stdout
    .trim()
    .split('\n\n')
    .at(-1)
    ?.replace(/\s+/g, ' ')
    .replace(/ \([0-9a-f]+\)/, '')

describe('where the ledger is', () => {
  const repository = new TestRepository({ 'docs/claims.yaml': FEW, 'docs/claims/one.yaml': ONE, 'docs/deep/x': '' })
  repository.write({ 'docs/claims/two.yaml': TWO })
  const grown = 'Since HEAD: 1 claim added; no label rose without evidence.'

  test.each([
    ['its own folder', 'docs', []],
    ['a folder below', 'docs/deep', []],
    ['a folder above, by --file', '.', ['--file', 'docs/claims.yaml']],
  ])('%s', async (_name, folder, file) => {
    const outcome = await repository.run([...file, 'diff', 'HEAD'], { cwd: join(repository.folder, folder) })
    expect([last(outcome.stdout), outcome.stderr, outcome.code]).toEqual([grown, '', 0])
  })

  test('a folder of another repository or none, by --file', async () => {
    const cwd = folderWith({})
    const outcome = await repository.run(['--file', join(repository.folder, 'docs/claims.yaml'), 'diff', 'HEAD'], {
      cwd,
    })
    expect(last(outcome.stdout)).toBe(grown)
  })

  test('a way through a symbolic link', async () => {
    const cwd = folderWith({})
    symlinkSync(repository.folder, join(cwd, 'link'))
    expect(last((await repository.run(['diff', 'HEAD'], { cwd: join(cwd, 'link/docs') })).stdout)).toBe(grown)
  })

  test('a ledger of several files, one of them new', async () => {
    const { stdout, stderr } = await repository.run(
      ['-f', 'claims/one.yaml', '-f', 'claims/two.yaml', 'diff', 'HEAD'],
      {
        cwd: join(repository.folder, 'docs'),
      },
    )
    expect(last(stdout)).toBe(grown)
    expect(stderr).toBe(
      'HEAD:docs/claims/two.yaml did not exist, under this name or an old name in git, so all its claims count as added.\n',
    )
  })
})

describe('a ledger that was renamed', () => {
  const RISEN = BRIDGE.replace('confidence: speculative', 'confidence: sourced')

  test.each<[string, string, string]>([
    ['a file', 'claims.yaml', 'ledger.yaml'],
    ['a folder', 'claims.yaml', 'docs/a b/é.yaml'],
  ])('%s, in the index or in a commit', async (_name, was, is) => {
    const repository = new TestRepository({ [was]: BRIDGE, 'a.md': 'a' }).write({ [was]: null, [is]: RISEN })
    repository.git('add', '--all')
    for (const committed of [false, true]) {
      if (committed) repository.commit({})
      const { code, stdout, stderr } = await repository.run(['-f', is, 'diff', committed ? 'HEAD~1' : 'HEAD'])
      expect([code, last(stdout)]).toEqual([1, expect.stringContaining(': 2 claims changed; 1 error.')])
      expect(stderr).toMatch(/it is compared with HEAD(~1)?:claims\.yaml, its old name in git\.\n$/)
    }
  })

  test('with what it includes', async () => {
    const repository = new TestRepository({ 'a/claims.yaml': `title: A\n${FEW}`, 'a/claims/one.yaml': ONE })
    repository.git('mv', 'a', 'b')
    const { stdout } = await repository.run(['-f', 'b/claims.yaml', 'diff', 'HEAD'])
    expect(last(stdout)).toContain('no claim was added')
  })

  test('without the knowledge of git is new', async () => {
    const repository = new TestRepository({ 'claims.yaml': BRIDGE }).write({ 'claims.yaml': null, 'b.yaml': BRIDGE })
    const { code, stderr } = await repository.run(['-f', 'b.yaml', 'diff', 'HEAD'])
    expect([code, stderr]).toEqual([
      0,
      'HEAD:b.yaml did not exist, under this name or an old name in git, so all its claims count as added.\n',
    ])
  })
})

describe('what was included', () => {
  test('is read from git, changed or gone since', async () => {
    const repository = new TestRepository({ 'claims.yaml': FEW, 'claims/one.yaml': ONE, 'claims/two.yaml': TWO })
    repository.write({ 'claims/one.yaml': ONE.replace('One.', 'Uno.'), 'claims/two.yaml': null })
    const { stdout } = await repository.diff('HEAD', '--format', 'json')
    const { removed, changed } = JSON.parse(stdout)
    expect(removed).toMatchObject([{ id: 'two', file: 'HEAD:claims/two.yaml', line: 2 }])
    expect(changed).toMatchObject([{ id: 'one', before: { text: 'One.' }, after: { text: 'Uno.' } }])
  })

  test('from files with odd names, in git as it quotes them', async () => {
    const odd = { 'claims/a b.yaml': ONE, 'claims/é"\\\t:(top).yaml': TWO }
    const repository = new TestRepository({ 'claims.yaml': FEW, ...odd })
    repository.write(Object.fromEntries(Object.entries(odd).map(([path, text]) => [path, `# changed\n${text}`])))
    expect(last((await repository.diff('HEAD')).stdout)).toContain('no claim was added')
  })

  test('through symbolic links that stay inside, and none that lead out', async () => {
    const repository = new TestRepository({
      'claims.yaml': 'include: [linked/one.yaml, file.yaml]\n',
      'real/one.yaml': ONE,
    })
    symlinkSync('real', join(repository.folder, 'linked'))
    symlinkSync('real/two.yaml', join(repository.folder, 'file.yaml'))
    repository.commit({ 'real/two.yaml': TWO }).write({ 'claims.yaml': ONE })
    expect(last((await repository.diff('HEAD')).stdout)).toBe(
      'Since HEAD: 1 claim removed; no label rose without evidence.',
    )

    const out = new TestRepository({ 'docs/claims.yaml': 'include: [out.yaml]\n', 'one.yaml': ONE })
    symlinkSync('../one.yaml', join(out.folder, 'docs/out.yaml'))
    out.commit({}).write({ 'docs/claims.yaml': ONE })
    const { code, stderr } = await out.run(['diff', 'HEAD'], { cwd: join(out.folder, 'docs') })
    expect(code).toBe(0)
    expect(stderr).toContain(': HEAD:docs/claims.yaml:1:11: `out.yaml` leaves')
  })

  test('by a glob through a linked folder', async () => {
    const repository = new TestRepository({ 'claims.yaml': FEW.replace('*', '**/*'), 'real/one.yaml': ONE })
    repository.write({ 'claims/a.txt': '' })
    symlinkSync('../real', join(repository.folder, 'claims/linked'))
    symlinkSync('..', join(repository.folder, 'claims/circle'))
    repository.commit({}).write({ 'claims.yaml': TWO })
    expect(last((await repository.diff('HEAD')).stdout)).toContain('1 claim added, 1 removed;')
  })

  test('in a circle of links ends', async () => {
    const repository = new TestRepository({ 'claims.yaml': 'include: [a.yaml]\n' })
    symlinkSync('b.yaml', join(repository.folder, 'a.yaml'))
    symlinkSync('a.yaml', join(repository.folder, 'b.yaml'))
    repository.commit({}).write({ 'claims.yaml': ONE })
    expect((await repository.diff('HEAD')).stderr).toContain(': HEAD:claims.yaml:1:11: `a.yaml` matches no file')
  })
})

describe('nothing is written', () => {
  test('to the working tree, the index or the repository', async () => {
    const repository = new TestRepository({ 'claims.yaml': BRIDGE }).commit({ 'claims.yaml': ONE })
    const state = () => repository.git('status', '--porcelain=v2', '--branch') + repository.git('count-objects', '-v')
    const before = state()
    expect((await repository.diff('HEAD~1')).code).toBe(0)
    expect(state()).toBe(before)
  })
})

describe('which revision', () => {
  const repository = new TestRepository({ 'claims.yaml': ONE })
  repository.git('tag', 'v1')
  repository.git('branch', 'older')
  repository.commit({ 'claims.yaml': `${ONE}${TWO.slice(8)}` })

  test.each(['v1', 'older', 'HEAD~1', 'HEAD^', 'refs/tags/v1', 'HEAD^{/x}~1', '@~1'])('%s', async (revision) => {
    expect((await repository.diff(revision)).stdout).toContain(': 1 claim added;')
  })

  test('--merge-base compares with where the ways parted', async () => {
    const forked = new TestRepository({ 'claims.yaml': ONE })
    forked.git('checkout', '--quiet', '-b', 'topic')
    forked.commit({ other: '' })
    forked.git('checkout', '--quiet', 'main')
    forked.commit({ 'claims.yaml': TWO })
    forked.git('checkout', '--quiet', 'topic')
    expect(last((await forked.diff('main')).stdout)).toContain('1 claim added, 1 removed')
    expect(last((await forked.diff('main', '--merge-base')).stdout)).toContain('no claim was added')
    forked.git('checkout', '--quiet', '--orphan', 'lonely')
    forked.commit({})
    expect((await forked.diff('main', '--merge-base')).stderr).toBe('error: `main` and HEAD have no commit in common\n')
  })

  test.each([
    ['nowhere'],
    ['HEAD~9'],
    ['HEAD:claims.yaml'],
    ['v1..HEAD'],
    [''],
    [' '],
    ['--all'],
    ['-n1'],
    ['--output=pwned'],
    ['$(touch pwned)'],
    ['; touch pwned'],
    ['HEAD\n--all'],
    ['HEAD\0'],
    ['\u001b[31mred\u202e'],
  ])('%j is none', async (revision) => {
    const { code, stdout, stderr } = await repository.diff('--', revision)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: no revision `.*` in this git repository\nhelp: name a branch/)
    expect(stderr).not.toMatch(/[\u001b\u202e]/)
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  test('a clone that is too shallow says so', async () => {
    const clone = folderWith({})
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, clone)
    const { code, stderr } = await repository.run(['diff', 'HEAD~1'], { cwd: clone })
    expect(code).toBe(2)
    expect(stderr).toContain('help: this clone has only the newest commits')
  })
})

describe('bad input', () => {
  test('no git repository', async () => {
    const cwd = folderWith({ 'claims.yaml': ONE })
    const { code, stderr } = await factcheck(['diff', 'HEAD'], { cwd, env: { PATH: process.env.PATH ?? '' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^error: .* is in no git repository that can be read\nhelp: git says: fatal: not a git repository/,
    )
  })

  test('no git', async () => {
    const cwd = folderWith({ 'claims.yaml': ONE })
    const { code, stderr } = await factcheck(['diff', 'HEAD'], { cwd, env: { PATH: cwd } })
    expect([code, stderr]).toEqual([
      2,
      'error: the program git was not found\nhelp: install git, and check that it is on the PATH\n',
    ])
  })

  test('a repository without a commit', async () => {
    const cwd = folderWith({ 'claims.yaml': ONE })
    new TestRepository({}).git('init', '--quiet', cwd)
    expect((await factcheck(['diff', 'HEAD'], { cwd, env: { PATH: process.env.PATH ?? '' } })).stderr).toMatch(
      /^error: no revision `HEAD`/,
    )
  })

  test('a ledger that was not there is all new', async () => {
    const repository = new TestRepository({ x: '' }).write({ 'claims.yaml': ONE })
    const { code, stdout, stderr } = await repository.diff('HEAD')
    expect([code, last(stdout), stderr]).toEqual([
      0,
      'Since HEAD: 1 claim added; no label rose without evidence.',
      'HEAD:claims.yaml did not exist, under this name or an old name in git, so all its claims count as added.\n',
    ])
  })

  test('a ledger that was empty is all new', async () => {
    const repository = new TestRepository({ 'claims.yaml': '' }).write({ 'claims.yaml': ONE })
    expect(last((await repository.diff('HEAD')).stdout)).toContain('1 claim added')
  })

  test('a ledger that was broken is all new, as is said', async () => {
    const repository = new TestRepository({ 'claims.yaml': 'claims: [\n' }).write({ 'claims.yaml': ONE })
    const { code, stdout, stderr } = await repository.diff('HEAD')
    expect([code, last(stdout)]).toEqual([0, 'Since HEAD: 1 claim added; no label rose without evidence.'])
    expect(stderr).toMatch(
      /^The ledger of HEAD cannot be read, so all its claims count as added: HEAD:claims\.yaml:\d+:\d+: .+\n$/,
    )
    expect((await repository.diff('HEAD', '--format', 'github')).stdout).toMatch(
      /^::warning title=factcheck::The ledger of HEAD cannot be read/,
    )
  })

  test.each([
    ['that is broken now', 'claims: [\n', /^claims\.yaml:\d+:\d+: error: /],
    [
      'with an unknown rule',
      `${ONE}rules: {label-rise-need-evidence: off}\n`,
      /did you mean `label-rise-needs-evidence`/,
    ],
    ['that is gone', null, /^claims\.yaml: error: no claims\.yaml in this folder/],
  ])('a ledger %s', async (_name, text, message) => {
    const { code, stderr } = await new TestRepository({ 'claims.yaml': ONE })
      .write({ 'claims.yaml': text })
      .diff('HEAD')
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('standard input', async () => {
    const { code, stderr } = await new TestRepository({}).run(['--file', '-', 'diff', 'HEAD'], { stdin: ONE })
    expect([code, stderr]).toEqual([
      2,
      'error: standard input has no history to compare with\nhelp: name a file of a git repository\n',
    ])
  })

  test('a file of another repository', async () => {
    const a = new TestRepository({ 'claims.yaml': ONE })
    const b = new TestRepository({ 'claims.yaml': TWO })
    const { code, stderr } = await a.run(['-f', 'claims.yaml', '-f', join(b.folder, 'claims.yaml'), 'diff', 'HEAD'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: .*claims\.yaml is not in the git repository/)
  })

  test.each([[['diff']], [['diff', 'HEAD', 'HEAD']], [['diff', 'HEAD', '--format', 'xml']]])('%j', async (argv) => {
    expect((await new TestRepository({}).run(argv)).code).toBe(2)
  })

  test('a folder where a file was', async () => {
    const repository = new TestRepository({ 'claims.yaml': FEW, 'claims/one.yaml': ONE })
    repository.write({ 'claims.yaml': TWO, 'claims/one.yaml': null })
    mkdirSync(join(repository.folder, 'claims/one.yaml'))
    expect(last((await repository.diff('HEAD')).stdout)).toContain('1 claim added, 1 removed')
  })
})
