import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounds, parseEdtf } from '../../src/ledger/edtf.js'
import { nearest } from '../../src/ledger/nearest.js'
import { parseLedger } from '../../src/ledger/parse.js'
import { TextFile } from '../../src/ledger/text-file.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const parse = (text: string) => parseLedger(new TextFile('claims.yaml', text))

describe('what a ledger may be written as', () => {
  test('shorthand: a source key, a quote and a name as bare text', () => {
    const { claims, sources, problems } = parse(`sources: {g: {author: [The Gazette]}}
claims:
  - {id: a, text: t, confidence: sourced, citations: [g, {source: g, quote: some words}]}
`)
    expect(problems).toEqual([])
    expect(sources[0]?.author).toEqual([{ literal: 'The Gazette' }])
    expect(claims[0]?.citations).toEqual([{ source: 'g' }, { source: 'g', quote: { exact: 'some words' } }])
  })

  test('anchors and merges, the own keys before the merged ones', () => {
    const { claims, problems } = parse(`x-defaults: &d {confidence: sourced, tags: [t], citations: &c [g]}
claims:
  - {id: a, text: one, <<: *d}
  - {id: b, text: two, <<: [{confidence: inferred}, *d], citations: *c}
`)
    expect(problems).toEqual([])
    expect(claims.map(({ id, confidence, tags }) => [id, confidence, tags])).toEqual([
      ['a', 'sourced', ['t']],
      ['b', 'inferred', ['t']],
    ])
  })

  test('YAML 1.2 core, whatever a directive says: no, 2025-10-14 and 1_000 are text', () => {
    const { claims, problems } = parse(`%YAML 1.1
---
claims: [{id: a, text: no, confidence: sourced, date: 2025-10-14, note: 1_000}]
`)
    expect(problems).toEqual([])
    expect(claims[0]).toMatchObject({ text: 'no', date: '2025-10-14', note: '1_000' })
  })

  test('numbers where a date, a volume or a locator is expected are taken as written', () => {
    const { sources, claims } = parse(`sources: {g: {issued: 2025, volume: 07}}
claims: [{id: a, text: t, confidence: sourced, citations: [{source: g, locator: 12}], date: 2025}]
`)
    expect(sources[0]).toMatchObject({ issued: '2025', volume: '07' })
    expect(claims[0]).toMatchObject({ date: '2025', citations: [{ source: 'g', locator: '12' }] })
  })

  test('a byte order mark, CRLF and standard input', async () => {
    const stdin = `\ufeff${BRIDGE.replaceAll('\n', '\r\n')}`
    const { code, stdout } = await factcheck(['list', '--file', '-', '--format', 'tsv'], { stdin })
    expect(stdout.split('\n')[0]).toBe(
      'bridge-closed\tsourced\tsourced\tThe city closed Harbour Bridge to all traffic on 3 May 2025.\tgazette,agency\t<stdin>\t19',
    )
    expect(code).toBe(0)
  })

  test('several files are one ledger', async () => {
    const cwd = folderWith({
      'a.yaml': BRIDGE,
      'b.yaml': 'claims: [{id: b, text: t, confidence: sourced, citations: [gazette]}]\n',
    })
    const { stdout } = await factcheck(
      ['list', '-f', 'a.yaml', '-f', 'b.yaml', '--source', 'gazette', '--format', 'tsv'],
      { cwd },
    )
    expect(stdout.split('\n').map((row) => row.split('\t')[0])).toEqual([
      'bridge-closed',
      'mayor-may-have-known',
      'b',
      '',
    ])
  })
})

test('the ledger is claims.yaml, else claims.yml, here or in a folder above', async () => {
  const ledger = (id: string) => `claims: [{id: ${id}, text: t, confidence: sourced}]`
  const found = async (cwd: string) => (await factcheck(['list', '--format', 'tsv'], { cwd })).stdout.split('\t')[0]
  const cwd = folderWith({
    'claims.yml': ledger('a'),
    'both/claims.yml': ledger('b'),
    'both/claims.yaml': ledger('c'),
    'none/x': '',
  })
  expect(await Promise.all(['.', 'both', 'none'].map((folder) => found(join(cwd, folder))))).toEqual(['a', 'c', 'a'])
})

