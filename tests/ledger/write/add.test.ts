import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToLedger } from '../../../src/index.js'
import { parseLedger } from '../../../src/ledger/load/parse.js'
import { TextFile } from '../../../src/ledger/model/text-file.js'
import { unsafeAt } from '../../../src/ledger/model/unsafe.js'
import { type Additions, addEntries } from '../../../src/ledger/write/add.js'
import { isEmptiness } from '../../../src/ledger/write/emptiness.js'
import type { NewClaim, NewSource } from '../../../src/ledger/write/entry.js'

const claim = (more: Partial<NewClaim> = {}): NewClaim => ({
  id: 'fares-rose',
  text: 'Fares rose.',
  confidence: 'sourced',
  premises: [],
  disputes: [],
  citations: [{ source: 'ferries', locator: 'p. 4', quote: { exact: 'by a tenth' } }],
  about: [],
  tags: [],
  also: [],
  ...more,
})
const FERRIES: NewSource = {
  key: 'ferries',
  type: 'report',
  title: 'Fares',
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Harbour Ferries' }],
  volume: '2',
  issued: '2025-07',
}

function add(ledger: string, additions: Additions): string {
  const added = addEntries(new TextFile('claims.yaml', ledger), additions)
  expect(added?.file.text).toBeDefined()
  return added?.file.text ?? ''
}

const CLAIM_LINES = `- id: fares-rose
  text: Fares rose.
  confidence: sourced
  citations:
    - source: ferries
      locator: p. 4
      quote: by a tenth`
const SOURCE_LINES = `ferries:
  type: report
  title: Fares
  author: [{family: Doe, given: Jane}, Harbour Ferries]
  volume: 2
  issued: 2025-07`
const by = (spaces: number, lines: string) => lines.replace(/^(?=.)/gm, ' '.repeat(spaces))

