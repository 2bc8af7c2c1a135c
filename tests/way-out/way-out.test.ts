import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/rules/index.js'
import { COMMANDS } from '../../src/commands/index.js'
import { FORMAT_NAMES } from '../../src/format/check/index.js'
import { wayOut } from '../../src/screen/way-out.js'
import { type FakeProcess, factcheck, folderWith, IS_POSIX, ROOT } from '../harness.js'
import { keysOf, LOADABLE, ledgerOf, UNLOADABLE, unreadableOf } from './hostile.js'
import { faultsIn } from './judges.js'
import { completionsOf, type Variant, variantsOf } from './variants.js'

const ALL = [...LOADABLE, ...UNLOADABLE]
const SOME = [
  '\r\u001b[Kowned\u001b[35mowned',
  '\n::error::owned',
  '##[error]\u001b]8;;https://evil.example\u0007\u202e\u200b\uffffwww.evil.example @x #1',
]
const NAME = `named ::x ##[y] \u001b[8m\u202e\u200b www.evil.example @z :x: #1.yaml`

const vocabulary = {
  files: ['claims.yaml', 'none.yaml', 'queries.txt', 'page.html', ...(IS_POSIX ? [NAME] : []), ...SOME],
  commands: ['check', ...SOME],
  claims: ['c0', 'i3', 'i9', ...SOME],
  sources: ['s0', 's9', ...SOME],
  traced: ['i0', 's3', ...SOME],
  items: ['i0', 's3', ...SOME],
  labels: ['sourced', ...SOME],
  tags: [LOADABLE[0] ?? '', ...SOME],
  subjects: [LOADABLE[3] ?? '', ...SOME],
  speakers: [LOADABLE[3] ?? '', ...SOME],
  statuses: ['withdrawn', 'retracted', ...SOME],
  rules: [RULES[0]?.name ?? '', ...SOME],
  levels: [`${RULES[3]?.name}=error`, ...SOME],
  formats: [...FORMAT_NAMES, ...SOME],
  revisions: ['HEAD', 'HEAD~1', ...SOME],
}

/** No source has an address that can be asked, so nothing goes to the network. */
const LEDGERS: Record<string, string> = {
  'texts that load': ledgerOf(LOADABLE),
  'ids, labels and keys': keysOf(LOADABLE, ALL),
  'keys that are none': unreadableOf(ALL),
  'no YAML': `claims:\n  - {id: a, ${ALL.join(' ')}\n`,
}

const ENVIRONMENTS: Record<string, FakeProcess> = {
  'a workflow': { env: { GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_STEP_SUMMARY: 'page.md' } },
  'a terminal': { columns: 60, env: { TERM: 'xterm-256color', FORCE_HYPERLINK: '1', GITHUB_STEP_SUMMARY: 'page.md' } },
}

function folderOf(ledger: string): string {
  const snapshots = Object.fromEntries(LOADABLE.map((text, at) => [`s${at}.txt`, `It was quoted ${text} or so.`]))
  return folderWith({
    ...snapshots,
    'claims.yaml': ledger,
    'queries.txt': LOADABLE.map((text) => text.replaceAll('\n', ' ')).join('\n'),
    'page.html': `<html><body><article><p>${ALL.join('</p><p>')}</p></article></body></html>`,
    ...(IS_POSIX && { [NAME]: ledger }),
  })
}

/** Runs a command line, and judges both streams, what a pager would show, and each file that it wrote. */
async function faults({ argv, format }: Variant, cwd: string, fake: FakeProcess): Promise<string[]> {
  const paged: string[] = []
  const { stdout, stderr } = await factcheck(argv, { ...fake, cwd, page: async (text) => void paged.push(text) })
  const isStyled = fake.columns !== undefined
  const isGithub =
    fake.env?.GITHUB_ACTIONS === 'true' && ['check', 'diff', 'draft'].includes(argv[0] ?? '') && format === ''
  // Help, and what would be fixed, are told in words whatever the format.
  const isWords = /^(?:Usage: |--- )/.test(stdout)
  const written = readdirSync(cwd).filter((name) => name === 'page.md' || name.startsWith('out.'))
  const found = [
    ...[stdout, ...paged].flatMap((text) =>
      faultsIn(text, { format: isWords ? '' : isGithub ? 'github' : format, isStyled }),
    ),
    ...faultsIn(stderr, { format: '', isStyled }),
    ...written.flatMap((name) =>
      faultsIn(readFileSync(join(cwd, name), 'utf8'), { format: name === 'page.md' ? 'summary' : name.slice(4) }),
    ),
  ]
  for (const name of written) rmSync(join(cwd, name))
  return found
}

