import { describe, expect, test } from 'vitest'
import { certainDate } from '../../src/check/fix/fix-date.js'
import { fixText } from './fix-text.js'

describe('dates with one reading', () => {
  test.each([
    ['2025/10/14', '2025-10-14'],
    ['2025-1-3', '2025-01-03'],
    ['2025.1.3', '2025-01-03'],
    ['2025–10–14', '2025-10-14'],
    ['14 October 2025', '2025-10-14'],
    ['14th  October, 2025', '2025-10-14'],
    ['14-Oct-2025', '2025-10-14'],
    ['October 14, 2025', '2025-10-14'],
    ['Oct. 3rd 2025', '2025-10-03'],
    ['SEPT 3 2025', '2025-09-03'],
    ['2025 October 14', '2025-10-14'],
    ['2025-Oct-14', '2025-10-14'],
    ['May 2025', '2025-05'],
    ['29 February 2024', '2024-02-29'],
    [' 2025-10-14 ', '2025-10-14'],
    ['14/10/2025', '2025-10-14'],
    ['10/14/2025', '2025-10-14'],
    ['14.03.2026', '2026-03-14'],
    ['14. 3. 2026', '2026-03-14'],
    ['10/10/2025', '2025-10-10'],
    ['2025-3', '2025-03'],
  ])('%j is %s', (text, date) => expect(certainDate(text)).toBe(date))

  test.each([
    '03/04/2025',
    '3.4.2025',
    '2025-10/14',
    '2010/11',
    '2011-2',
    '2025-6',
    '03.05.2025',
    '14/15/2025',
    '2025.10',
    '25 May 10',
    '31 April 2025',
    '29 February 2025',
    '2025/13/01',
    '2025/1/32',
    'Mayor 2025',
    'Marble 3, 2025',
    'in May 2025',
    'c. 14 October 2025',
    '14 or 15 October 2025',
    '2025-10-14T10:00',
    'soon',
  ])('%j has none, or more than one', (text) => expect(certainDate(text)).toBeUndefined())
})

const ledger = (claim: string, sources = '  s: {title: S, note: n}\n') => `sources:\n${sources}claims:\n${claim}`
const BLOCK = '  - id: one\n    text: T\n    confidence: sourced\n'

describe('what is fixed, and how', () => {
  test.each<[string, string, string]>([
    ['a plain date', `${BLOCK}    date: 2025/10/14 # c\n`, `${BLOCK}    date: 2025-10-14 # c\n`],
    ['a quoted date', `${BLOCK}    date: "May 3, 2025"\n`, `${BLOCK}    date: "2025-05-03"\n`],
    ['a bare key', `${BLOCK}    citations:\n      - source: s # c\n`, `${BLOCK}    citations:\n      - s # c\n`],
    [
      'a key in braces',
      `${BLOCK}    citations: [{source: "s"}, { source: s , }]\n`,
      `${BLOCK}    citations: ["s", s]\n`,
    ],
    [
      'a quote',
      `${BLOCK}    citations: [{source: s, quote: {exact: a b}}]\n`,
      `${BLOCK}    citations: [{source: s, quote: a b}]\n`,
    ],
    [
      'the order of keys, comments with them',
      '  - confidence: sourced # label\n    id: one\n    # the text\n    text: >-\n      T\n      T\n',
      '  - id: one\n    # the text\n    text: >-\n      T\n      T\n    confidence: sourced # label\n',
    ],
    [
      'the order of keys, blank lines where they were',
      '  - id: one\n    confidence: sourced\n\n    text: T\n\n    note: N\n',
      '  - id: one\n    text: T\n\n    confidence: sourced\n\n    note: N\n',
    ],
    [
      'the order of keys with a list and a comment that belongs to it',
      '  - id: one\n    citations:\n    - s\n      # deep\n    confidence: sourced\n    text: T\n',
      '  - id: one\n    text: T\n    confidence: sourced\n    citations:\n    - s\n      # deep\n',
    ],
    [
      'the order of keys in braces',
      '  - {text: T, "id":one, confidence: sourced}\n',
      '  - {"id":one, text: T, confidence: sourced}\n',
    ],
    [
      'the order of keys with the lines of another system',
      '  - text: T # c\r\n    # d\r\n    confidence: sourced\r\n    id: one\r\n',
      '  - id: one\r\n    text: T # c\r\n    # d\r\n    confidence: sourced\r\n',
    ],
  ])('%s', (_name, before, after) => {
    expect(fixText(ledger(before))).toBe(ledger(after))
    expect(fixText(ledger(after))).toBe(ledger(after))
  })

  test('sources and exceptions', () => {
    const of = (issued: string, doi: string, author: string, until: string) =>
      `sources:
  s: {title: S, issued: ${issued}} # c
  t:
    title: T
    DOI: ${doi}
    author:
      - ${author}
claims:
  - {id: one, text: T, confidence: sourced}
rules:
  source-used:
    except:
      - {source: t, reason: r, until: ${until}}
`
    expect(fixText(of('3 May 2025', 'https://doi.org/10.1000/182', 'literal: The Council', '2026/12/31'))).toBe(
      of('2025-05-03', '10.1000/182', 'The Council', '2026-12-31'),
    )
  })
})

describe('what is left, as it is not certain', () => {
  test.each([
    ['a date that could be two', `${BLOCK}    date: 03/04/2025\n`],
    ['a date with an anchor', `${BLOCK}    date: &d 2025/10/14\n    note: *d\n`],
    ['a date in a text', `${BLOCK}    note: 2025/10/14\n`],
    ['a block scalar', `${BLOCK}    date: >-\n      2025/10/14\n`],
    ['longhand with a comment inside', `${BLOCK}    citations:\n      - {source: s # why\n        }\n`],
    ['longhand with an anchor', `${BLOCK}    citations: [&c {source: s}, *c]\n`],
    ['longhand over lines', `${BLOCK}    citations:\n      - {\n        source: s\n        }\n`],
    ['longhand below its key', `${BLOCK}    citations:\n      - source: s\n        quote:\n          exact: a b c\n`],
    ['an order that aliases depend on', '  - id: one\n    confidence: sourced\n    note: &n T\n    text: *n\n'],
    ['a claim that merges', '  - confidence: sourced\n    id: one\n    <<: {text: T}\n'],
    ['keys with a question mark', '  - ? text\n    : T\n    id: one\n    confidence: sourced\n'],
    ['a comment that would stand beside the dash', '  - text: T\n    # name\n    id: one\n    confidence: sourced\n'],
    ['a comment with a blank line below', '  - id: one\n    confidence: sourced\n    # ?\n\n    text: T\n'],
    ['comments in braces', '  - {text: T, # c\n     id: one, confidence: sourced}\n'],
    ['no line end at the end', '  - confidence: sourced\n    id: one\n    text: T'],
  ])('%s', (_name, claim) => expect(fixText(ledger(claim))).toBe(ledger(claim)))
})
