import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { tryLoad } from '../../src/ledger/load/load.js'
import type { Path } from '../../src/ledger/model/shape.js'
import { Locator } from '../../src/ledger/yaml/locate.js'

/** The words of the first claim, source or setting that a path leads to. */
function wordsAt(text: string, kind: 'claim' | 'source' | 'rule', path: Path): string {
  const { ledger } = tryLoad({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })
  const [item] = kind === 'claim' ? ledger.claims.values() : kind === 'source' ? ledger.sources.values() : ledger.rules
  const [file] = ledger.files.values()
  if (!item || !file) throw new Error('nothing was loaded')
  const { line, column, endLine, endColumn } = new Locator().locate(file, item.at, path)
  const offset = (at: number, to: number) => (file.lineStarts[at - 1] ?? 0) + to - 1
  return file.text.slice(offset(line, column), offset(endLine, endColumn))
}

const BLOCK = `# A comment
sources:
  gazette:   # another
    title: Bridge closed
    author: [{family: Doe}]
  other: {title: T}
x-note: &note kept
x-more: &more {note: merged}
claims:

  -   id: a
      text: >-
        Folded over
        two lines.

      # between
      confidence: "sourced"
      citations:
      - gazette
      - source: other
        quote: {exact: the words, prefix: 'before'}
      premises: [b, "c"]
      about: [*note]
      <<: *more
rules:
  single-voice: off
  source-used:
    except:
      - {source: other, reason: kept}
`

describe('a value is found where it stands', () => {
  test.each<['claim' | 'source' | 'rule', Path, string]>([
    ['claim', ['id'], 'a'],
    ['claim', ['text'], '>-\n        Folded over\n        two lines.'],
    ['claim', ['confidence'], '"sourced"'],
    ['claim', ['citations', 0], 'gazette'],
    ['claim', ['citations', 0, 'source'], 'gazette'],
    ['claim', ['citations', 1, 'source'], 'other'],
    ['claim', ['citations', 1, 'quote', 'exact'], 'the words'],
    ['claim', ['citations', 1, 'quote', 'prefix'], "'before'"],
    ['claim', ['premises', 1], '"c"'],
    ['claim', ['about', 0], '*note'],
    ['source', ['gazette', 'title'], 'Bridge closed'],
    ['source', ['gazette', 'author', 0, 'family'], 'Doe'],
    ['rule', ['single-voice', 'severity'], 'off'],
  ])('%s %j', (kind, path, words) => expect(wordsAt(BLOCK, kind, path)).toBe(words))

  test.each<['claim' | 'source', Path, string]>([
    ['claim', [], 'id: a'],
    ['claim', ['note'], 'id: a'],
    ['claim', ['date'], 'id: a'],
    ['claim', ['premises', 7], 'id: a'],
    ['source', [], 'gazette:   # another'],
    ['source', ['gazette', 'URL'], 'gazette:   # another'],
  ])('%s %j, which is not there or merged in, is the first line', (kind, path, words) =>
    expect(wordsAt(BLOCK, kind, path)).toBe(words),
  )

  test('with CRLF, a byte order mark and flow style', () => {
    const text = '\ufeffclaims: [{id: a, text: T, confidence: sourced,\r\n  citations: [b]}]\r\n'
    expect(wordsAt(text, 'claim', ['citations', 0])).toBe('b')
    expect(wordsAt(text, 'claim', [])).toBe('{id: a, text: T, confidence: sourced,')
  })
})

test('any claim, in any layout that yaml writes: the place of each value reads back as the value', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '')
  const claim = fc.record({
    id: fc.constant('a'),
    text: word,
    confidence: fc.constant('sourced'),
    citations: fc.array(fc.record({ source: fc.constant('b'), locator: word }), { minLength: 1, maxLength: 3 }),
    about: fc.array(word, { minLength: 1, maxLength: 3 }),
  })
  const layout = fc.record({
    indent: fc.integer({ min: 1, max: 6 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 80),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    defaultKeyType: fc.constant('PLAIN'),
  })
  fc.assert(
    fc.property(claim, layout, (value, options) => {
      const text = stringify({ claims: [{ ...value, id: 'first', citations: ['b'] }, value] }, options as object)
      const { ledger, problems } = tryLoad({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })
      fc.pre(problems.length === 0)
      const [file] = ledger.files.values()
      const at = ledger.claims.get('a')?.at
      if (!file || !at) throw new Error('not loaded')
      const { line, column } = new Locator().locate(file, at, ['citations', value.citations.length - 1, 'source'])
      const rest = file.text.slice((file.lineStarts[line - 1] ?? 0) + column - 1)
      expect(rest).toMatch(/^(?:b|"b"|>-\s+b|\|-\s+b)\s*(?:$|[\n,}\]])/)
    }),
    { numRuns: 300 },
  )
})
