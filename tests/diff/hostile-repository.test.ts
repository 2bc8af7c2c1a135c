import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { gitIn } from '../../src/ledger/git/git.js'
import { BRIDGE, factcheck, folderWith, IS_LINUX, IS_POSIX } from '../harness.js'
import { ENV, TestRepository } from './repository.js'

const RISEN = BRIDGE.replace('confidence: speculative', 'confidence: sourced')

/** A file that is there as soon as a command of the repository's has run, and a script that makes it. */
function canary() {
  const file = join(folderWith({}), 'ran')
  return { file, script: `#!/bin/sh\ntouch ${file}\n` }
}

/** The script as a program in a folder of its own. */
function planted(script: string): string {
  const program = join(folderWith({ planted: script }), 'planted')
  chmodSync(program, 0o755)
  return program
}

/** All that asks git: `diff` from the root and from the ledger's folder, of a commit and of a fork, and completion. */
async function ask(folder: string, base = 'HEAD~1', env: Record<string, string> = {}) {
  const runs = [
    [folder, ['-f', 'docs/claims.yaml', 'diff', base]],
    [folder, ['-f', 'docs/claims.yaml', 'diff', '--merge-base', base]],
    [join(folder, 'docs'), ['diff', base]],
    [join(folder, 'docs'), ['__complete', '--', 'diff', '']],
  ] as const
  const outcomes = []
  for (const [cwd, argv] of runs) outcomes.push(await factcheck(argv, { cwd, env: { ...ENV, ...env } }))
  return outcomes
}

/** A ledger that was renamed and changed, in commits, in the index and on the disk, with a file that git must look at anew. */
function renamed(attributes = ''): TestRepository {
  const repository = new TestRepository({ 'claims.yaml': BRIDGE, 'a.md': 'a\n', '.gitattributes': attributes })
  repository.git('mv', 'claims.yaml', 'claims.yml')
  repository.commit({ 'claims.yml': `${BRIDGE}# two\n` })
  mkdirSync(join(repository.folder, 'docs'))
  repository.git('mv', 'claims.yml', 'docs/claims.yaml')
  return repository.write({ 'docs/claims.yaml': RISEN, 'a.md': 'b\n' })
}

/** A repository with a folder of tracked files that git would take for a repository of its own, in `place`. */
function embeddedIn(place: string) {
  const { file } = canary()
  const repository = new TestRepository({ 'docs/claims.yaml': BRIDGE })
  const folder = join(repository.folder, place)
  const inner = new TestRepository({ 'docs/claims.yaml': BRIDGE })
  for (const name of ['HEAD', 'objects', 'refs', 'index'])
    cpSync(join(inner.folder, '.git', name), join(folder, name), { recursive: true })
  writeFileSync(
    join(folder, 'config'),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch ${file}; false"\n`,
  )
  mkdirSync(join(folder, 'refs/remotes/origin'), { recursive: true })
  cpSync(join(folder, 'refs/heads/main'), join(folder, 'refs/remotes/origin/base'))
  return { repository: repository.commit({}), folder: repository.folder, docs: join(repository.folder, 'docs'), file }
}

