import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const MORE = `  - {id: guess, text: Doe suspects that the mayor knew., confidence: speculative, attributed-to: Jane Doe, citations: [gazette]}
  - {id: drawn, text: The author concludes that he left., confidence: inferred, attributed-to: Doe, premises: [guess]}
  - {id: based, text: It happened., confidence: sourced, citations: [gazette], premises: [guess]}
`
const held = (text: string, id: string) => told(`${text} <!-- claim: ${id} -->`, MORE)

describe('draft-within-label', () => {
  test.each([
    ['Doe suspects that the mayor knew.', 'guess'],
    ['The mayor may have known.', 'guess'],
    ['According to Doe, he left.', 'drawn'],
    ['Laut Doe ging er.', 'drawn'],
    ['Selon Doe, il est parti.', 'drawn'],
    ['The city closed the bridge.', 'bridge-closed'],
  ])('says no more: %s', (text, id) => expect(held(text, id)).toEqual([]))

  test.each([
    ['The mayor knew of it.', 'guess'],
    ['He left because of it.', 'drawn'],
    ['It happened in the city.', 'based'],
    ['Der Bürgermeister wusste davon.', 'guess'],
    ['Le maire était au courant de la rouille.', 'guess'],
    ['The city closed the bridge, and he left.', 'bridge-closed, drawn'],
  ])('says more: %s', (text, id) => expect(held(text, id)).toEqual([`draft-within-label: ${text}`]))
})
