import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import type { Registered } from '../../../src/findings/metadata.js'
import { checkText } from '../check-text.js'

/** What is said of a source with these fields, where this is registered with its DOI. */
function told(fields: string, registered: Partial<Registered>) {
  const text = `sources: {gazette: {note: N, DOI: 10.1000/bridge, ${fields}}}
claims: [{id: a, text: Boats sail., confidence: sourced, citations: [gazette]}]
`
  const one = { source: 'gazette', doi: '10.1000/bridge', titles: [], years: [], ...registered }
  return checkText(text, { registered: [one] })
    .findings.filter(({ fact }) => fact.rule === 'source-metadata')
    .map(({ fact, severity }) => `${severity} ${describeFinding(fact).message}`)
}
const titles = (...all: string[]) => ({ titles: all })
const years = (...all: number[]) => ({ years: all })

describe('source-metadata', () => {
  const TITLE = 'title: Rust in the piers of Harbour Bridge'
  test.each<[string, string, Partial<Registered>]>([
    ['the same title', TITLE, titles('Rust in the piers of Harbour Bridge')],
    ['but for case, marks and markup', TITLE, titles('Rust in the <i>Piers</i> of “Harbour Bridge”')],
    [
      'but for spelling',
      'title: "The colour of naïve models: an analysis"',
      titles('The Color of Naive Models - An Analysis'),
    ],
    [
      'without the subtitle',
      TITLE,
      titles('Rust in the piers of Harbour Bridge: results of an inspection of nine piers in 2025'),
    ],
    [
      'with the subtitle here only',
      `${TITLE} - results of an inspection`,
      titles('Rust in the piers of Harbour Bridge'),
    ],
    [
      'in one of its forms',
      'title: Rost in den Pfeilern der Brücke',
      titles('Rust in the piers', 'Rost in den Pfeilern der Brücke'),
    ],
    ['a description of our own', 'title: "[Report on the bridge]"', titles('Rust in the piers')],
    ['no title registered', TITLE, {}],
    ['no title here', 'issued: 2025', { ...titles('Ferry fares'), ...years(2025) }],
    ['the same year', 'issued: 2025-05-03', years(2025)],
    ['one of the years', 'issued: 2025', years(2024, 2025)],
    ['a year within', 'issued: 2023/2025', years(2024)],
    ['since', 'issued: 2023/..', years(2025)],
    ['about that year', 'issued: 2024~', years(2025)],
    ['no date of EDTF', 'issued: 3 May 2024', years(2025)],
  ])('%s', (_, fields, registered) => expect(told(fields, registered)).toEqual([]))

  test.each<[string, string, Partial<Registered>, string]>([
    [
      'another title',
      TITLE,
      { ...titles('Ferry fares in June'), ...years(2019) },
      'is of “Ferry fares in June” (2019); here the title is “Rust in the piers of Harbour Bridge”',
    ],
    [
      'another title in Japanese',
      'title: 東京の橋の錆についての報告',
      titles('大阪の船賃について調べた論文'),
      'is of “大阪の船賃について調べた論文”; here the title is “東京の橋の錆についての報告”',
    ],
    [
      'another year',
      `${TITLE}, issued: 2024-05`,
      { ...titles('Rust in the piers of Harbour Bridge'), ...years(2025) },
      'is of “Rust in the piers of Harbour Bridge” (2025); here the date is 2024-05',
    ],
    [
      'both',
      `${TITLE}, issued: 2024`,
      { ...titles('Ferry fares'), ...years(2018, 2019) },
      'is of “Ferry fares” (2018, 2019); here the title is “Rust in the piers of Harbour Bridge”, and the date is 2024',
    ],
    [
      'a title of two words is no begin',
      'title: Ferry fares',
      titles('Ferry fares and how the people of the harbour pay for them'),
      'is of “Ferry fares and how the people of the harbour pay for them”; here the title is “Ferry fares”',
    ],
  ])('%s', (_, fields, registered, words) =>
    expect(told(fields, registered)).toEqual([`warning the DOI 10.1000/bridge ${words}`]),
  )

  test('a title without end is cut', () => {
    const [message = ''] = told(TITLE, titles('Ferry fares '.repeat(1000)))
    expect(message.length).toBeLessThan(350)
  })
})
