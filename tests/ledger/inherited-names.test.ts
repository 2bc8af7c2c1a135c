import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factcheck, folderWith, ROOT } from '../harness.js'

/** What every object of JavaScript has, though nobody wrote it. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

/** Where a ledger may hold a key or a value of that name. */
const LEDGERS: Record<string, (name: string) => string> = {
  'a key of a claim': (name) => `claims:\n  - {id: a, text: T., confidence: sourced, ${name}: x}\n`,
  'a key of the ledger': (name) => `${name}: x\nclaims: [{id: a, text: T., confidence: sourced}]\n`,
  'a key of a citation': (name) =>
    `claims: [{id: a, text: T., confidence: sourced, citations: [{source: s, ${name}: x}]}]\n`,
  'the name of a source': (name) =>
    `sources: {${name}: {title: T}}\nclaims: [{id: a, text: T., confidence: sourced}]\n`,
  'a source that is a text': (name) => `sources: {${name}: x}\nclaims: [{id: a, text: T., confidence: sourced}]\n`,
  'the name of a rule': (name) => `rules: {${name}: off}\nclaims: [{id: a, text: T., confidence: sourced}]\n`,
  'a rule that is a list': (name) => `rules: {${name}: [off]}\nclaims: [{id: a, text: T., confidence: sourced}]\n`,
  'a mapping for claims': (name) => `claims: {${name}: {id: a}}\n`,
  'every value': (name) =>
    `claims: [{id: ${name}, text: ${name}, confidence: ${name}, date: ${name}, tags: [${name}], premises: [${name}], citations: [${name}]}]\n`,
}

describe.each(INHERITED)('the name %s', (name) => {
  test.each(Object.entries(LEDGERS))('as %s is told of', async (_, ledger) => {
    const cwd = folderWith({ 'claims.yaml': ledger(name) })
    for (const argv of [['check'], ['list'], [name], ['check', '--format', 'json']]) {
      const { code, stdout, stderr } = await factcheck(argv, { cwd })
      expect(stderr).not.toContain('internal error')
      expect(stdout + stderr).not.toContain('[native code]')
      expect(stdout + stderr).toContain(name)
      expect(code).toBeGreaterThan(0)
    }
  })

  test('as a key of a source is told of by check, and no field of it', async () => {
    const stdin = `sources: {s: {title: T, ${name}: x}}\nclaims: [{id: a, text: T., confidence: sourced, citations: [s]}]\n`
    const { stdout } = await factcheck(['check', '--file', '-'], { stdin })
    expect(stdout).toContain(`warning[field-known]: s: a source has no key \`${name}\``)
    const shown = await factcheck(['show', 'a', '--format', 'json', '--file', '-'], { stdin })
    expect(Object.keys(JSON.parse(shown.stdout).claims[0].sources.s)).toEqual(['title'])
  })

  test('in a baseline is told of', async () => {
    const baseline = `{"version": 1, "findings": [{"rule": "x", "${name}": 1}], "${name}": 2}`
    const cwd = folderWith({
      'claims.yaml': 'claims: [{id: a, text: T., confidence: sourced}]\n',
      'base.json': baseline,
    })
    const { code, stderr } = await factcheck(['check', '--baseline', 'base.json'], { cwd })
    expect(stderr).toContain(`\`${name}\``)
    expect(code).toBe(2)
  })

  test.each(['explain', 'help', 'completion', 'show', 'trace', 'check --format', 'list --tag', 'list -c', 'find -n'])(
    'after %s is told of',
    async (words) => {
      const cwd = folderWith({ 'claims.yaml': 'claims: [{id: a, text: T., confidence: sourced}]\n' })
      const { code, stderr } = await factcheck([...words.split(' '), name], { cwd })
      expect(stderr).not.toContain('internal error')
      expect(stderr.toLowerCase()).toContain(name.toLowerCase())
      expect(code).toBeGreaterThan(0)
    },
  )
})

test('no table in which a text is looked up is an object, as that knows names that nobody wrote', () => {
  const src = join(ROOT, 'src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const tables = files.filter((path) =>
    /^(?:export )?const \w+: (?:Readonly<)?Record<string,/m.test(readFileSync(join(src, path), 'utf8')),
  )
  expect(tables).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})