describe.runIf(IS_POSIX)('tracked files that are laid out as a bare repository', () => {
  const embedded = () => embeddedIn('docs')

  test('the attack is one: git itself would run the command', () => {
    const { docs, file } = embedded()
    spawnSync('git', ['status'], { cwd: docs, env: ENV })
    expect(existsSync(file)).toBe(true)
  })

  test('are trusted by nothing', async () => {
    const { folder, file } = embedded()
    const [...diffs] = await ask(folder, 'origin/base')
    const completed = diffs.pop()
    for (const { code, stdout, stderr } of diffs) {
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^error: .*docs is laid out as a bare git repository, which is not trusted\nhelp: /)
    }
    expect(completed?.stdout).toBe('')
    expect(existsSync(file)).toBe(false)
  })

  test('nor do they speak for the ledger: what they say of the past is not read', async () => {
    const { folder, file } = embedded()
    const { code } = await factcheck(['-f', 'docs/claims.yaml', 'diff', 'HEAD'], { cwd: folder, env: ENV })
    expect([code, existsSync(file)]).toEqual([2, false])
  })

  test('beside `.git`, in the root, change nothing', async () => {
    const { repository, folder, file } = embeddedIn('.')
    repository.write({ 'docs/claims.yaml': RISEN })
    expect((await ask(folder)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
    expect(existsSync(file)).toBe(false)
  })

  test('an older git, which cannot refuse them, is not asked', async () => {
    const { folder, file } = embedded()
    for (const version of ['2.37.9', '2.9.5 (Apple Git-1)', '1.99.0', '']) {
      const bin = folderWith({
        git: `#!/bin/sh\n[ "$*" = version ] && echo git version ${version ? `'${version}'` : ''} || touch ${file}\n`,
      })
      chmodSync(join(bin, 'git'), 0o755)
      for (const { code, stderr } of (await ask(folder, 'HEAD', { PATH: bin })).slice(0, 3)) {
        expect(code).toBe(2)
        expect(stderr).toMatch(
          /^error: git .* can be made to run commands by files of the repository that it reads\nhelp: install git 2\.38 or newer\n$/,
        )
      }
    }
    expect(existsSync(file)).toBe(false)
  })
})

interface Attack {
  attributes?: string
  /** What `.git/config` says, with the program that must not run. */
  config: (program: string) => string
  /** What makes git run it: the proof that the attack is one. */
  control: string[]
}

const ATTACKS: Record<string, Attack> = {
  'core.fsmonitor': { config: (program) => `[core]\n\tfsmonitor = ${program}\n`, control: ['status'] },
  'core.hooksPath': {
    config: (program) => `[core]\n\thooksPath = ${join(program, '../hooks')}\n`,
    control: ['commit', '--allow-empty', '-m', 'x'],
  },
  'core.sshCommand': {
    config: (program) =>
      `[core]\n\tsshCommand = ${program}\n[remote "origin"]\n\turl = ssh://a.example/x\n\tpromisor = true\n[protocol]\n\tallow = always\n`,
    control: ['fetch', 'origin'],
  },
  'a remote helper': {
    config: (program) =>
      `[remote "origin"]\n\turl = ext::${program}\n\tpromisor = true\n[protocol "ext"]\n\tallow = always\n`,
    control: ['fetch', 'origin'],
  },
  'core.gitProxy': {
    config: (program) =>
      `[core]\n\tgitProxy = ${program}\n[remote "origin"]\n\turl = git://a.example/x\n\tpromisor = true\n`,
    control: ['fetch', 'origin'],
  },
  'core.alternateRefsCommand': {
    config: (program) => `[core]\n\talternateRefsCommand = ${program}\n`,
    control: ['rev-list', '--alternate-refs'],
  },
  'diff.external': { config: (program) => `[diff]\n\texternal = ${program}\n`, control: ['diff'] },
  'a diff driver': {
    attributes: '* diff=evil\n',
    config: (program) => `[diff "evil"]\n\tcommand = ${program}\n`,
    control: ['diff'],
  },
  textconv: {
    attributes: '* diff=evil\n',
    config: (program) => `[diff "evil"]\n\ttextconv = ${program}\n`,
    control: ['diff'],
  },
  'a clean filter': {
    attributes: '* filter=evil\n',
    config: (program) => `[filter "evil"]\n\tclean = ${program}\n`,
    control: ['diff'],
  },
  'a smudge filter': {
    attributes: '* filter=evil\n',
    config: (program) => `[filter "evil"]\n\tsmudge = ${program}\n`,
    control: ['checkout', 'HEAD~1', '--', '.'],
  },
  'a filter process': {
    attributes: '* filter=evil\n',
    config: (program) => `[filter "evil"]\n\tprocess = ${program}\n\trequired = true\n`,
    control: ['diff'],
  },
  'an alias': {
    config: (program) => `[alias]\n\trevparse = !${program}\n\trev-parse = !${program}\n`,
    control: ['revparse'],
  },
  'a pager': {
    config: (program) => `[core]\n\tpager = ${program}\n[pager]\n\tlog = ${program}\n`,
    control: ['--paginate', 'log'],
  },
  'an included file': {
    config: (program) => `[include]\n\tpath = ${join(program, '../evil.config')}\n`,
    control: ['status'],
  },
}

describe.runIf(IS_POSIX).each(Object.entries(ATTACKS))(
  '%s of the repository',
  (_name, { attributes, config, control }) => {
    function attacked() {
      const { file, script } = canary()
      const program = planted(script)
      mkdirSync(join(program, '../hooks'))
      for (const hook of ['pre-commit', 'post-index-change', 'reference-transaction'])
        cpSync(program, join(program, '../hooks', hook))
      writeFileSync(join(program, '../evil.config'), `[core]\n\tfsmonitor = ${program}\n`)
      const repository = renamed(attributes)
      appendFileSync(join(repository.folder, '.git/config'), config(program))
      if (_name === 'core.alternateRefsCommand') {
        const other = new TestRepository({ x: '' })
        writeFileSync(join(repository.folder, '.git/objects/info/alternates'), join(other.folder, '.git/objects'))
      }
      return { repository, file }
    }

    // The pager is started for a terminal alone, which `script` of Linux gives.
    test.runIf(IS_LINUX || control[0] !== '--paginate')('would run', () => {
      const { repository, file } = attacked()
      const terminal =
        control[0] === '--paginate' ? ['script', '-qec', `git ${control.join(' ')}`, '/dev/null'] : ['git', ...control]
      spawnSync(terminal[0] ?? '', terminal.slice(1), { cwd: repository.folder, env: ENV, timeout: 10_000 })
      expect(existsSync(file)).toBe(true)
    })

    test('does not run', async () => {
      const { repository, file } = attacked()
      const outcomes = await ask(repository.folder)
      expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1, 0])
      expect(outcomes[0]?.stderr).toMatch(/its old name in git\.\n$/)
      expect(existsSync(file)).toBe(false)
    })
  },
)