test.each<[what: string, before: string, after: string]>([
  ['an empty file', '', `sources:\n${by(2, SOURCE_LINES)}\nclaims:\n${by(2, CLAIM_LINES)}\n`],
  ['comments only', '# c\n', `# c\nsources:\n${by(2, SOURCE_LINES)}\nclaims:\n${by(2, CLAIM_LINES)}\n`],
  [
    'a title only, and no final line end',
    'title: T # t',
    `title: T # t\nsources:\n${by(2, SOURCE_LINES)}\nclaims:\n${by(2, CLAIM_LINES)}`,
  ],
  [
    'lists of nothing',
    'sources: {} # none\nclaims:\n  # none yet\nrules: {source-used: off}\n',
    `sources: # none\n${by(2, SOURCE_LINES)}\nclaims:\n  # none yet\n${by(2, CLAIM_LINES)}\nrules: {source-used: off}\n`,
  ],
  ['nulls', 'claims: ~\nsources: null\n', `claims:\n${by(2, CLAIM_LINES)}\nsources:\n${by(2, SOURCE_LINES)}\n`],
  [
    'a comment behind the last item, and one below it',
    'claims:\n  - id: a\n    confidence: sourced\n    text: T # t\n    # of a\n\n  # of the list\n\n# of the ledger\nsources:\n  g:\n    title: T\n',
    `claims:\n  - id: a\n    confidence: sourced\n    text: T # t\n    # of a\n${by(2, CLAIM_LINES)}\n\n  # of the list\n\n# of the ledger\nsources:\n  g:\n    title: T\n${by(2, SOURCE_LINES)}\n`,
  ],
  [
    'blank lines between items',
    'claims:\n\n  - id: a\n    text: T\n    confidence: sourced\n\n  - id: b\n    text: T\n    confidence: sourced\nsources:\n  g: {title: T}\n\n  h: {title: T}\n',
    `claims:\n\n  - id: a\n    text: T\n    confidence: sourced\n\n  - id: b\n    text: T\n    confidence: sourced\n\n${by(2, CLAIM_LINES)}\nsources:\n  g: {title: T}\n\n  h: {title: T}\n\n  ferries: {type: report, title: Fares, author: [{family: Doe, given: Jane}, Harbour Ferries], volume: 2, issued: 2025-07}\n`,
  ],
  [
    'other indentation, and lists beside their key',
    'sources:\n    g:\n        title: T\nclaims:\n-   id: a\n    text: T\n    confidence: sourced\n    citations:\n    -   source: g\n        locator: p. 1\n',
    `sources:\n    g:\n        title: T\n${by(4, SOURCE_LINES).replace(/^ {6}/gm, '        ')}\nclaims:\n-   id: a\n    text: T\n    confidence: sourced\n    citations:\n    -   source: g\n        locator: p. 1\n-   id: fares-rose\n    text: Fares rose.\n    confidence: sourced\n    citations:\n    - source: ferries\n      locator: p. 4\n      quote: by a tenth\n`,
  ],
  [
    'a last text that keeps its line ends',
    'sources: {g: {title: T}}\nclaims:\n  - id: a\n    text: T\n    confidence: sourced\n    note: |+\n      kept\n\n',
    `sources: {g: {title: T}, ferries: {type: report, title: Fares, author: [{family: Doe, given: Jane}, Harbour Ferries], volume: 2, issued: 2025-07}}\nclaims:\n  - id: a\n    text: T\n    confidence: sourced\n    note: |+\n      kept\n\n${by(2, CLAIM_LINES)}\n`,
  ],
  [
    'claims first, and no sources',
    '# c\nclaims:\n  - id: a\n    text: T\n    confidence: sourced\n',
    `# c\nsources:\n${by(2, SOURCE_LINES)}\nclaims:\n  - id: a\n    text: T\n    confidence: sourced\n${by(2, CLAIM_LINES)}\n`,
  ],
  [
    'a document between marks',
    '%YAML 1.2\n---\nclaims:\n  - id: a\n    text: T\n    confidence: sourced\n...\n',
    `%YAML 1.2\n---\nsources:\n${by(2, SOURCE_LINES)}\nclaims:\n  - id: a\n    text: T\n    confidence: sourced\n${by(2, CLAIM_LINES)}\n...\n`,
  ],
  [
    'brackets over several lines',
    'sources: {\n  g: {title: T}, # g\n}\nclaims: [\n  {id: a, text: T, confidence: sourced}, {id: b, text: T, confidence: sourced} # b\n]\n',
    `sources: {\n  g: {title: T}, # g\n  ferries: {type: report, title: Fares, author: [{family: Doe, given: Jane}, Harbour Ferries], volume: 2, issued: 2025-07},\n}\nclaims: [\n  {id: a, text: T, confidence: sourced}, {id: b, text: T, confidence: sourced}, # b\n  {id: fares-rose, text: Fares rose., confidence: sourced, citations: [{source: ferries, locator: p. 4, quote: by a tenth}]}\n]\n`,
  ],
  [
    'JSON on one line',
    '{"claims": []}',
    '{"claims": [{"id":"fares-rose","text":"Fares rose.","confidence":"sourced","citations":[{"source":"ferries","locator":"p. 4","quote":"by a tenth"}]}], "sources": {"ferries": {"type":"report","title":"Fares","author":[{"family":"Doe","given":"Jane"},"Harbour Ferries"],"volume":2,"issued":"2025-07"}}}',
  ],
  [
    'JSON on many',
    '{\n  "title": "T",\n  "sources": {},\n  "claims": [\n    {\n      "id": "a",\n      "text": "T",\n      "confidence": "sourced"\n    }\n  ]\n}\n',
    `{
  "title": "T",
  "sources": {
    "ferries": {
      "type": "report",
      "title": "Fares",
      "author": [
        {
          "family": "Doe",
          "given": "Jane"
        },
        "Harbour Ferries"
      ],
      "volume": 2,
      "issued": "2025-07"
    }
  },
  "claims": [
    {
      "id": "a",
      "text": "T",
      "confidence": "sourced"
    },
    {
      "id": "fares-rose",
      "text": "Fares rose.",
      "confidence": "sourced",
      "citations": [
        {
          "source": "ferries",
          "locator": "p. 4",
          "quote": "by a tenth"
        }
      ]
    }
  ]
}
`,
  ],
])('%s', (_, before, after) => {
  const additions = { sources: [FERRIES], claims: [claim()] }
  expect(add(before, additions)).toBe(after)
  const crlf = before.replaceAll('\n', '\r\n')
  if (crlf !== before) expect(add(crlf, additions)).toBe(after.replaceAll('\n', '\r\n'))
})

