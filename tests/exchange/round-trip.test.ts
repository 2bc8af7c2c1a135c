import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPORTS, type ExportName } from '../../src/exchange/formats.js'
import { IMPORTS, type ImportName } from '../../src/exchange/imports.js'
import type { Loss } from '../../src/exchange/record/losses.js'
import { selectionOf } from '../../src/exchange/select.js'
import { loadLedger } from '../../src/index.js'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import type { Ledger, Source } from '../../src/ledger/model/types.js'
import { addEntries } from '../../src/ledger/write/add.js'
import { labeller } from '../../src/support/labelled.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'
import { RICH } from './ledgers.js'

const WAYS: [ExportName, ImportName][] = [
  ['csl-json', 'json'],
  ['biblatex', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['ris', 'ris'],
]

/** The fields of a source that a format holds whole. */
function kept({ key, at: _, ...source }: Source, lost: readonly Loss[]): object {
  const gone = new Set(lost.flatMap(({ of, field, ids }) => (of === 'source' && ids.includes(key) ? [field] : [])))
  const isGone = (field: string) =>
    gone.has(field) || (field === 'type' && [...gone].some((one) => one.startsWith('type ')))
  return Object.fromEntries(
    Object.entries(source).filter(([field]) => !isGone(field) && field !== 'snapshot' && field !== 'confidential'),
  )
}

async function thereAndBack(ledger: Ledger, [format, back]: [ExportName, ImportName]) {
  const { text, lost } = await EXPORTS[format].write(
    selectionOf(ledger, [...ledger.claims.values()].map(labeller(ledger))),
  )
  const { sources, left } = await IMPORTS[back].read(text)
  return { text, lost, sources, left }
}

describe.each(WAYS)('%s and back', (...way) => {
  test.each([
    ['the bridge', BRIDGE],
    ['a rich ledger', RICH],
  ])('%s loses what was said to be lost, and nothing else', async (_, text) => {
    const ledger = await loadLedger('claims.yaml', { cwd: folderWith({ 'claims.yaml': text }) })
    const { lost, sources, left } = await thereAndBack(ledger, way)
    expect(left).toEqual([])
    expect(sources.map(({ id }) => id)).toEqual([...ledger.sources.keys()])
    for (const { id, source } of sources) {
      const before = ledger.sources.get(id ?? '')
      expect(source).toMatchObject(before ? kept(before, lost) : {})
    }
  })

  test('any title and name comes back as it was', async () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'aZé漢 {}\\$&#%_^~"\'`-,;:@[]<>=|./()0'), minLength: 1, maxLength: 30 })
      .map((one) => `x${one.replace(/\s+/g, ' ').trim()}`)
    await fc.assert(
      fc.asyncProperty(text, text, async (title, literal) => {
        const yaml = JSON.stringify({ sources: { a: { type: 'book', title, author: [{ literal }] } } })
        const { sources } = parseLedger(new TextFile('a', yaml))
        const ledger = {
          sources: new Map(sources.map((one) => [one.key, one])),
          claims: new Map(),
        } as unknown as Ledger
        const { sources: back, lost } = await thereAndBack(ledger, way)
        const isLost = lost.some(({ field }) => field === 'author')
        expect(back[0]?.source).toMatchObject({ title, ...(!isLost && { author: [{ literal }] }) })
      }),
      { numRuns: 300 },
    )
  })
})

test.each(['bridge', 'rich'])('json and csv of the %s ledger add nothing to it', async (name) => {
  const ledger = name === 'rich' ? RICH : BRIDGE
  const cwd = folderWith({ 'claims.yaml': ledger })
  for (const file of ['all.json', 'all.csv']) {
    await factcheck(['export', file.slice(4), '-o', file, '-q'], { cwd })
    const { stderr, code } = await factcheck(['import', file], { cwd })
    expect([code, stderr.trimEnd().split('\n').at(-1)]).toEqual([0, 'There is nothing new to take over.'])
  }
})

test('json into an empty ledger is the ledger that it was', async () => {
  const cwd = folderWith({ 'claims.yaml': RICH, 'new/claims.yaml': 'title: new\n' })
  await factcheck(['export', 'json', '-o', 'all.json'], { cwd })
  const { stderr } = await factcheck(['import', '../all.json', '--force'], { cwd: `${cwd}/new` })
  expect(stderr).toContain('Added 4 sources and 3 claims')
  const [before, after] = [
    await loadLedger('claims.yaml', { cwd }),
    await loadLedger('claims.yaml', { cwd: `${cwd}/new` }),
  ]
  const withoutPlace = ({ at: _, snapshot: __, ...rest }: { at: unknown; snapshot?: unknown }) => rest
  expect([...after.sources.values()].map(withoutPlace)).toEqual([...before.sources.values()].map(withoutPlace))
  expect([...after.claims.values()].map(withoutPlace)).toEqual([...before.claims.values()].map(withoutPlace))
})

test('whatever a file says, it is written so that it reads back as that', async () => {
  const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.integer(), fc.jsonValue())
  const fields = [
    'type',
    'title',
    'author',
    'issued',
    'DOI',
    'URL',
    'note',
    'abstract',
    'keyword',
    'volume',
    'status',
    'derived-from',
  ]
  const item = fc.dictionary(fc.constantFrom(...fields), value).map((source) => ({ type: 'book', ...source }))
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 3 }), async (items) => {
      const { sources } = await IMPORTS.json.read(JSON.stringify(items))
      const named = sources.map(({ source }, at) => ({ key: `s${at}`, ...source }))
      expect(addEntries(new TextFile('claims.yaml', 'title: T\n'), { sources: named })).toBeDefined()
    }),
  )
})
