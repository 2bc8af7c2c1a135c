import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { TestRepository } from '../diff/repository.js'
import { BRIDGE, folderWith, IS_POSIX, ROOT } from '../harness.js'
import { registryOf } from './registry.js'
import { ran, runStep } from './step.js'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const RISEN = BRIDGE.replace('confidence: speculative', 'confidence: sourced')

interface GitLabJob {
  script: string[]
  artifacts?: { reports: Record<string, string> }
}

/** A package of this name that makes a file, `ran`, as soon as anything of it runs. */
function evil(name: string, canary: string): string {
  const run = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')\n`
  const bin = join('bin', 'factcheck.js')
  const scripts = {
    preinstall: `node ${bin}`,
    install: `node ${bin}`,
    postinstall: `node ${bin}`,
    prepare: `node ${bin}`,
  }
  return folderWith({ 'package.json': JSON.stringify({ name, version, bin: { factcheck: bin }, scripts }), [bin]: run })
}

/** A checkout in which all that npm or a shell might ask says: run something else. */
async function hostileCheckout() {
  const canary = join(folderWith({}), 'ran')
  const registry = await registryOf((name) => [evil(name, canary)])
  const repository = new TestRepository({
    'docs/claims.yaml': BRIDGE,
    '.npmrc': `registry=${registry.url}\n@mozilla:registry=${registry.url}\nignore-scripts=false\nscript-shell=${canary}\nnode-options=--require=${canary}\n`,
    'docs/articles/one.md': 'It took 9 days.\n',
    'docs/.npmrc': `registry=${registry.url}\n`,
    'package.json': JSON.stringify({
      ...{ name: 'factcheck', version, type: 'module', workspaces: ['docs'], packageManager: 'yarn@1.0.0' },
      scripts: { factcheck: `touch ${canary}`, preinstall: `touch ${canary}`, install: `touch ${canary}` },
      overrides: { chalk: `${registry.url}chalk/-/x.tgz`, yaml: 'npm:evil@1' },
      dependencies: { factcheck: `${registry.url}factcheck/-/x.tgz` },
      bin: { factcheck: 'evil.js' },
    }),
    'package-lock.json': '{"lockfileVersion": 3, "packages": {}}',
    '.yarnrc.yml': `npmRegistryServer: ${registry.url}\n`,
    'evil.js': `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')\n`,
    '.env': 'NODE_OPTIONS=--require ./evil.js\n',
    'node.config.json': '{"nodeOptions": {"require": ["./evil.js"]}}',
    // As commands, as options, and as what a shell would expand.
    '--file=x': '',
    '--require=evil.js': '',
    '$(touch pwned)': '',
    '-': '',
    '*': '',
    'a\nb; touch pwned': '',
  })
  const { folder } = repository
  for (const place of ['node_modules/.bin', 'docs/node_modules/.bin', '.'])
    for (const name of ['factcheck', 'npm', 'npx', 'node', 'git', 'tar', 'mktemp']) {
      mkdirSync(join(folder, place), { recursive: true })
      writeFileSync(join(folder, place, name), `#!/bin/sh\ntouch ${canary}\n`)
      chmodSync(join(folder, place, name), 0o755)
    }
  cpSync(evil('factcheck', canary), join(folder, 'node_modules/factcheck'), { recursive: true })
  repository.commit({ 'docs/claims.yaml': RISEN })
  return { folder, canary, registry }
}