test.each([
  ['an alias', 'x-c: &c [{id: a, text: T, confidence: sourced}]\nclaims: *c\n'],
  ['a merged list', 'x-c: &c {claims: [{id: a, text: T, confidence: sourced}]}\n<<: *c\n'],
  ['a comment between empty brackets', '{"sources": {"a": {"title": "T"}}, "claims": [ # none\n]}'],
  ['no ledger', '- a\n'],
  ['an id that the file has', 'claims: [{id: a, text: T}]'],
])('nothing is written where it is not certain what to write: %s', (_, ledger) => {
  expect(addEntries(new TextFile('claims.yaml', ledger), { claims: [claim()] })).toBeUndefined()
})

/** Texts that YAML would take for something else, or a ledger may have. */
const hostile = fc.constantFrom(
  ...[
    'null',
    '~',
    'true',
    'no',
    '7',
    '1e5',
    '0x1f',
    '2025-05-03',
    '- x',
    '? x',
    'a: b',
    'a #b',
    '#a',
    '!never',
    '&c. and so on',
  ],
  ...[
    '*a',
    '|',
    '>',
    '%x',
    '@x',
    '`x`',
    '"x"',
    "'x'",
    '"x\' y',
    '{a}',
    '[a]',
    'a, b',
    'a:',
    '---',
    '--- a',
    '...',
    '<<',
    '=',
    'a\\b',
  ],
  ...[
    'line\nline',
    'line\n\nline',
    'line\n',
    ' x',
    'x ',
    'a\n b',
    'a \nb',
    '\n a',
    'a\n#b',
    'a\tb',
    '\ta',
    '\u00a0a',
    'a\u2003b',
    '\ufeffa',
  ],
  ...[
    'Zo\u00eb',
    '\u674e\u4e16\u6c11',
    '\ud83d\udc69\u200d\ud83d\ude80',
    'a'.repeat(300),
    'a b '.repeat(100).trim(),
    '\u201cx\u201d \u2013 y',
    '- a\n- b',
    'k: v\nk: v',
  ],
)
const free = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .filter((text) => unsafeAt(text) < 0 && text.trim() !== '')
const words = fc.oneof(hostile, free)
const some = fc.array(words, { minLength: 1, maxLength: 3 })
const optional = <T>(model: Record<string, fc.Arbitrary<T>>) =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true })
const citation = fc
  .tuple(
    words,
    optional<string | boolean>({ locator: words, via: words, contrary: fc.boolean() }),
    optional({ exact: words, prefix: words }),
  )
  .map(([source, more, quote]) => ({ source, ...more, ...('exact' in quote && { quote }) }))
const claims = fc
  .tuple(
    fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/), text: words }),
    optional({ note: words, reasoning: words, date: words }),
    optional({ premises: some, about: some, tags: some, 'attributed-to': some }),
    fc.array(citation, { maxLength: 3 }),
  )
  .map(([own, texts, lists, citations]) => claim({ ...own, ...texts, ...lists, citations } as object))
const names = fc.array(
  optional({ family: words, given: words, literal: words }).filter((name) => Object.keys(name).length > 0),
  { minLength: 1, maxLength: 4 },
)
const sources = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9](?:[\w.:+-]{0,8}[A-Za-z0-9])$/),
    optional({ title: words, volume: words, issued: words, URL: words, note: words, abstract: words }),
    optional({ author: names, editor: names }),
    optional({ 'derived-from': fc.array(words, { maxLength: 2 }) }),
  )
  .map((parts): NewSource => Object.assign({}, { key: parts[0] }, parts[1], parts[2], parts[3]) as NewSource)

const A = 'text: T, confidence: sourced'
const LEDGERS = [
  '',
  'title: T',
  '# c\n',
  'sources:\nclaims:\n',
  'sources: {} # s\nclaims: [] # c\n# end',
  `sources:\n  g:\n    title: T # t\n  # below\n\nclaims:\n  - id: a-a-a-a\n    text: T\n    confidence: sourced # c\n      # deep\n  # flat\n# end\nnames: {A: [B]}\n`,
  `claims:\n- {id: a-a-a-a, ${A}}\n\n- {id: b-b-b-b, ${A}} # b`,
  `claims:\n-    id: a-a-a-a\n     text: |\n        T\n     confidence: sourced\nsources:\n   g: {title: 'it''s'}\n   h:\n      title: 'T'\n`,
  `---\nclaims: [{id: a-a-a-a, ${A}}]\nsources: {g: {title: T}}\n...\n`,
  `claims: [\n  {id: a-a-a-a, ${A}}, # a\n  # b\n]\n`,
  `{claims: [{id: a-a-a-a, ${A}}], sources: {}}`,
  `{"claims":[{"id":"a-a-a-a","text":"T","confidence":"sourced"}]}`,
  `{\n    "sources": {\n        "g": {"title": "T"}\n    }\n}\n`,
  `sources:\n  g:\n    title: T\n    note: |+\n      N\n\n\nclaims:\n  - id: a-a-a-a\n    confidence: sourced\n    text: >-\n      T\n\n      t\n\n\n`,
]

