import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const MORE = `  - {id: c, text: The clerk called it “a long farewell”., confidence: sourced, citations: [gazette]}\n`
const files = {
  'snapshots/gazette.txt': 'She said: “We have waited long enough for this.” Nobody answered her that day.',
}
const quoted = (text: string) => told(`${text} <!-- claim: c, council-voted -->`, MORE, { files })

describe('draft-quote-in-claim', () => {
  test.each([
    '“The safety of those who cross comes first,” it said.',
    '"the safety of those who cross comes first" it said.',
    '„the safety of those who cross comes first“, so der Rat.',
    '« the safety of those who cross comes first », dit le conseil.',
    'It was “a long farewell”, she said.',
    '“We have waited … for this,” she said.',
    '‘We have waited long enough for this,’ she said.',
    '“[They] have waited long enough for this,” she said.',
    '> We have waited long enough for this.',
    "It's the council's, and that isn't a quotation.",
    'The plank is 5" wide, it voted 11 to 4 and 5" wide.'.replaceAll('5"', 'four"'),
  ])('stands there: %s', (text) => expect(quoted(text)).toEqual([]))

  test.each([
    ['“The safety of our children comes first,” it said.', 'The safety of our children comes first,'],
    [
      '“The safety of those who cross does not come first,” it said.',
      'The safety of those who cross does not come first,',
    ],
    ['‘We have not waited,’ she said.', 'We have not waited,'],
    ['„Wir haben gewartet“, sagte sie.', 'Wir haben gewartet'],
    ['« Nous avons attendu », dit-elle.', ' Nous avons attendu '],
    ['It was “farewells”, she said.', 'farewells'],
    ['> We have waited. Not long enough.', 'We have waited. Not long enough.'],
    ['“We waited. Nobody came,” she said.', 'We waited. Nobody came,'],
  ])('stands nowhere: %s', (text, words) => expect(quoted(text)).toEqual([`draft-quote-in-claim: ${words}`]))
})
