import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const MORE = `  - {id: c, text: Jane Doe told the clerk of Berlin that it was closed., confidence: sourced, citations: [gazette], about: [Russia]}
  - {id: d, text: Franz Meier closed it., confidence: sourced, citations: [gazette], about: [Franz Meier, Rotterdam]}
`
const named = (text: string) => told(`${text} <!-- claim: c -->`, MORE)

describe('draft-name-in-claim', () => {
  test.each([
    'She told the clerk that it was closed.',
    'The clerk of Berlin was told by Jane Doe.',
    "It was Doe's word.",
    'He told the Berliner clerk, a Russian.',
    'It stood in “Mill Lane”, he told them.'.replace('“Mill Lane”', 'the Harbour paper'),
    'On Monday, Dr. Doe told him.'.replace('On Monday, ', ''),
    'Nobody told the clerk.',
    'Der Schreiber von Berlin wusste von der Brücke und dem Hafen.',
  ])('is of the claim: %s', (text) => expect(named(text).filter((found) => found.includes('name'))).toEqual([]))

  test.each([
    ['She told the clerk of Hamburg.', 'Hamburg'],
    ['It was Franz Meier who told them.', 'Franz'],
    ['Meier told the clerk.', 'Meier'],
    ['Der Schreiber von Rotterdam hatte es gesagt.', 'Rotterdam'],
  ])('is of no claim: %s', (text, name) => expect(named(text)).toContain(`draft-name-in-claim: ${name}`))
})