describe('a long ledger is read in pieces', () => {
  const item = (n: number, more = '') =>
    `  - id: claim-${n}\n    text: Claim ${n} ${'word '.repeat(20)}\n    confidence: sourced\n${more}`
  const long = (more: (n: number) => string = () => '') =>
    `title: Long\nclaims: # all of them\n${Array.from({ length: 2000 }, (_, n) => item(n, more(n))).join('')}sources:\n  g: {title: T}\n`

  /** The same reading whole: a text before `claims` that forbids no cut is the only difference. */
  const whole = (text: string) => parse(text.replace('claims: # all of them\n', '"claims": # all of em\n'))

  test('with the same claims, sources and places as whole', () => {
    const text = long()
    const cut = parse(text)
    expect(cut.problems).toEqual([])
    expect(cut).toEqual(whole(text))
    expect(cut.claims).toHaveLength(2000)
    const last = cut.claims[1999]
    expect(text.slice(last?.at.start, last?.at.end)).toMatch(/^id: claim-1999\n/)
    expect(cut.sources.map(({ key, at }) => [key, text.split('\n')[at.line - 1]])).toEqual([['g', '  g: {title: T}']])
  })

  test('of a text that changed, only the piece with the change is parsed again, and all places are right', () => {
    const kept = new Map<string, string>()
    let parsed = 0
    const memory = {
      recall: (text: string) => (kept.has(text) ? JSON.parse(kept.get(text) ?? '') : undefined),
      remember: (text: string, claims: unknown) => {
        parsed++
        kept.set(text, JSON.stringify(claims))
      },
    }
    const read = (text: string) => {
      parsed = 0
      expect(parseLedger(new TextFile('claims.yaml', text), memory)).toEqual(parse(text))
      return parsed
    }
    const text = long()
    expect(read(text)).toBeGreaterThan(5)
    expect(read(text)).toBe(0)
    expect(read(text.replace('Claim 1000 ', 'Claim one thousand, which is longer, '))).toBe(1)
    expect(
      read(
        text.replace('  - id: claim-500\n', '  - id: new\n    text: t\n    confidence: inferred\n  - id: claim-500\n'),
      ),
    ).toBeLessThan(3)
    expect(read(`# a comment\n${text}`)).toBe(0)
  })

  test('an anchor that reaches over a cut is followed', () => {
    const parsed = parse(long((n) => (n === 0 ? '    tags: &t [one]\n' : n === 1999 ? '    tags: *t\n' : '')))
    expect(parsed.problems).toEqual([])
    expect(parsed.claims[1999]?.tags).toEqual(['one'])
  })

  test('a block text that looks like an item is not cut', () => {
    const parsed = parse(long((n) => (n % 3 === 0 ? '    note: |\n        first\n       \n        - id: x\n' : '')))
    expect(parsed.claims).toHaveLength(2000)
    expect(parsed.claims[3]?.note).toContain('- id: x')
  })

  test('a mistake near the end is told at its line', () => {
    const text = long((n) => (n === 1990 ? '    confidnce: x\n' : ''))
    const { problems } = parse(text)
    expect(problems).toHaveLength(1)
    expect(text.split('\n')[(problems[0]?.at.line ?? 0) - 1]).toBe('    confidnce: x')
  })

  describe('wherever a line only looks like the key of the claims', () => {
    const items = Array.from({ length: 1000 }, (_, n) => item(n)).join('')
    const flow = (text: string) =>
      `{"title": "${text}", "claims": [${Array.from({ length: 1000 }, (_, n) => `{id: c-${n}, text: Claim ${n} ${'word '.repeat(15)}, confidence: sourced}`).join(', ')}]}`
    test.each([
      ['in a text of several lines', flow('Notes on\nclaims:\n\nthe bridge\n- x')],
      ['in a quoted text, before the key', `title: "Notes\n  on\n\n  claims:\n  - x"\nclaims:\n${items}`],
      ['of a mapping of its own', `x-old:\n  claims:\n    - id: old\nclaims:\n${items}`],
    ])('%s', (_, text) => {
      const parsed = parse(text)
      expect(parsed.problems).toEqual([])
      expect(parsed.claims).toHaveLength(1000)
    })
    test.each(['\r', '\u2028', '\u2029', '\u0085'])('behind %j in a comment, which is refused', (character) => {
      for (const text of [
        `# the${character}claims:\n\nclaims:\n${items}`,
        `# the${character}claims:\n\nclaims:\n${item(1)}`,
      ])
        expect(parse(text).problems).toMatchObject([{ code: 'text-unsafe', at: { line: 1, column: 6 } }])
    })
    test.each([
      ['a second time', `claims:\n${items}claims:\n${item(2000)}`],
      ['in a merge', `<<:\n  claims:\n${item(2000).replaceAll(/^/gm, '  ')}\nclaims:\n${items}`],
      ['in a merge of a short ledger', `<<:\n  claims:\n${item(2000).replaceAll(/^/gm, '  ')}\nclaims:\n${item(1)}`],
    ])('%s, which is told', (_, text) => {
      expect(parse(text).problems).toMatchObject([{ code: 'yaml-syntax', slip: { kind: 'key-twice' } }])
    })
  })

  test('with items of which the dash stands on a line of its own', () => {
    const dashes = long((n) => (n % 2 ? '    about:\n      - Name\n' : '')).replaceAll('  - id', '  -\n    id')
    const parsed = parse(dashes)
    expect(parsed.problems).toEqual([])
    expect(parsed.claims).toHaveLength(2000)
  })

  test('an alias behind the claims means the last anchor before it', () => {
    const text = long((n) => (n === 0 ? '    note: &t New title\n' : ''))
      .replace('title: Long', 'title: &t Old title')
      .replace('{title: T}', '{title: *t}')
    expect(parse(text).sources[0]?.title).toBe('New title')
  })

  test('a text of many megabytes is refused before it is parsed', () => {
    const { problems } = parse(`title: "${'x y '.repeat(3_000_000)}"\nclaims: []\n`)
    expect(problems.map(({ code }) => code)).toEqual(['part-too-large'])
  })
})