/** The program as it is published, and its dependencies as they are installed here. */
async function honestRegistry() {
  const published = join(folderWith({}), 'factcheck')
  mkdirSync(published)
  for (const part of ['package.json', 'bin', 'dist', 'schema'])
    cpSync(join(ROOT, part), join(published, part), { recursive: true })
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const installed = Object.keys(packages)
  return registryOf((name) => {
    if (name === 'factcheck') return [published]
    const folders = installed.filter(
      (path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
    )
    return folders.map((path) => join(ROOT, path))
  })
}

/** An action that is built from no package: the program is that of this project. */
function stubAction(): string {
  const main = { name: 'factcheck', version }
  const program = `require(${JSON.stringify(join(ROOT, 'bin/factcheck.js'))})`
  return folderWith({
    'package.json': JSON.stringify(main),
    'package-lock.json': JSON.stringify({ ...main, lockfileVersion: 3, packages: { '': main } }),
    '.ci/build.js': `require('node:fs').writeFileSync('bin/factcheck.js', ${JSON.stringify(program)})`,
    'bin/x': '',
  })
}

/** What the checkout's ledger deserves, and nothing of the checkout's has run or was asked. */
function expectHonest(
  outcome: { status: number | null; stdout: string },
  checkout: Awaited<ReturnType<typeof hostileCheckout>>,
  names: string[],
) {
  expect(outcome.stdout).toMatch(/title=factcheck%3A claim-needs-source/)
  expect(outcome.stdout).toMatch(/title=factcheck%3A label-rise-needs-evidence/)
  expect(outcome.status).toBe(1)
  expect(existsSync(checkout.canary)).toBe(false)
  expect(checkout.registry.asked).toEqual([])
  expect(readdirSync(checkout.folder).sort()).toEqual(names)
}

describe.runIf(IS_POSIX)('a hostile checkout', () => {
  test('is hostile: npx, npm and a path would run what it says', async () => {
    const { folder, canary, registry } = await hostileCheckout()
    const HOME = folderWith({})
    await ran('npm', ['view', 'factcheck', 'version'], folder, { HOME })
    expect(registry.asked.length).toBeGreaterThan(0)
    await ran('npx', ['--yes', 'factcheck', 'check'], folder, { HOME })
    expect(existsSync(canary)).toBe(true)
  })

  test('does not decide what a published version is', async () => {
    const checkout = await hostileCheckout()
    const names = readdirSync(checkout.folder).sort()
    const registry = await honestRegistry()
    const temporary = folderWith({})
    const outcome = await runStep(
      { version, registry: registry.url, base: 'HEAD~1', 'working-directory': 'docs', summary: 'false' },
      { folder: checkout.folder, env: { GITHUB_WORKSPACE: checkout.folder, RUNNER_TEMP: temporary } },
    )
    expectHonest(outcome, checkout, names)
    expect(registry.asked).toEqual(expect.arrayContaining(['/factcheck', `/factcheck/-/${version}.tgz`, '/chalk']))
    // Nothing is left behind.
    expect(readdirSync(temporary)).toEqual([])
  })

  test('cannot be a repository that git would trust in the place of its own', async () => {
    const checkout = await hostileCheckout()
    const docs = join(checkout.folder, 'docs')
    const inner = new TestRepository({ 'docs/claims.yaml': BRIDGE })
    for (const name of ['HEAD', 'objects', 'refs', 'index'])
      cpSync(join(inner.folder, '.git', name), join(docs, name), { recursive: true })
    writeFileSync(
      join(docs, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${checkout.canary}.sh\n`,
    )
    writeFileSync(`${checkout.canary}.sh`, `#!/bin/sh\ntouch ${checkout.canary}\n`)
    chmodSync(`${checkout.canary}.sh`, 0o755)
    const { status, stdout } = await runStep(
      { files: 'docs/claims.yaml', base: 'main', summary: 'false' },
      { folder: checkout.folder, action: stubAction() },
    )
    expect([status, existsSync(checkout.canary)]).toEqual([2, false])
    expect(stdout).toMatch(
      /^::error title=factcheck::.*docs is laid out as a bare git repository, which is not trusted/m,
    )
    spawnSync('git', ['status'], { cwd: docs })
    expect(existsSync(checkout.canary)).toBe(true)
  })

  test('does not decide how the action is built', async () => {
    const checkout = await hostileCheckout()
    const names = readdirSync(checkout.folder).sort()
    const registry = await honestRegistry()
    const action = stubAction()
    const outcome = await runStep(
      { files: 'docs/claims.yaml', registry: registry.url, base: 'HEAD~1', summary: 'false' },
      { folder: checkout.folder, action, env: { GITHUB_WORKSPACE: checkout.folder } },
    )
    expectHonest(outcome, checkout, names)
    expect(existsSync(join(action, 'bin/factcheck.js'))).toBe(false)
  })

  test('does not, with settings of npm in the variables of the job', async () => {
    const checkout = await hostileCheckout()
    const names = readdirSync(checkout.folder).sort()
    const registry = await honestRegistry()
    const { url } = checkout.registry
    const env = {
      NPM_CONFIG_REGISTRY: url,
      npm_config_userconfig: join(checkout.folder, '.npmrc'),
      npm_config_globalconfig: join(checkout.folder, '.npmrc'),
      npm_config_prefix: checkout.folder,
      npm_config_global: 'true',
      Npm_Config_Script_Shell: checkout.canary,
    }
    const outcome = await runStep(
      { version, registry: registry.url, files: 'docs/claims.yaml', base: 'HEAD~1', summary: 'false' },
      { folder: checkout.folder, env: { ...env, GITHUB_WORKSPACE: checkout.folder } },
    )
    expectHonest(outcome, checkout, names)
  })

  test.each(['--file=x', '--require=evil.js', '$(touch pwned)', '-', '*', 'a\nb; touch pwned'])(
    'does not by the name of a ledger, %j, or of a revision',
    async (name) => {
      const checkout = await hostileCheckout()
      const names = readdirSync(checkout.folder).sort()
      const { status } = await runStep(
        { files: name, base: name, summary: 'false' },
        { folder: checkout.folder, action: stubAction() },
      )
      expect([status, existsSync(checkout.canary), checkout.registry.asked]).toEqual([2, false, []])
      expect(readdirSync(checkout.folder).sort()).toEqual(names)
    },
  )

  test.each([
    ['factcheck', /error\[claim-needs-source\][\s\S]*error\[label-rise-needs-evidence\]/],
    ['drafts', /^articles\/one\.md:1:1: warning\[draft-backed\][\s\S]*1 open\.$/m],
  ])('does not decide what the set-up for GitLab runs: %s', async (job, found) => {
    const checkout = await hostileCheckout()
    const names = readdirSync(checkout.folder).sort()
    const ours = new TestRepository({ 'bin/x': '' })
    cpSync(stubAction(), ours.folder, { recursive: true })
    const shown = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8').matchAll(/^# \.gitlab-ci\.yml\n([\s\S]*?)^```$/gm)
    const jobs = Object.assign({}, ...Array.from(shown, ([, text = '']) => parse(text))) as Record<string, GitLabJob>
    const { script, artifacts } = jobs[job] ?? { script: [] }
    const reports = Object.values(artifacts?.reports ?? {})
    const text = script.join('\n').replace(/\b[0-9a-f]{40}\b/, ours.commit({}).git('rev-parse', 'HEAD').trim())
    const outcome = await ran('bash', ['-c', text], join(checkout.folder, 'docs'), {
      HOME: folderWith({ '.gitconfig': `[url "${ours.folder}"]\n\tinsteadOf = https://github.com/OWNER/factcheck\n` }),
      TMPDIR: folderWith({}),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1',
    })
    expect(outcome.stdout).toMatch(found)
    expect([outcome.status, existsSync(checkout.canary), checkout.registry.asked]).toEqual([1, false, []])
    for (const report of reports) expect(readFileSync(join(checkout.folder, 'docs', report), 'utf8')).not.toBe('')
    expect(reports).toHaveLength(2)
    expect(readdirSync(checkout.folder).sort()).toEqual(names)
  })

  test('does not decide what a hook runs, as pre-commit installs and starts it', async () => {
    const checkout = await hostileCheckout()
    const names = readdirSync(checkout.folder).sort()
    const registry = await honestRegistry()
    // pre-commit: `npm pack` in its clone of the hooks' repository, then `npm install -g` of that, and a PATH that begins there.
    const clone = folderWith({ '.npmrc': readFileSync(join(ROOT, '.npmrc')) })
    for (const part of ['bin', 'dist', 'schema']) cpSync(join(ROOT, part), join(clone, part), { recursive: true })
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    writeFileSync(join(clone, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }))
    const prefix = folderWith({})
    const env = {
      HOME: folderWith({}),
      npm_config_prefix: prefix,
      npm_config_registry: registry.url,
      npm_config_audit: 'false',
    }
    const packed = await ran('npm', ['pack'], clone, env)
    const installed = await ran('npm', ['install', '-g', join(clone, packed.stdout.trim())], clone, env)
    expect([packed.status, installed.status, installed.stderr]).toEqual([0, 0, ''])
    const outcome = await ran('factcheck', ['check', 'docs/claims.yaml', '--format', 'json'], checkout.folder, {
      ...{ HOME: env.HOME, PATH: `${join(prefix, 'bin')}:${process.env.PATH}` },
    })
    expect(outcome.status).toBe(1)
    expect(JSON.parse(outcome.stdout).checked.claims).toBe(6)
    expect([existsSync(checkout.canary), checkout.registry.asked]).toEqual([false, []])
    expect(readdirSync(checkout.folder).sort()).toEqual(names)
  })
})

test.runIf(IS_POSIX)('the action builds from its source, copied without what git and npm keep there', async () => {
  const bin = folderWith({
    npm: `#!/bin/sh\n[ ! -e node_modules ] && [ ! -e .git ] && ln -s ${join(ROOT, 'node_modules')} node_modules\n`,
  })
  chmodSync(join(bin, 'npm'), 0o755)
  const folder = folderWith({ 'claims.yaml': BRIDGE })
  const outcome = await runStep({ summary: 'false' }, { folder, env: { PATH: `${bin}:${process.env.PATH}` } })
  expect(outcome.stdout).toMatch(/title=factcheck%3A claim-needs-source/)
  expect(outcome.status).toBe(1)
})
