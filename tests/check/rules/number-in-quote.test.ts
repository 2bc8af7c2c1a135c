import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.js'

describe('number-in-quote', () => {
  const numbers = (text: string, quote: string) =>
    checkText(
      `sources: {a: {title: A, URL: "https://a.example"}}\nclaims:\n  - {id: n, text: ${JSON.stringify(text)}, confidence: sourced, citations: [{source: a, quote: ${JSON.stringify(quote)}}]}\n`,
      { levels: new Map([['number-in-quote', 'warning']]) },
    ).findings.flatMap(({ fact }) => (fact.rule === 'number-in-quote' ? fact.numbers : []))

  test.each([
    ['It cost 5.2 million.', 'paid 5.2 million for it', []],
    ['It cost 5.2 million.', 'paid 5.3 million for it', ['5.2']],
    ['It fell to −5 °C.', 'it fell to -5 °C', []],
    ['It fell to −5 °C.', 'it fell to 5 °C', ['−5']],
    ['From 2019–2023 it cost 1,200.', 'between 2019 and 2023: 1,200', []],
    ['It was 12:30 on 3 May.', 'at 12:30 that day', ['3']],
    ['No number here.', 'at 12:30 that day', []],
  ])('%j with %j: %j', (text, quote, missing) => {
    expect(numbers(text, quote)).toEqual(missing)
  })

  test('is off by default', () => {
    expect(
      checkText('claims: [{id: n, text: It cost 5., confidence: sourced}]').findings.map(({ fact }) => fact.rule),
    ).toEqual(['claim-needs-source'])
  })
})
