import { expect, test } from 'vitest'
import { EXPORTS, type ExportName } from '../../src/exchange/formats.js'
import { IMPORTS, type ImportName } from '../../src/exchange/imports.js'
import { SOURCE } from '../../src/ledger/model/model.js'
import { fieldsOf, type Shape } from '../../src/ledger/model/shape.js'
import type { Source } from '../../src/ledger/model/types.js'

/** Values that are checked, or that say more than a word. */
const VALUES = new Map<string, unknown>(
  Object.entries({
    type: 'report',
    DOI: '10.1000/1',
    URL: 'https://a.example/x',
    archived: 'https://web.archive.org/web/2020/https://a.example/x',
    ISBN: '978-3-16-148410-0',
    ISSN: '1234-5679',
    page: '1-2',
    'derived-from': ['b'],
  }),
)
/** Of the ledger's folder or of the file that it came from. */
const OWN = ['snapshot', 'confidential', 'id', 'citation-key']

function valueFor(field: string, shape: Shape): unknown {
  if (VALUES.has(field)) return VALUES.get(field)
  if (shape.kind === 'list') return [{ family: 'Doe', given: 'Jane' }]
  if (shape.kind === 'text') return shape.isDate ? '2020-05-04' : 'word'
  return shape.kind === 'any' ? { a: 1 } : shape.kind === 'flag' ? true : 'word'
}

const FIELDS = Object.fromEntries(
  fieldsOf(SOURCE).map((field): [string, unknown] => [field, valueFor(field, SOURCE.fields[field])]),
)
const at = { file: 'claims.yaml', line: 1, start: 0, end: 0 }

/** How many of the fields come back; fewer would be a loss that nobody was told of before. */
test.each<[ExportName, ImportName, number]>([
  ['csl-json', 'json', 115],
  ['biblatex', 'bibtex', 46],
  ['bibtex', 'bibtex', 26],
  ['ris', 'ris', 34],
])('through %s each field of a source comes back, or was said to be lost', async (format, back, least) => {
  const source = { key: 'a', at, ...FIELDS } as Source
  const { text, lost } = await EXPORTS[format].write({ claims: [], sources: [source] })
  const { sources, left } = await IMPORTS[back].read(text)
  const told = new Set([
    ...OWN,
    ...lost.map(({ field }) => field),
    ...left.map(({ what }) => /`(.*?)`/.exec(what)?.[1]),
  ])
  const read: Partial<Source> = sources[0]?.source ?? {}
  const names = fieldsOf(SOURCE)
  const kept = names.filter((name) => JSON.stringify(read[name]) === JSON.stringify(FIELDS[name]))
  expect(names.filter((name) => !kept.includes(name) && !told.has(name))).toEqual([])
  expect(kept.length).toBeGreaterThanOrEqual(least)
})