async function expectNoFaults(name: string, cwd: string, fake: FakeProcess): Promise<void> {
  const sheet = COMMANDS.find((command) => command.name === name)
  const variants = sheet ? variantsOf(sheet, vocabulary, SOME) : []
  expect(variants.length).toBeGreaterThan(0)
  for (const variant of variants) expect(await faults(variant, cwd, fake), JSON.stringify(variant.argv)).toEqual([])
}

const NAMES = COMMANDS.map(({ name }) => name)

describe.each(Object.entries(LEDGERS))('a ledger with %s', (_, ledger) => {
  describe.each(Object.entries(ENVIRONMENTS))('in %s', (_, fake) => {
    const cwd = folderOf(ledger)
    // --fix and --update write the ledger and what belongs to it.
    beforeEach(() => writeFileSync(join(cwd, 'claims.yaml'), ledger))
    test.each(NAMES.filter((name) => name !== 'diff'))('%s prints nothing that does something', (name) =>
      expectNoFaults(name, cwd, fake),
    )
  })
  test('completion offers nothing that does something', async () => {
    const cwd = folderOf(ledger)
    for (const typed of COMMANDS.flatMap(completionsOf)) {
      const { stdout, stderr } = await factcheck(['__complete', '--', ...typed], { cwd })
      expect(faultsIn(stdout + stderr, { format: 'tsv' }), JSON.stringify(typed)).toEqual([])
    }
  })
})

describe.each(Object.entries(ENVIRONMENTS))('diff in %s', (_, fake) => {
  const cwd = folderOf(ledgerOf(LOADABLE))
  const env = { ...fake.env, PATH: process.env.PATH ?? '' }
  beforeAll(() => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], { cwd })
    git('init', '-q', '-b', 'main')
    for (const texts of [LOADABLE.slice(4), [...LOADABLE].reverse()]) {
      writeFileSync(join(cwd, 'claims.yaml'), ledgerOf(texts))
      git('add', 'claims.yaml')
      git('commit', '--no-gpg-sign', '-q', '-m', 'x')
    }
  })
  test.each([ledgerOf(LOADABLE), LEDGERS['ids, labels and keys'] ?? '', 'claims: ['])('with a ledger, %#', (ledger) => {
    writeFileSync(join(cwd, 'claims.yaml'), ledger)
    return expectNoFaults('diff', cwd, { ...fake, env })
  })
})

/** One claim and its source, so that a run is short. */
test('any text at all', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom(...ALL, '\n', ' ', '`', '|', '\\', ':', '#', '@', 'x'), { maxLength: 6 })
      .map((all) => all.join('')),
  )
  const variants = COMMANDS.filter(({ name }) => name === 'check' || name === 'list' || name === 'show').flatMap(
    (sheet) => variantsOf(sheet, vocabulary, SOME),
  )
  const runs = fc.asyncProperty(
    texts,
    fc.constantFrom(...variants),
    fc.constantFrom(...Object.keys(ENVIRONMENTS)),
    async (text, variant, name) => {
      const cwd = folderWith({ 'claims.yaml': ledgerOf([text]), 's0.txt': text })
      expect(await faults(variant, cwd, ENVIRONMENTS[name] ?? {}), JSON.stringify(variant.argv)).toEqual([])
    },
  )
  await fc.assert(runs, { numRuns: 300, seed: 10 })
})

