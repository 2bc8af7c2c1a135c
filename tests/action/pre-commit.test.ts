import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { DRAFT_ENDINGS } from '../../src/draft/formats/index.js'
import { BRIDGE, factcheck, folderWith, IS_POSIX, ROOT } from '../harness.js'

interface Hook {
  id: string
  name: string
  language: string
  entry: string
  files: string
  pass_filenames: boolean
}

const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[]
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const CLEAN = `sources:
  a: {title: T, URL: "https://a.example"}
claims:
  - {id: one, text: Fares rose., confidence: sourced, citations: [a]}
`

const ofLedger = hooks.filter(({ id }) => id !== 'factcheck-draft')
const [draft] = hooks.filter(({ id }) => id === 'factcheck-draft')

test('there is a hook that checks, one that fixes, and one for drafts', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['factcheck', 'factcheck-fix', 'factcheck-draft'])
})

test('pre-commit builds the program when it installs the repository', () => {
  expect(manifest.scripts.prepare).toBe('npm run build')
  expect(Object.keys(manifest.bin)).toContain('factcheck')
})

test('npm pack prints a file name and nothing else, as pre-commit needs it', () => {
  const cwd = folderWith({
    '.npmrc': readFileSync(join(ROOT, '.npmrc')),
    'package.json': '{"name": "x", "version": "1.0.0", "scripts": {"prepare": "echo noise"}}',
  })
  expect(spawnSync('npm', ['pack'], { cwd, encoding: 'utf8', shell: !IS_POSIX }).stdout).toBe('x-1.0.0.tgz\n')
}, 30_000)

describe.each(ofLedger)('$id', ({ language, entry, files, pass_filenames }) => {
  test('runs once over the whole ledger', () => {
    expect([language, pass_filenames]).toEqual(['node', false])
  })

  test.each(['claims.yaml', 'claims.yml', 'claims/bridge.yaml', 'claims/a/b.yaml'])('when %s changes', (path) => {
    expect(path).toMatch(new RegExp(files))
  })

  // Of these the command finds none.
  test.each(['README.md', 'docs/claims.yaml', 'docs/claims/a.yaml', 'claims.yaml.orig', 'src/claims.ts'])(
    'not when %s changes',
    (path) => {
      expect(path).not.toMatch(new RegExp(files))
    },
  )

  test('its entry is a command, and fails on an error', async () => {
    const [program, ...argv] = entry.split(' ')
    expect(program).toBe('factcheck')
    expect((await factcheck(argv, { cwd: folderWith({ 'claims.yaml': CLEAN }) })).code).toBe(0)
    expect((await factcheck(argv, { cwd: folderWith({ 'claims.yaml': BRIDGE }) })).code).toBe(1)
    const args = ['docs/claims.yaml', '--max-warnings', '0']
    expect((await factcheck([...argv, ...args], { cwd: folderWith({ 'docs/claims.yaml': CLEAN }) })).code).toBe(0)
  })

  test('in a real process, as pre-commit starts it', () => {
    const [, ...argv] = entry.split(' ')
    const { status } = spawnSync(process.execPath, [join(ROOT, 'bin/factcheck.js'), ...argv], {
      cwd: folderWith({ 'claims.yaml': CLEAN }),
    })
    expect(status).toBe(0)
  })
})

describe('factcheck-draft', () => {
  const files = new RegExp(draft?.files.replace('(?i)', '') ?? '', 'i')

  test('runs once, in the way of the others', () => {
    expect([draft?.language, draft?.pass_filenames]).toEqual(['node', false])
    expect(draft?.files).toMatch(/^\(\?i\)/)
  })

  test.each(DRAFT_ENDINGS)('when a text in .%s changes', (ending) => {
    expect(`articles/one.${ending}`).toMatch(files)
    expect(`one.${ending.toUpperCase()}`).toMatch(files)
  })

  test.each(['claims.yaml', 'src/a.ts', 'txt', 'a.md.orig', 'a.xml'])('not when %s changes', (path) => {
    expect(path).not.toMatch(files)
  })

  test.each([
    ['It rose. <!-- claim: one -->\n', 0],
    ['It rose by 3.\n', 1],
  ])('holds the drafts of the ledger to it: %j', async (article, code) => {
    const cwd = folderWith({ 'claims.yaml': `documents: [article.md]\n${CLEAN}`, 'article.md': article })
    const [program, ...argv] = draft?.entry.split(' ') ?? []
    expect(program).toBe('factcheck')
    expect((await factcheck(argv, { cwd })).code).toBe(code)
  })
})