/** All that was taken out stood for nothing. */
const NOTHING = /^[ \t]*(?:~|null|\{\s*\}|\[\s*\]|)[ \t\r\n]*$/

test('whatever is added reads back as it was given, and the rest of the file stays as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEDGERS),
      fc.boolean(),
      fc.array(sources, { maxLength: 2 }),
      fc.array(claims, { minLength: 1, maxLength: 2 }),
      (ledger, isCrlf, newSources, newClaims) => {
        const text = isCrlf ? ledger.replaceAll('\n', '\r\n') : ledger
        const file = new TextFile('claims.yaml', text)
        const keys = new Set(['g', 'h'])
        const additions = {
          sources: newSources.filter(({ key }) => !keys.has(key) && keys.add(key)),
          claims: newClaims.filter(({ id }) => !keys.has(id) && keys.add(id)),
        }
        const added = addEntries(file, additions)
        expect(added).toBeDefined()
        if (!added) return
        for (const { start, end } of added.edits) expect(text.slice(start, end)).toMatch(NOTHING)
        const read = parseLedger(new TextFile('claims.yaml', added.file.text))
        const plain = <T extends { at: object }>({ at: _, ...rest }: T) => rest
        expect(read.problems.filter((problem) => !isEmptiness(problem))).toEqual([])
        const count = (list: readonly unknown[]) => list.length
        expect(read.sources.slice(-count(additions.sources) || Infinity).map(plain)).toEqual(additions.sources)
        expect(read.claims.slice(-count(additions.claims) || Infinity).map(plain)).toEqual(additions.claims)
        if (text.includes('\r')) expect(added.file.text.replaceAll('\r\n', '')).not.toContain('\n')
      },
    ),
    { numRuns: 1500 },
  )
})

describe('a long ledger, which is read in pieces', () => {
  const many = Array.from(
    { length: 3000 },
    (_, at) => `  - id: claim-${at}\n    text: Claim ${at} of many.\n    confidence: sourced\n`,
  )
  test.each([
    ['sources first', `sources:\n  g:\n    title: T\nclaims:\n${many.join('')}# end\n`],
    ['claims first', `claims:\n${many.join('')}\nsources:\n  g:\n    title: T\n`],
    [
      'an anchor over pieces',
      `claims:\n  - id: a\n    text: &t T\n    confidence: sourced\n${many.join('')}  - id: b\n    text: *t\n    confidence: sourced\n`,
    ],
  ])('%s', (_, ledger) => {
    const text = add(ledger, { sources: [FERRIES], claims: [claim()] })
    const read = parseLedger(new TextFile('claims.yaml', text))
    expect(read.claims.at(-1)?.id).toBe('fares-rose')
    expect(read.sources.at(-1)?.key).toBe('ferries')
    expect(
      text
        .replace(`${by(2, CLAIM_LINES)}\n`, '')
        .replace(`${by(2, SOURCE_LINES)}\n`, '')
        .replace('sources:\nclaims', 'claims'),
    ).toBe(ledger)
  })
})

test('the library adds to a text', () => {
  const text = 'sources: {gazette: {title: T}}\nclaims:\n  - {id: a, text: T, confidence: sourced} # a\n'
  const added = {
    id: 'bridge-open',
    text: 'It is open.',
    confidence: 'sourced',
    citations: [{ source: 'gazette' }],
  } as const
  expect(addToLedger(text, { claims: [{ ...added, citations: [...added.citations] }] })).toBe(
    `${text}  - {id: bridge-open, text: It is open., confidence: sourced, citations: [gazette]}\n`,
  )
  expect(addToLedger('claims: *c', { sources: [{ key: 'k' }] })).toBeUndefined()
})
