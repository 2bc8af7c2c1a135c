import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf } from '../../src/search/index/fields.js'
import { words } from '../../src/search/words/words.js'
import { find } from './find.js'

const LEDGER = [
  { text: 'The harbour bridge was closed on 14 October 2025.', id: 'bridge-closed', quote: 'closed to “all” traffic' },
  { text: 'Erdoğan’s envoy met 外交部发言人 in Łódź.', about: 'Erdoğan', date: '2025-10-14', tags: 'talks' },
  { text: 'Переговоры cease-fire 1,500 U.N.', source: 'Gazette https://example.org/x' },
]

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string())

test('any text as a query gives hits in order, with scores in (0, 1] and marks in the texts', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (query, texts) => {
      const claims = [...LEDGER, ...texts.map((text) => ({ text, id: text }))]
      const { total, hits } = find(claims, query, { limit: 100 })
      expect(hits).toHaveLength(total)
      const scores = hits.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      for (const { document, score, matches } of hits) {
        expect(score > 0 && score <= 1).toBe(true)
        let before = { code: 0, end: 0 }
        for (const { field, start, end } of matches) {
          const code = codeOf(field)
          expect(start).toBeGreaterThanOrEqual(code === before.code ? before.end : 0)
          expect(code).toBeGreaterThanOrEqual(before.code)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual((claims[document] as Record<string, string>)[field]?.length ?? 0)
          before = { code, end }
        }
      }
    }),
  )
})

test('a Latin text has the same words whether or not another script stands beside it', () => {
  const latin = fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code))
  const some = fc.constantFrom(...'aZé9½ª ’.,-/:@#'.split(''), 'U.S.', '2025-10-14', '14.10.2025', 'www.', 'http://')
  fc.assert(
    fc.property(fc.array(fc.oneof(latin, some)), (pieces) => {
      const text = pieces.join('')
      expect(words(`${text} 漢`).slice(0, -1)).toEqual(words(text))
    }),
    { numRuns: 1000 },
  )
})

test('a plain word is the same between spaces of any kind', () => {
  const piece = fc.constantFrom(
    ...' . , ; ! ? ( ) " - _ / : \''.split(' '),
    'Bridge',
    'skyi',
    '05',
    '2025',
    '10',
    'U.S.',
    'é',
    '’s',
    '@',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.constant(' ')), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      // Beside a no-break space no word is found by the short way.
      const slow = `\u00a0${text.replaceAll(/[\s("]/g, '\u00a0')}\u00a0`
      const found = words(slow).map(({ start, end, ...rest }) => ({ ...rest, start: start - 1, end: end - 1 }))
      expect(words(text.replaceAll(/["(]/g, ' '))).toEqual(found)
    }),
    { numRuns: 2000 },
  )
})

test("a claim's own words find it first", () => {
  const word = fc.oneof(
    fc.constantFrom(
      'the',
      'not',
      'was',
      'harbour',
      'harbours',
      'bridge',
      'election',
      'ejection',
      '14',
      '2025',
      'Łódź',
      '北京',
    ),
    fc.string({ unit: fc.constantFrom(...'abeknoт'), minLength: 1, maxLength: 8 }),
  )
  const claim = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(fc.uniqueArray(claim, { minLength: 1, maxLength: 12 }), (claims) => {
      const sequence = (text: string | undefined) => words(text ?? '').map(({ word }) => word)
      for (const text of claims) expect(sequence(find(claims, text).texts[0])).toEqual(sequence(text))
    }),
  )
})

test('with a wrong letter in it, a long word still finds the one claim that has it', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const long = fc.string({ unit: letter, minLength: 8, maxLength: 14 })
  fc.assert(
    fc.property(long, fc.nat(13), letter, fc.constantFrom('change', 'leave out', 'add'), (word, at, letter, kind) => {
      const i = at % word.length
      const typo = word.slice(0, i) + (kind === 'leave out' ? '' : letter) + word.slice(kind === 'add' ? i : i + 1)
      expect(find([...LEDGER, `They called it ${word} there.`], typo).total).toBeGreaterThan(0)
    }),
  )
})

// Read whole, each would take longer than a test may.
test('of a query of a megabyte only the beginning is read', () => {
  const claims = Array.from({ length: 500 }, (_, i) => `The ${i}th harbour bridge was closed by decree ${i * 7}.`)
  const queries = [
    'harbour bridge '.repeat(70_000),
    'x'.repeat(1e6),
    'a.'.repeat(5e5),
    '-"'.repeat(5e5),
    `${'a'.repeat(9)} `.repeat(1e5),
  ]
  for (const query of queries) expect(find(claims, query)).toEqual(find(claims, query.slice(0, 10_000)))
})
