import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const denied = (sentence: string, claim: string) =>
  told(
    `${sentence} <!-- claim: c -->`,
    `  - {id: c, text: ${JSON.stringify(claim)}, confidence: sourced, citations: [gazette]}\n`,
  ).filter((found) => found.startsWith('draft-negation'))

describe('draft-negation', () => {
  test.each([
    ['The mayor did not close the bridge.', 'The mayor never closed the bridge.'],
    ['The mayor closed the bridge, and nobody marched.', 'The mayor closed the bridge.'],
    ['The mayor closed not only the bridge but the road.', 'The mayor closed the bridge and the road.'],
    ['“Nobody closed the bridge,” the mayor said.', 'The mayor said who closed the bridge.'],
    ['The council met without its clerk.', 'The mayor closed the bridge.'],
    ['Der Bürgermeister hat die Brücke nicht geschlossen.', 'Der Bürgermeister schloss die Brücke nie.'],
    ['It was lawful.', 'The court held that it was lawful.'],
  ])('agree: %s', (sentence, claim) => expect(denied(sentence, claim)).toEqual([]))

  test.each([
    ['The mayor did not close the bridge.', 'The mayor closed the bridge.'],
    ['The mayor closed the bridge.', 'The mayor never closed the bridge.'],
    ["The mayor didn't close the bridge.", 'The mayor closed the bridge.'],
    ['The closure was unlawful.', 'The court held that the closure was lawful.'],
    ['The closure was lawful.', 'The court held that the closure was unlawful.'],
    ['Der Bürgermeister hat die Brücke nicht geschlossen.', 'Der Bürgermeister hat die Brücke geschlossen.'],
    ['Le maire n’a pas fermé le pont.', 'Le maire a fermé le pont.'],
    ['El alcalde nunca cerró el puente.', 'El alcalde cerró el puente.'],
  ])('deny one another: %s', (sentence, claim) =>
    expect(denied(sentence, claim)).toEqual([`draft-negation: ${sentence}`]),
  )
})
