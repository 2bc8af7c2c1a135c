import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.js'

describe('number-in-quote', () => {
  const numbers = (text: string, quote: string | object) =>
    checkText(
      `sources: {a: {title: A, URL: "https://a.example"}}\nclaims:\n  - {id: n, text: ${JSON.stringify(text)}, confidence: sourced, citations: [{source: a, quote: ${JSON.stringify(quote)}}]}\n`,
      { levels: new Map([['number-in-quote', 'warning']]) },
    ).findings.flatMap(({ fact }) => (fact.rule === 'number-in-quote' ? fact.numbers : []))

  test.each([
    ['It cost 5.2 million.', 'paid 5.2 million for it', []],
    ['It cost 5.2 million.', 'paid 5.3 million for it', ['5.2']],
    ['It fell to −5 °C.', 'it fell to -5 °C', []],
    ['It fell in 2019.', 'it fell [in 2019] to 5 °C', []],
    ['It fell in 2019.', { exact: 'it fell [in 2019] to 5 °C', edited: true }, ['2019']],
    ['It fell to −5 °C.', 'it fell to 5 °C', ['−5']],
    ['From 2019–2023 it cost 1,200.', 'between 2019 and 2023: 1,200', []],
    ['It was 12:30 on 3 May.', 'at 12:30 that day', ['3']],
    ['It turned 250 cars away.', '1\u202f250 cars were turned away', ['250']],
    ['It turned 250 cars away.', '1\u00a0250 cars were turned away', ['250']],
    ['It turned 250 cars away.', '1\u2009250 cars were turned away', ['250']],
    ['It turned 250 cars away.', '1 250 cars were turned away', ['250']],
    ['It turned 1 car away.', '1 250 cars were turned away', ['1']],
    ['It turned 1 car away.', "1'250 cars were turned away", ['1']],
    ['It turned 250 cars away.', '1’250 cars were turned away', ['250']],
    ['It turned 1 250 cars away.', '1\u202f250 cars were turned away', []],
    ['It turned 1250 cars away.', "1'250 cars were turned away", []],
    ['It turned 1,250 cars away.', '1 250 cars were turned away', ['1,250']],
    ['It cost 1 250 000.', 'it cost 1.250.000', []],
    ['It cost 250.', 'it cost 1 250.50', ['250']],
    ['It cost 1 250.50.', 'it cost 1\u00a0250.50', []],
    ['In 2019 it turned 250 cars away.', 'in 2019 250 cars', []],
    ['It turned 2019 cars away.', 'on 3 May 2019 cars', []],
    ['Two of 2 piers.', 'in 1/2 of all piers', ['2']],
    ['It is 1/2.', 'it is 1/2 of all', []],
    ['In 2025.', 'on 3/5/2025', []],
    ['It cost 3.', 'it cost 3·5 million', ['3']],
    ['It is 5 percent.', 'it is .5 percent', ['5']],
    ['It is −0.5.', 'it is −.5 of all', []],
    ['It is 0.5.', 'it is .5 of all', []],
    ['It is 567.', 'count = 1_234_567', ['567']],
    ['It is 1,234,567.', 'count = 1_234_567', []],
    ['It is ２５０.', 'it is 250', []],
    ['It is 250.', 'هي ٢٥٠', []],
    ['It fell to 5 °C.', '“−5 °C” was read', ['5']],
    ['It fell to 5.', 'a fall to £-5', ['5']],
    ['It is COVID-19.', 'of COVID-19', []],
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
