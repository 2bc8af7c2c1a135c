import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { registryOf } from '../action/registry.js'
import { TestRepository } from '../diff/repository.js'
import { BRIDGE, folderWith, ROOT } from '../harness.js'

const git = (cwd: string, ...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], { cwd, encoding: 'utf8' }).trim()

/** The files of this checkout as they are now, as the repository that a configuration of pre-commit names. */
function hooksRepository(): { folder: string; revision: string } {
  const folder = folderWith({})
  git(folder, 'init', '-q')
  const files = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean)
  for (const file of files)
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file), { recursive: true })
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '--no-gpg-sign', '-m', 'x')
  return { folder, revision: git(folder, 'rev-parse', 'HEAD') }
}

test('the hook that pre-commit runs in a hostile repository is this program', async () => {
  const canary = join(folderWith({}), 'ran')
  const hooks = hooksRepository()
  const registry = await registryOf(() => [])
  const { folder } = new TestRepository({
    'claims.yaml': BRIDGE.replace('closing-was-sudden', 'Closing Was Sudden'),
    '.pre-commit-config.yaml': `default_language_version: {node: system}\nrepos: [{repo: "${hooks.folder}", rev: ${hooks.revision}, hooks: [{id: factcheck}]}]\n`,
    '.npmrc': `registry=${registry.url}\nscript-shell=${canary}\nnode-options=--require=${canary}\n`,
    'package.json': `{"name": "factcheck", "version": "1.0.0", "scripts": {"prepare": "touch ${canary}"}}`,
    'setup.py': `open(${JSON.stringify(canary)}, 'w')\n`,
  })
  for (const place of ['node_modules/.bin', 'bin', '.'])
    for (const name of ['factcheck', 'node', 'npm', 'git']) {
      mkdirSync(join(folder, place), { recursive: true })
      writeFileSync(join(folder, place, name), `#!/bin/sh\ntouch ${canary}\n`)
      chmodSync(join(folder, place, name), 0o755)
    }
  git(folder, 'add', '-f', '.')
  // npm tells a script by these what it is in: pre-commit is not started by it.
  const outer = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$|^VITEST/i.test(name))
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'))
  const env = { ...Object.fromEntries(outer), PATH: path.join(delimiter), PRE_COMMIT_HOME: folderWith({}) }
  const run = (cwd: string, hook: string, ...argv: string[]) =>
    spawnSync('pre-commit', ['run', hook, '--verbose', ...argv], { cwd, env, encoding: 'utf8' })
  const { status, stdout, stderr } = run(folder, 'factcheck', '--all-files')
  expect(`${stdout}${stderr}`).toContain('id-format')
  expect(status).toBe(1)
  expect(existsSync(canary)).toBe(false)
  expect(registry.asked).toEqual([])

  // The hook for drafts, from the same installation: a text has changed, and the ledger has not.
  const drafts = new TestRepository({
    'claims.yaml': `documents: [articles/*.md]\n${BRIDGE}`,
    'articles/one.md': 'It took long.\n',
    '.pre-commit-config.yaml': `default_language_version: {node: system}\nrepos: [{repo: "${hooks.folder}", rev: ${hooks.revision}, hooks: [{id: factcheck-draft}]}]\n`,
  })
  writeFileSync(join(drafts.folder, 'articles/one.md'), 'It took 9 days.\n')
  git(drafts.folder, 'add', '.')
  const told = run(drafts.folder, 'factcheck-draft')
  expect(`${told.stdout}${told.stderr}`).toContain('articles/one.md:1:1: error[draft-backed]')
  expect(told.status).toBe(1)
}, 300_000)
