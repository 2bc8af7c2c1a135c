import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.js'
import { ledger, TEXT, toldOfQuotes } from './quoted.js'

describe('quote-in-source', () => {
  test.each([
    '"closed to all traffic on 3 May"',
    '"closed  to all traffic"',
    '"closed to … million"',
    '"closed to all"',
    '{exact: closed to all, prefix: It was}',
    '{exact: "[T]he bridge was closed to [every kind of] traffic", edited: true}',
    '{original: closed to all traffic, translation: für allen Verkehr gesperrt, translator: Jane Doe}',
  ])('%s is there', (quote) => {
    expect(toldOfQuotes(ledger(quote), { 'snapshots/gazette.txt': TEXT })).toEqual([])
  })

  test.each([
    [
      '"closed to most traffic on 4 May"',
      '“closed to most traffic on 4 May” is not in the snapshot of `gazette` | the nearest passage, [-only quoted-] {+only there+}: closed to [-most-] {+all+} traffic on [-4-] {+3+} May',
    ],
    [
      'bananas are not in it at all',
      '“bananas are not in it at all” is not in the snapshot of `gazette` | quote the words as they stand there',
    ],
    ['It cost … bridge was closed', 'the parts of “It cost … bridge was closed” do not stand in this order'],
    ['5 million', '“5 million” stands in the snapshot of `gazette` only as a piece of a longer word or number'],
    ['{exact: closed to all, prefix: It is}', 'but not between this prefix and suffix'],
    [
      '"[T]he bridge was closed"',
      'bridge was closed; if the words in [brackets] are yours, say so: `quote: {exact: …, edited: true}`',
    ],
    [
      '{exact: "bridge was closed [and] cost $5 million", edited: true}',
      'but for its brackets: one would stand for a negation, a doubt, a number, another speaker, the end of a sentence',
    ],
    [
      '{original: closed to most traffic, translation: closed to all traffic, translator: Jane Doe}',
      '“closed to most traffic” is not in the snapshot',
    ],
  ])('%s is not', (quote, words) => {
    const found = toldOfQuotes(ledger(quote), { 'snapshots/gazette.txt': TEXT })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^error quote-in-source closed: /)
    expect(found[0]).toContain(words)
  })

  test('tells of what spaces alone set apart', () => {
    const found = toldOfQuotes(ledger('"ratio was 1.6 (P=0.003)"'), {
      'snapshots/gazette.txt': 'The ratio was 1.6 (P =\n0.003) then.',
    })
    expect(found).toEqual([
      'error quote-in-source closed: “ratio was 1.6 (P=0.003)” is not in the snapshot of `gazette` | it differs in spaces only, which may change what numbers and signs say; there it is “ratio was 1.6 (P = 0.003)”',
    ])
  })

  test('points to the quoted words', () => {
    const [finding] = checkText(ledger('closed to most'), { files: { 'snapshots/gazette.txt': TEXT } }).findings
    expect(finding?.at).toMatchObject({ line: 6, column: 111, endColumn: 125 })
    const original = ledger('{original: closed to most}')
    const [named] = checkText(original, { files: { 'snapshots/gazette.txt': TEXT } }).findings
    expect(named?.at).toMatchObject({ line: 6, column: 122, endColumn: 136 })
  })
})
