import { describe, expect, test } from 'vitest'
import { compareLedgers } from '../../../src/diff/compare.js'
import { load } from '../../../src/ledger/load/load.js'

const SOURCES = `sources:
  gazette: {title: Bridge closed, publisher: The Gazette, URL: "https://gazette.example/1"}
  council: {title: Minutes, URL: "https://council.example/2"}
`
const FRESH = '  report: {title: A new report, URL: "https://report.example/3"}\n'
const KEPT = `  - {id: kept, text: "Jane Doe and the Gazette met Bob Roe.", confidence: sourced, citations: [gazette, council], about: [Jane Doe, Bob Roe]}
  - {id: guessed, text: It may be so., confidence: speculative, attributed-to: X, citations: [gazette]}
`
const ledgerOf = (text: string) => load({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })

interface Side {
  text: string
  more?: string
  citations?: string
  confidence?: string
}
const yaml = ({ text, more = '', citations = '[gazette]', confidence = 'sourced' }: Side, sources = SOURCES) =>
  `${sources}claims:\n${KEPT}  - {id: a, text: "${text}", confidence: ${confidence}, citations: ${citations}${more}}\n`

/** What changed, part by part, of claim a. */
function found(before: Side, after: Side, sources = SOURCES) {
  const { restatements } = compareLedgers(ledgerOf(yaml(before)), ledgerOf(yaml(after, sources)))
  return restatements.filter(({ after: { id } }) => id === 'a').flatMap(({ parts }) => parts.map(({ part }) => part))
}

describe('text-change-needs-evidence', () => {
  test.each<[string, string, string]>([
    ['number', 'Some 250 cars crossed.', 'Some 1,250 cars crossed.'],
    ['number', 'The plan cost 1.2 million.', 'The plan cost 1.2 billion.'],
    ['number', 'Three councillors knew.', 'Five councillors knew.'],
    ['number', 'The vote was 11 to 4.', 'The vote was 12 to 3.'],
    ['date', 'The bridge closed in May.', 'The bridge closed in June.'],
    ['date', 'The walk is 12 km long.', 'The walk is 12 miles long.'],
    ['amount', 'Some councillors knew of it.', 'All councillors knew of it.'],
    ['name', 'On Monday Doe paid the mayor.', 'On Monday Roe paid the mayor.'],
    ['name', 'On Monday Jane Doe paid the mayor.', 'On Monday Jane Doering paid the mayor.'],
    ['name', 'The city says that Doe called Roe.', 'The city says that Roe called Doe.'],
    ['negation', 'The mayor did not sign the sale.', 'The mayor did sign the sale.'],
    ['negation', 'The mayor signed the sale.', 'The mayor never signed the sale.'],
    ['negation', 'The sale was lawful.', 'The sale was unlawful.'],
    ['doubt', 'The mayor may have known of the rust.', 'The mayor has known of the rust.'],
    ['doubt', 'The mayor probably knew of the rust.', 'The mayor knew of the rust.'],
    ['speaker', 'The paper says that the mayor knew.', 'The mayor knew.'],
    ['number', 'Der Rat zahlte drei Gutachten.', 'Der Rat zahlte neun Gutachten.'],
    ['negation', 'Le maire ne savait pas la date de la vente.', 'Le maire savait la date de la vente.'],
    ['number', 'Мост закрыли на две недели.', 'Мост закрыли на пять недель.'],
  ])('%s: %s -> %s', (part, before, after) => {
    expect(found({ text: before }, { text: after })).toContain(part)
  })

  test.each<[string, string]>([
    ['Some 1250 cars crossed the bridge.', 'Some 1,250 cars went over the bridge.'],
    ['Three councillors knew of it.', '3 councillors knew of it.'],
    ['The plan cost 1.2 million.', 'The plan cost 1,200,000.'],
    ['On Monday Jane Doe paid the mayor.', 'On Monday Doe paid the mayor.'],
    ['On Monday Doe paid the mayor.', 'On Monday Jane Doe paid the mayor.'],
    ['On Monday Jane Doe’s letter came.', 'On Monday Doe’s letter came.'],
    ['The city says that Doe called Roe.', 'The city says that Roe was called by Doe.'],
    ['The mayor knew of the rust.', 'The mayor may have known of the rust.'],
    ['The mayor did not sign the sale.', 'No sale was signed, as the mayor would have it.'],
    ['The bridge closed on 3 May 2025.', 'The bridge closed in May 2025.'],
    ['The bridge was closd for repairs.', 'The bridge was closed for repairs.'],
  ])('an honest rewording: %s -> %s', (before, after) => {
    expect(found({ text: before }, { text: after })).toEqual([])
  })

  const [before, after] = [{ text: 'Some 250 cars crossed.' }, { text: 'Some 1,250 cars crossed.' }]
  test.each<[string, Partial<Side>]>([
    ['a locator', { citations: '[{source: gazette, locator: p. 9}]' }],
    ['a note', { more: ', note: Looked at again.' }],
    ['a source that the ledger had', { citations: '[gazette, council]' }],
    ['a quote without the number', { citations: '[{source: gazette, quote: many cars crossed the bridge}]' }],
    ['a premise that is only guessed', { more: ', premises: [guessed]' }],
    ['a citation that says the contrary', { citations: '[gazette, {source: council, contrary: true}]' }],
  ])('is not borne out by %s', (_, changed) => {
    expect(found(before, { ...after, ...changed })).toEqual(['number'])
  })
  test.each<[string, Partial<Side>, string?]>([
    ['a quote with the number', { citations: '[{source: gazette, quote: 1250 cars crossed}]' }],
    [
      'a quote with the number, from a source that the ledger had',
      { citations: '[gazette, {source: council, quote: "1,250 cars"}]' },
    ],
    ['a source that the ledger did not have', { citations: '[gazette, report]' }, SOURCES + FRESH],
    ['a supported premise', { more: ', premises: [kept]' }],
  ])('is borne out by %s', (_, changed, sources) => {
    expect(found(before, { ...after, ...changed }, sources)).toEqual([])
  })

  test('another speaker, in the field that names one', () => {
    const guess = { text: 'The mayor may have known.', confidence: 'speculative' }
    expect(found({ ...guess, more: ', attributed-to: Doe' }, { ...guess, more: ', attributed-to: Roe' })).toEqual([
      'speaker',
    ])
    expect(found({ ...guess, more: ', attributed-to: Doe' }, { ...guess, more: ', attributed-to: Jane Doe' })).toEqual(
      [],
    )
  })
})