describe.runIf(IS_POSIX)('a clone that leaves files out', () => {
  function partial() {
    const { file, script } = canary()
    const origin = new TestRepository({ 'docs/claims.yaml': BRIDGE })
    origin.commit({ 'docs/claims.yaml': RISEN })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = folderWith({})
    origin.git('clone', '--quiet', '--filter=blob:none', `file://${origin.folder}`, clone)
    spawnSync('git', ['config', 'remote.origin.uploadpack', planted(script)], { cwd: clone, env: ENV })
    return { clone, file }
  }

  test('would fetch by a command that it names', () => {
    const { clone, file } = partial()
    spawnSync('git', ['cat-file', '-p', 'HEAD~1:docs/claims.yaml'], { cwd: clone, env: ENV })
    expect(existsSync(file)).toBe(true)
  })

  test('fetches nothing, and what to do is said', async () => {
    const { clone, file } = partial()
    for (const { code, stderr } of (await ask(clone)).slice(0, 3))
      expect([code, stderr]).toEqual([
        2,
        'error: this partial clone lacks files of that revision, and factcheck fetches none\nhelp: clone without --filter, or have git fetch them: git archive --output=/dev/null REVISION\n',
      ])
    expect(existsSync(file)).toBe(false)
  })

  test('is compared where the files are there', async () => {
    const { clone } = partial()
    expect((await ask(clone, 'HEAD')).map(({ code }) => code)).toEqual([0, 0, 0, 0])
  })
})