describe('any text', () => {
  const yamlish = fc.array(
    fc.constantFrom(
      'claims:',
      '- ',
      '  ',
      '\n',
      'id: ',
      'text: ',
      'confidence: sourced',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a ',
      '*a',
      '<<: ',
      '|',
      '>',
      '\t',
      '#',
      ': ',
      '? ',
      '---\n',
      '\r\n',
      '!!set ',
      'é',
      '\ufeff',
      '\ud800',
      '\u202e',
      '1',
      '~',
    ),
    { maxLength: 60 },
  )

  test('yields a ledger or problems with places inside the text, never a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          yamlish.map((parts) => parts.join('')),
        ),
        (text) => {
          const { claims, problems } = parse(text)
          const lines = text.split('\n').length
          for (const { at } of [...claims, ...problems]) expect(at.line).toBeLessThanOrEqual(lines)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test('the nearest word, and none where none is near', () => {
  expect(nearest('confidnce', ['confidence', 'citations'])).toBe('confidence')
  expect(nearest('Tgas', ['tags', 'date'])).toBe('tags')
  expect(nearest('citat', ['claims', 'citations'])).toBe('citations')
  expect(nearest('ci', ['claims', 'citations'])).toBeUndefined()
  expect(nearest('colour', ['tags', 'date'])).toBeUndefined()
})

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-11-26~', '2025-11-26', '2025-11-26'],
  ['2025-10-17/2025-10-18', '2025-10-17', '2025-10-18'],
  ['../2025-10-17', undefined, '2025-10-17'],
  ['2025-10/..', '2025-10-01', undefined],
])('the date %s is from %s to %s', (text, first, last) => {
  const edtf = parseEdtf(text)
  expect(edtf && bounds(edtf)).toEqual({ ...(first && { first }), ...(last && { last }) })
})

test.each(['', '2025-13', '2025-02-29', '2025-1-1', '25', '2025-12/2025-11', '../..', '2025/2026/2027', '14 October'])(
  '%j is no date',
  (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  },
)
