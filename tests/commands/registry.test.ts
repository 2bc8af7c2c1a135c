import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/commands/index.js'
import { BRIDGE, factcheck, folderWith, ROOT } from '../harness.js'

const SRC = join(ROOT, 'src/commands')
/** A command is a file, or a folder with an index; a folder without one is a part of several. */
const files = readdirSync(SRC, { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return entry.name === 'index.ts' ? [] : [entry.name]
  return readdirSync(join(SRC, entry.name)).includes('index.ts') ? [`${entry.name}/index.ts`] : []
})
const visible = COMMANDS.filter(({ isHidden }) => !isHidden)
const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'tests', path), 'utf8') }))

test.each(files)('%s declares a command, which is in the registry', async (file) => {
  const declared = Object.values(await import(join(SRC, file)))
  expect(COMMANDS.filter((command) => declared.includes(command))).toHaveLength(1)
})

test('names are distinct, and as many as files', () => {
  expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(files.length)
  expect(COMMANDS).toHaveLength(files.length)
})

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test('has a test, in a file or folder of its name or among those of commands', () => {
    const word = new RegExp(`['\`]${name}(?:['\`]| )`)
    const own = tests.filter(({ path }) => path.startsWith('commands/') || path.includes(name))
    expect(own.filter(({ path, text }) => !path.endsWith('registry.test.ts') && word.test(text))).not.toEqual([])
  })

  test('says what it does and what its arguments and options are', () => {
    const said = [command, ...(command.options ?? []), ...(command.isHidden ? [] : (command.arguments ?? []))]
    for (const { description } of said) expect(description).toMatch(/^\S.{5,}$/)
  })

  test('has examples that it takes', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE, 'page.html': '<p>x', 'known.json': '' })
    for (const [line] of command.examples) {
      const typed = /^[^<|]*factcheck|(?<=<\()factcheck/.exec(line)?.[0] ?? ''
      expect(typed).toContain('factcheck')
      const { stderr } = await factcheck(argvOf(line), { cwd })
      expect(stderr).not.toMatch(/unknown option|unknown command|argument|internal error/)
    }
  })
})

/** The words of an example, with a person's own for those in capitals. */
function argvOf(line: string): string[] {
  const own = { CLAIM: 'bridge-closed', SOURCE: 'council', TAG: 'fares', RULE: 'source-used', COMMAND: 'show' }
  const command = line.replace(/.*<\((.*)\)$/, '$1').replace(/ \| .*/, '')
  const filled = Object.entries(own).reduce((text, [word, value]) => text.replaceAll(word, value), command)
  const words = [...filled.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  return words.slice(1)
}

test('help lists every command with its description and first example, and nothing of any one ledger', async () => {
  const { stdout } = await factcheck(['--help'], { columns: 200 })
  for (const { name, description, examples } of visible) {
    expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    expect(stdout).toContain(description)
    expect(stdout).toContain(examples[0][0])
  }
  expect(stdout).not.toContain('__complete')
  const shipped = readFileSync(join(ROOT, 'claims.yaml'), 'utf8').toLowerCase()
  const helps = await Promise.all(COMMANDS.map(({ name }) => factcheck(['help', name])))
  const told = [stdout, ...helps.map((help) => help.stdout)].join('\n').toLowerCase()
  expect(shipped).toContain('tomahawk')
  expect(told).not.toMatch(/tomahawk|putin|budapest/)
})

test('completion offers every command that is not hidden', async () => {
  const { stdout } = await factcheck(['__complete', '--', ''])
  expect(stdout.split('\n').slice(0, -1)).toEqual(visible.map(({ name, description }) => `${name}\t${description}`))
})

describe('options before the command', () => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE })

  test.each([
    ['--format json find bridge closed', 'find --format json bridge closed'],
    ['--no-cache --format=tsv list --tag transport', 'list --no-cache --format tsv --tag transport'],
    ['-f claims.yaml -c sourced list', 'list -f claims.yaml -c sourced'],
    ['-n1 find bridge', 'find bridge -n 1'],
    ['--about find find bridge', 'find bridge --about find'],
    // Words of a look-up: `show` has no -n, and a value is no command.
    ['-n 3 show me the bridge', 'find -n 3 show me the bridge'],
    ['--about find bridge', 'find --about find bridge'],
  ])('%s', async (argv, same) => {
    const run = (line: string) => factcheck(line.split(' '), { cwd })
    expect(await run(argv)).toEqual(await run(same))
  })
})

describe('a command that is misspelt', () => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE })
  test.each([
    ['shwo bridge-closed', 1, 'Did you mean `factcheck show`?'],
    ['trcae closing-was-planned', 0, 'Did you mean `factcheck trace`?'],
    ['shwo zeppelin', 1, 'Did you mean `factcheck show`?'],
    ['lsit', 1, 'Did you mean `factcheck list`?'],
    ['trcae closing-was-planned --impact', 2, 'did you mean `factcheck trace`?'],
    ['chekc --fix', 2, 'did you mean `factcheck check`?'],
    ['new', 0, 'Did you mean `factcheck add`?'],
    ['new claim zeppelin', 1, 'Did you mean `factcheck add`?'],
    ['create source', 1, 'Did you mean `factcheck add`?'],
    ['new claim --dry-run', 2, 'did you mean `factcheck add`?'],
  ])('%s', async (argv, code, said) => {
    const outcome = await factcheck(argv.split(' '), { cwd })
    expect(outcome.stderr).toContain(said)
    expect(outcome.code).toBe(code)
  })

  test.each([
    'bridge closed',
    'find shwo bridge',
    'how bridge',
    'new bridge closed',
    'shwo was the bridge closed',
    'bridge --formt json',
    'trade -q',
  ])('is not meant by: %s', async (argv) => {
    expect((await factcheck(argv.split(' '), { cwd })).stderr).not.toContain('factcheck')
  })

  test('is not meant where a claim has that word', async () => {
    const stdin = 'claims: [{id: a, text: A trade was made., confidence: sourced}]\n'
    expect((await factcheck(['trade', '-f', '-'], { stdin })).stderr).toBe('')
    expect((await factcheck(['trode', '-f', '-'], { stdin })).stdout).toContain('A trade was made')
  })
})
