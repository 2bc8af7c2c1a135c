import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('wording-fits-label', () => {
  const worded = (confidence: string, text: string) =>
    claims(`  - {id: a, text: "${text}", confidence: ${confidence}, attributed-to: Jane Doe, citations: [gazette]}\n`)
      .length === 0
  test.each([
    'The author suggests that he knew of the plan.',
    'The mayor may have known of the rust.',
    'According to the paper, the bridge is unsafe.',
    'If the bridge closes, the fares will rise.',
    "In Doe's view the bridge was the cause.",
    'Doe: the mayor knew about the rust.',
    'A sale of the bridge is rumoured.',
    'Il sindaco conosceva la ruggine.',
    'Мер знав про іржу.',
    'Burmistrz wiedział o rdzy.',
    'The bridge may close in May 2025.',
    'Theresa May may know of the plan.',
    'THE MAYOR MAY HAVE KNOWN OF THE RUST.',
    'The mayor may, by then, have known of the rust.',
    'The mayor may “well” know of the rust.',
  ])('speculative: %s', (text) => expect(worded('speculative', text)).toBe(true))
  test.each([
    'The mayor knew of the rust.',
    'Fares will rise by the end of the year.',
    'The city will close the bridge on 3 May 2025.',
    'The city closed the bridge on May 3.',
    'In May 2024 the mayor knew of the rust.',
    'The bridge was closed in May.',
    'May was the month of the closing.',
    'Theresa May knew of the plan.',
    'The city closed the bridge on 3rd may 2025.',
    'The city closed the bridge in may 2025, and in may the fares rose.',
    'Le maire connaissait la rouille.',
    'Der Bürgermeister kannte den Rost.',
    'Millrace bribed two councillors.',
    'Jane Doe took the money.',
  ])('flat: %s', (text) => expect(worded('speculative', text)).toBe(false))
  test('a text whose words do not tell its language is read in that of the ledger', () => {
    const ledger = (text: string) =>
      claims(
        `  - {id: a, text: "${text}", confidence: sourced, citations: [gazette]}\n` +
          `  - {id: c, text: "${text} (1)", confidence: sourced, citations: [council]}\n` +
          '  - {id: b, text: Herr Meier nahm Aktien., confidence: speculative, attributed-to: Doe, citations: [gazette]}\n',
      ).join('\n')
    expect(ledger('Der Rat hat den Plan nicht gesehen.')).toContain('wording-fits-label')
    expect(ledger('Il sindaco non ha visto il piano della città.')).not.toContain('wording-fits-label')
  })
  test.each([
    'Trump said that they would meet, with Budapest as a possible place.',
    'Members may vote twice in the second round.',
    'Smokers are more likely to fall ill than others.',
    'The court met in May.',
    'The report says that he may have known of the plan.',
    'The plan spoke of “perhaps a hundred” boats in the harbour.',
    'The might of the army was spent by then.',
    'The council could not agree on the fares.',
    'The paper says that the mayor apparently knew.',
    'The city closed the bridge on 3 May 2025.',
  ])('sourced: %s', (text) => expect(worded('sourced', text)).toBe(true))
  test.each([
    'The mayor may have known of the rust.',
    'The bridge will probably close in the spring.',
    'It is believed that the mayor knew.',
    'The mayor allegedly knew of the rust.',
    'Apparently, the mayor knew of the rust.',
    'It seems that the mayor knew.',
    'It appeared that the mayor knew.',
  ])('hedged: %s', (text) => expect(worded('sourced', text)).toBe(false))
})
