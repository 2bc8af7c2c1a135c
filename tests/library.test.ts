import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { STARTER } from '../src/commands/init.js'
import * as library from '../src/index.js'
import { folderWith, ROOT } from './harness.js'

const PAGE = readFileSync(join(ROOT, 'docs/library.md'), 'utf8')
const EXAMPLES = [...PAGE.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
const cwd = folderWith({ 'claims.yaml': STARTER })
const IN_FOLDER = {
  ...library,
  loadLedger: (files: string) => library.loadLedger(files, { cwd }),
  readFile: (name: string, encoding: 'utf8') => readFile(join(cwd, name), encoding),
}

/** An example as a function: what it imports are its parameters, and `value // → other` compares two values. */
async function runExample(code: string): Promise<number> {
  const names = [...code.matchAll(/^import \{ (.*) \} from .*$/gm)].flatMap(([, list = '']) => list.split(', '))
  const body = code.replace(/^import .*$/gm, '').replace(/^(.*) \/\/ → (.*)$/gm, ';same($1, $2)')
  let compared = 0
  const same = (found: unknown, shown: unknown) => {
    compared++
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(shown)))
  }
  const run = runInThisContext(`(async (same, {${names}}) => {${body}})`) as (...given: unknown[]) => Promise<void>
  await run(same, IN_FOLDER)
  return compared
}

describe('docs/library.md', () => {
  test.each(EXAMPLES.map((code) => [code.split('\n').at(2) ?? '', code]))('%s', async (_, code) => {
    expect(await runExample(code)).toBe(code.match(/\/\/ → /g)?.length)
  })

  test('an example that shows what is not so fails', async () => {
    await expect(runExample('1 + 1 // → 3')).rejects.toThrow()
  })

  test('has an example of every function', () => {
    const functions = Object.entries(library).flatMap(([name, value]) =>
      typeof value === 'function' && !/^class\b/.test(String(value)) ? [name] : [],
    )
    expect(functions.filter((name) => !EXAMPLES.some((code) => code.includes(`${name}(`)))).toEqual([])
  })
})

test('the library refuses what is not there', async () => {
  const ledger = await library.loadLedger('claims.yaml', { cwd })
  expect(() => library.checkLedger(ledger, { rules: { nonsense: 'off' } })).toThrow('no rule is called nonsense')
  expect(() => library.claimReviews(ledger, 'nobody')).toThrow('the ledger has no claim nobody')
  await expect(library.checkDraft('x', 'x.xyz', ledger)).rejects.toThrow('no format of drafts has the ending')
})

test('checkLedger finds what check prints', async () => {
  const broken = STARTER.replace('citations:\n      - source: gazette-2025', 'citations:\n      - source: gazete-2025')
  const folder = folderWith({ 'claims.yaml': broken })
  const ledger = await library.loadLedger('claims.yaml', { cwd: folder })
  const { findings, counts } = library.checkLedger(ledger, { cwd: folder })
  expect(findings[0]).toMatchObject({
    rule: 'source-exists',
    severity: 'error',
    help: 'did you mean `gazette-2025`?',
    claim: 'bridge-closed-in-may',
    file: 'claims.yaml',
    line: broken.slice(0, broken.indexOf('gazete-2025')).split('\n').length,
    column: 17,
  })
  expect(counts.error).toBe(1)
  const off = library.checkLedger(ledger, { cwd: folder, rules: { 'source-exists': 'off' } })
  expect(off.findings.some(({ rule }) => rule === 'source-exists')).toBe(false)
})