test('JSON reads back what the ledger says', async () => {
  const cwd = folderOf(ledgerOf(LOADABLE))
  const { stdout } = await factcheck(['list', '--format', 'json'], { cwd })
  const texts = JSON.parse(stdout).claims.map(({ text }: { text: string }) => text)
  expect(texts.filter((_: string, at: number) => at % 2 === 0)).toEqual(LOADABLE)
})

test('GitHub is told by the lines that are its own, and by no others', async () => {
  const cwd = folderOf(LEDGERS['ids, labels and keys'] ?? '')
  const { stdout } = await factcheck(['check', '--format', 'github'], { cwd })
  expect(stdout.split('\n').filter((line) => line.startsWith('::error file=claims.yaml,')).length).toBeGreaterThan(9)
})

test('an annotation goes to stdout only where GitHub reads it', async () => {
  const cwd = folderOf('claims: []\n')
  const failing = ['check', '--rule', 'none=off', '--format']
  expect((await factcheck([...failing, 'github:out.github', '--format', 'json'], { cwd })).stdout).toBe('')
  expect((await factcheck([...failing, 'github'], { cwd })).stdout).toContain('::error title=factcheck::no rule')
})

describe('the way out', () => {
  const styled = { color: 1, links: true, isTty: true } as const
  test.each<[string, string, string]>([
    ['a style, where there is none', '\u001b[1mx', '\\x1b[1mx'],
    ['a link, where there is none', '\u001b]8;;https://a.example\u0007x', '\\x1b]8;;https://a.example\\x07x'],
    ['an old command', 'a ###[x] ##vso[y] ## [z]', 'a ### [x] ## vso[y] ## [z]'],
    ['a command', 'a ::b\n \t::c', 'a ::b\n \t: :c'],
  ])('%s', (_, text, safe) => expect(wayOut(text, 'text')).toBe(safe))
  test('on a terminal, the styles of the theme and no others', () => {
    const own = '\u001b[1m\u001b[36mx\u001b[39m\u001b[22m\u001b]8;;https://a.example\u0007y\u001b]8;;\u0007\r\u001b[K'
    expect(wayOut(own, 'text', styled)).toBe(own)
    expect(wayOut('\u001b[8mx\u001b[2J', 'text', styled)).toBe('\\x1b[8mx\\x1b[2J')
    expect(wayOut('\u001b[36m::error::x', 'text', styled)).toBe('\u001b[36m: :error::x')
  })
})

/** What is not listed here would go past the way out; held.ts holds back what it has let pass. */
test('one file writes to a stream', () => {
  const writing = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => {
      const code = readFileSync(join(ROOT, 'src', path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      return /\b(?:stdout|stderr|stream)\.write\(|console\./.test(code)
    })
  expect(writing.map((path) => path.replaceAll('\\', '/'))).toEqual(['screen/held.ts', 'screen/way-out.ts'])
})

/** A judge that lets everything pass would never fail. */
describe('the judge finds', () => {
  test.each<[string, string, RegExp]>([
    ['', 'a\u001b[2J', /U\+1b/],
    ['', 'a\u200b', /U\+200b/],
    ['', 'a\n \t::x', /workflow command/],
    ['', 'a ##[x]', /workflow command/],
    ['github', '::error title=other::x', /workflow command/],
    ['json', '{"a":', /cannot be read/],
    ['json', '"</script>"', /ends a script/],
    ['junit', '<a>&nbsp;</a>', /XML/],
    ['junit', '<a>\ufffe</a>', /U\+fffe/],
    ['csv', 'a', /no reader/],
    ['summary', 'www.evil.example', /link/],
    ['summary', 'a@evil.example', /link/],
    ['summary', '[a](b)', /link/],
    ['summary', 'a <b>', /html/],
    ['summary', 'hello @someone', /link of/],
    ['summary', 'see #12', /link of/],
    ['summary', '| a | b |\n|---|---|\n| x | y |', /2 cells/],
  ])('in %j: %j', (format, text, fault) => {
    expect(faultsIn(text, { format }).join('\n')).toMatch(fault)
  })
})