describe.runIf(IS_POSIX)('an honest repository', () => {
  const origin = () => {
    const repository = new TestRepository({ 'docs/claims.yaml': BRIDGE, 'other/x': 'x' })
    repository.commit({ y: '' })
    return repository
  }
  const rise = (folder: string) => writeFileSync(join(folder, 'docs/claims.yaml'), RISEN)

  const KINDS: Record<string, () => string> = {
    'of sha256 names': () => {
      const folder = folderWith({ 'docs/claims.yaml': BRIDGE })
      const git = (...argv: string[]) => spawnSync('git', argv, { cwd: folder, env: ENV })
      git('init', '--quiet', '--object-format=sha256')
      git('add', '.')
      git('commit', '--quiet', '-m', 'x')
      git('commit', '--quiet', '--allow-empty', '-m', 'y')
      return folder
    },
    'that is a work tree beside another': () => {
      const tree = join(folderWith({}), 'tree')
      origin().git('worktree', 'add', '--quiet', '--detach', tree)
      return tree
    },
    'with its git folder elsewhere': () => {
      const folder = folderWith({})
      origin().git('clone', '--quiet', `--separate-git-dir=${join(folderWith({}), 'git')}`, '.', folder)
      return folder
    },
    'that is shallow': () => {
      const folder = folderWith({})
      const repository = origin().commit({ z: '' })
      repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, folder)
      return folder
    },
    'that is sparse, its index too': () => {
      const { folder, git } = spread(origin())
      git('sparse-checkout', 'set', '--cone', '--sparse-index', 'docs')
      expect(existsSync(join(folder, 'other'))).toBe(false)
      return folder
    },
    'with objects of another': () => {
      const folder = folderWith({})
      origin().git('clone', '--quiet', '--shared', '.', folder)
      return folder
    },
    'in another, as a submodule': () => {
      const outer = new TestRepository({ x: '' })
      outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin().folder, 'sub')
      outer.commit({})
      return join(outer.folder, 'sub')
    },
    'that holds a submodule': () => {
      const outer = origin()
      outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin().folder, 'docs/sub')
      return outer.commit({}).folder
    },
    'whose branches stand in one file': () => {
      const { folder, git } = spread(origin())
      git('gc', '--quiet')
      return folder
    },
  }

  test.each(Object.entries(KINDS))('%s', async (_name, make) => {
    const folder = make()
    expect((await ask(folder)).map(({ code, stderr }) => [code, stderr])).toEqual(Array(4).fill([0, '']))
    rise(folder)
    expect((await ask(folder)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
  })

  test('whichever one the environment names', async () => {
    const { folder } = origin()
    rise(folder)
    const other = new TestRepository({ 'claims.yaml': '' }).folder
    const env = {
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: '/nowhere/index',
      GIT_EXTERNAL_DIFF: 'false',
    }
    expect((await ask(folder, 'HEAD', env)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
  })

  test('with a filter of its own still finds a renamed ledger', async () => {
    const repository = renamed('* filter=upper\n')
    appendFileSync(join(repository.folder, '.git/config'), '[filter "upper"]\n\tclean = cat\n\tsmudge = cat\n')
    expect((await ask(repository.folder))[0]?.stderr).toContain('it is compared with HEAD~1:claims.yaml')
  })
})

function spread({ folder }: TestRepository) {
  return { folder, git: (...argv: string[]) => spawnSync('git', argv, { cwd: folder, env: ENV }) }
}

describe.runIf(IS_POSIX)('a program named git in the repository', () => {
  test.each([['.'], [''], ['docs'], ['./docs']])(
    'is not the one that is started, whatever the PATH begins with: %j',
    async (entry) => {
      const { file, script } = canary()
      const repository = renamed()
      for (const place of ['git', 'git.exe', 'docs/git']) {
        repository.write({ [place]: script })
        chmodSync(join(repository.folder, place), 0o755)
      }
      const PATH = `${entry}:${ENV.PATH}`
      expect((await ask(repository.folder, 'HEAD~1', { PATH })).map(({ code }) => code)).toEqual([1, 1, 1, 0])
      expect(existsSync(file)).toBe(false)
    },
  )
})

describe.runIf(IS_POSIX)('a program named git in a folder of the PATH that is in the repository', () => {
  test.each(['by its name', 'behind a link into it', 'a link out of it'])(
    'is not the one that is started: %s',
    async (way) => {
      const { file, script } = canary()
      const repository = renamed()
      const bin = join(repository.folder, 'node_modules/.bin')
      if (way === 'a link out of it') {
        mkdirSync(bin, { recursive: true })
        symlinkSync(planted(script), join(bin, 'git'))
      } else {
        repository.write({ 'node_modules/.bin/git': script })
        chmodSync(join(bin, 'git'), 0o755)
      }
      const entry = way === 'behind a link into it' ? join(folderWith({}), 'link') : bin
      if (entry !== bin) symlinkSync(bin, entry)
      const PATH = `${entry}:${ENV.PATH}`
      expect((await ask(repository.folder, 'HEAD~1', { PATH })).map(({ code }) => code)).toEqual([1, 1, 1, 0])
      expect(existsSync(file)).toBe(false)
    },
  )
})

describe.runIf(IS_POSIX)('a revision of which there are two', () => {
  /** A base from which a label rose, by the name of a remote's branch. */
  function risen() {
    const repository = new TestRepository({ 'docs/claims.yaml': BRIDGE })
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const base = repository.git('rev-parse', 'HEAD').trim()
    repository.write({ 'docs/claims.yaml': RISEN }).commit({})
    return { repository, base }
  }
  const codes = async (folder: string, base: string) => (await ask(folder, base)).slice(0, 3).map(({ code }) => code)

  test.each(['refs/heads/origin/main', 'refs/tags/origin/main', 'refs/origin/main'])('is told of: %s', async (ref) => {
    const { repository } = risen()
    const { folder } = repository
    expect(await codes(folder, 'origin/main')).toEqual([1, 1, 1])
    repository.git('update-ref', ref, 'HEAD')
    for (const name of ['origin/main', 'origin/main~0'])
      for (const { code, stdout, stderr } of (await ask(folder, name)).slice(0, 3)) {
        expect([code, stdout]).toEqual([2, ''])
        expect(stderr).toContain(`error: \`${name}\` names several commits\nhelp: write which one: `)
        expect(stderr).toContain(ref)
      }
    expect(await codes(folder, 'refs/remotes/origin/main')).toEqual([1, 1, 1])
    // Of one commit, it is all the same.
    repository.git('update-ref', ref, 'HEAD~1')
    expect(await codes(folder, 'origin/main')).toEqual([1, 1, 1])
  })

  test('is told of where a branch is named as a commit', async () => {
    const { repository, base } = risen()
    const short = base.slice(0, 9)
    expect(await codes(repository.folder, short)).toEqual([1, 1, 1])
    repository.git('update-ref', `refs/heads/${short}`, 'HEAD')
    expect(await codes(repository.folder, short)).toEqual([2, 2, 2])
    expect(await codes(repository.folder, base)).toEqual([1, 1, 1])
  })
})

describe.runIf(IS_POSIX)('a revision', () => {
  test.each([
    '--output=x',
    '-c',
    '-ccore.fsmonitor=touch x',
    '--exec=touch x',
    '--upload-pack=touch x',
    '--git-dir=docs',
    '--end-of-options',
    '--',
    '@{',
    '@{-1}',
    '@{upstream}',
    '@{push}',
    'HEAD@{999999999999999999999}',
    '^HEAD',
    ':/',
    ':/x',
    ':!x',
    ':0:docs/claims.yaml',
    'HEAD^{/--output=x}',
    'HEAD^{/(}',
    'HEAD^999999999999',
    'HEAD~999999999999',
    'HEAD\n--output=x',
    'HEAD\r\n',
    '../../../../etc/passwd',
    '\u0000',
    'ext::touch x',
    'x'.repeat(100_000),
  ])('%j is a name and nothing else', async (revision) => {
    const repository = renamed()
    const before = repository.git('status', '--porcelain')
    for (const more of [[], ['--merge-base']]) {
      const { code, stdout, stderr } = await repository.run(['-f', 'docs/claims.yaml', 'diff', ...more, '--', revision])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^error: no revision `/)
    }
    expect(repository.git('status', '--porcelain')).toBe(before)
  })
})

test.runIf(IS_POSIX).each(['core.attributesFile', 'core.excludesFile', 'diff.orderFile'])(
  'a pipe that %s names is not read',
  async (setting) => {
    const repository = renamed()
    const pipe = join(folderWith({}), 'pipe')
    spawnSync('mkfifo', [pipe])
    repository.git('config', setting, pipe)
    expect((await ask(repository.folder)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
  },
  300_000,
)

describe.runIf(IS_POSIX)('what git would wait for without end is told of, and not read', () => {
  const pipe = (path: string) => {
    rmSync(path, { recursive: true, force: true })
    spawnSync('mkfifo', [path])
  }
  async function expectToldOf(folder: string, path: string) {
    const outcomes = await ask(folder)
    for (const { code, stdout, stderr } of outcomes.slice(0, 3))
      expect([code, stdout, stderr]).toEqual([2, '', `error: git failed: ${path} is no plain file\n`])
    expect(outcomes[3]?.stdout).toBe('')
  }

  test.each([
    ...['HEAD', 'config', 'index', 'packed-refs', 'shallow', 'info/attributes', 'refs/heads/main', 'refs/tags/x'],
    ...['objects/info/alternates', 'objects/ab', 'objects/pack/pack-1.idx', 'commondir'],
  ])('%s', async (place) => {
    const { folder } = renamed()
    const path = join(folder, '.git', place)
    pipe(path)
    await expectToldOf(folder, path)
  })

  test('among the objects of another, and among those of a third', async () => {
    const repository = renamed()
    const folders = [folderWith({ 'pack/x': '', 'info/x': '' }), folderWith({ 'pack/x': '', 'info/x': '' })] as const
    writeFileSync(join(repository.folder, '.git/objects/info/alternates'), `${folders[0]}\n`)
    writeFileSync(join(folders[0], 'info/alternates'), `${folders[1]}\n`)
    expect((await ask(repository.folder)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
    const path = join(folders[1], 'pack/pack-1.idx')
    pipe(path)
    await expectToldOf(repository.folder, path)
  })

  test('what the configuration includes is waited for some seconds only', async () => {
    const repository = renamed()
    const path = join(folderWith({}), 'pipe')
    pipe(path)
    repository.git('config', 'include.path', path)
    const { code, stdout, stderr } = await repository.run(['-f', 'docs/claims.yaml', 'diff', 'HEAD'])
    expect([code, stdout, stderr]).toEqual([2, '', 'error: git was ended: it took too long\n'])
  })

  test('the folder of git itself', async () => {
    const { folder } = renamed()
    pipe(join(folder, '.git'))
    await expectToldOf(folder, join(folder, '.git'))
  })

  test('in a work tree beside another', async () => {
    const repository = renamed()
    const tree = join(folderWith({}), 'tree')
    repository.git('worktree', 'add', '--quiet', '--detach', tree)
    mkdirSync(join(tree, 'docs'))
    writeFileSync(join(tree, 'docs/claims.yaml'), BRIDGE)
    const path = join(repository.folder, '.git/packed-refs')
    pipe(path)
    await expectToldOf(tree, path)
    rmSync(path)
    pipe(join(repository.folder, '.git/worktrees/tree/HEAD'))
    await expectToldOf(tree, join(repository.folder, '.git/worktrees/tree/HEAD'))
  })

  test('but nothing waits for a socket, as git has for its watcher', async () => {
    const { folder } = renamed()
    const server = createServer()
    await new Promise<void>((done) => server.listen(join(folder, '.git/fsmonitor--daemon.ipc'), done))
    expect((await ask(folder)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
    server.close()
  })
})

test.runIf(IS_POSIX).each(['/', '../..', '..', 'docs'])(
  'a repository that says its files are in %s does not make claims new',
  async (place) => {
    const outer = new TestRepository({ x: '' })
    const folder = join(outer.folder, 'in/side')
    mkdirSync(join(folder, 'docs'), { recursive: true })
    const git = (...argv: string[]) => spawnSync('git', argv, { cwd: folder, env: ENV })
    git('init', '--quiet')
    writeFileSync(join(folder, 'docs/claims.yaml'), BRIDGE)
    git('add', '.')
    git('commit', '--quiet', '-m', 'x')
    git('commit', '--quiet', '--allow-empty', '-m', 'y')
    writeFileSync(join(folder, 'docs/claims.yaml'), RISEN)
    expect((await ask(folder)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
    git('config', 'core.worktree', place === '/' ? place : join(folder, place))
    for (const { code, stdout, stderr } of (await ask(folder)).slice(0, 3)) {
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(
        /^error: the git repository of .* says that its files are in .*\nhelp: take `core\.worktree`/,
      )
    }
  },
)

test.runIf(IS_POSIX)('what git says of its own settings is no part of why it failed', async () => {
  const repository = renamed()
  rmSync(join(repository.folder, '.git/index'))
  mkdirSync(join(repository.folder, '.git/index'))
  const [{ code, stderr } = { code: 0, stderr: '' }] = await ask(repository.folder)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: git failed: (?!hint)/)
})

test.runIf(IS_POSIX)('commits that stand for others do not hide what changed', async () => {
  const repository = renamed()
  const [old, now] = repository.git('rev-parse', 'HEAD~1', 'HEAD').trim().split('\n')
  repository.write({ 'docs/claims.yaml': RISEN }).commit({})
  const base = now ?? ''
  repository.git('replace', base, 'HEAD')
  expect((await ask(repository.folder, base)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
  repository.git('replace', '--delete', base)
  repository.write({ '.git/info/grafts': `${repository.git('rev-parse', 'HEAD').trim()} ${old}\n` })
  expect((await ask(repository.folder, base)).map(({ code }) => code)).toEqual([1, 1, 1, 0])
})

test.runIf(IS_POSIX)('a path of a commit that leads out of the repository is none', async () => {
  const repository = new TestRepository({ 'claims.yaml': BRIDGE })
  const git = (input: string | Buffer, ...argv: string[]) =>
    spawnSync('git', argv, { cwd: repository.folder, env: ENV, input, encoding: 'latin1' }).stdout.trim()
  const tree = git('', 'rev-parse', 'HEAD^{tree}')
  const entry = Buffer.concat([Buffer.from('40000 ..\0'), Buffer.from(tree, 'hex')])
  const commit = git('', 'commit-tree', '-m', 'x', git(entry, 'hash-object', '-wt', 'tree', '--literally', '--stdin'))
  expect(git('', 'ls-tree', '-r', '--name-only', commit)).toBe('../claims.yaml')
  const { code, stdout, stderr } = await repository.diff(commit)
  expect([code, stdout]).toEqual([0, expect.stringContaining(': 6 claims added;')])
  expect(stderr).toContain('claims.yaml did not exist')
  expect(stderr).not.toContain('..')
})

describe.runIf(IS_POSIX)('git is ended', () => {
  function gitThat(script: string) {
    const bin = folderWith({ git: `#!/bin/sh\n[ "$*" = version ] && exec echo git version 2.45.0\n${script}` })
    chmodSync(join(bin, 'git'), 0o755)
    return gitIn(bin, { PATH: `${bin}:${ENV.PATH}` })
  }
  afterEach(() => {
    vi.useRealTimers()
  })

  test('60 s after it was first asked, whatever it was asked since', () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const git = gitThat('case "$*" in *slow) exec sleep 5;; *) echo x;; esac\n')
    vi.advanceTimersByTime(58_000)
    expect(git(['quick']).toString()).toBe('x\n')
    vi.advanceTimersByTime(1_000)
    // One second is left of it, which passes.
    expect(() => git(['slow'])).toThrow('git-too-much')
    vi.advanceTimersByTime(1_000)
    expect(() => git(['quick'])).toThrow('git-too-much')
  })

  test('where it prints more than 128 MB', () => {
    const git = gitThat('for word; do :; done\nhead -c "$word" /dev/zero\n')
    const most = 128 * 1024 * 1024
    expect(git([`${most}`]).length).toBe(most)
    expect(() => git([`${most + 1}`])).toThrow('git-too-much')
  })
})

test.runIf(IS_POSIX)('a folder of git that cannot be read is told of', async () => {
  const folder = folderWith({ 'docs/claims.yaml': BRIDGE, '.git': 'gitdir: /nowhere\n' })
  const [outcome] = await ask(folder)
  expect(outcome?.code).toBe(2)
  expect(outcome?.stderr).toMatch(/^error: .*docs is in no git repository that can be read\nhelp: git says: /)
  rmSync(join(folder, '.git'))
  symlinkSync('.git', join(folder, '.git'))
  expect((await ask(folder)).slice(0, 3).map(({ code }) => code)).toEqual([2, 2, 2])
})

test.runIf(IS_POSIX)(
  'a commit of ten files, each folder ten times in the next, is not read to its end',
  async () => {
    const repository = new TestRepository({ 'docs/claims.yaml': BRIDGE })
    const git = (input: string, ...argv: string[]) =>
      spawnSync('git', argv, { cwd: repository.folder, env: ENV, input, encoding: 'utf8' }).stdout.trim()
    let entry = `100644 blob ${git('x', 'hash-object', '-w', '--stdin')}`
    for (let level = 0; level < 10; level++) {
      const entries = Array.from({ length: 10 }, (_, n) => `${entry}\t${'n'.repeat(100)}${n}\n`)
      entry = `040000 tree ${git(entries.join(''), 'mktree')}`
    }
    const commit = git('', 'commit-tree', entry.split(' ')[2] ?? '', '-m', 'x')
    const { code, stdout, stderr } = await repository.run(['-f', 'docs/claims.yaml', 'diff', commit])
    expect([code, stdout, stderr]).toEqual([2, '', 'error: git was ended: it gave more than 64 MB\n'])
  },
  30_000,
)

test.runIf(IS_POSIX).each(['files', 'links'])('a ledger of a thousand %s starts git a few times', async (kind) => {
  const one = (n: number) => `claims:\n  - {id: c${n}, text: Claim ${n}., confidence: sourced}\n\n# é\n`
  const repository = new TestRepository({
    'claims.yaml': 'include: [claims/*.yaml]\n',
    'one.yaml': one(0),
    'claims/x': '',
  })
  for (let n = 1; n <= 1000; n++) {
    const path = join(repository.folder, `claims/${n}.yaml`)
    if (kind === 'links') symlinkSync('../one.yaml', path)
    else writeFileSync(path, one(n))
  }
  repository.commit({})
  rmSync(join(repository.folder, 'claims'), { recursive: true })
  repository.write({ 'claims.yaml': one(0) })
  const real = spawnSync('bash', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim()
  const bin = folderWith({})
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho >> ${bin}/started\nexec ${real} "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const { code, stdout } = await repository.run(['diff', 'HEAD'], { env: { PATH: `${bin}:${ENV.PATH}` } })
  expect(code).toBe(0)
  expect(stdout).toMatch(
    kind === 'links' ? /: no claim was added, removed or changed;/ : /: 1 claim added, 1,000 removed;/,
  )
  expect(readFileSync(join(bin, 'started'), 'utf8').length).toBeLessThan(10)
})
