import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const claim = (id: string, more: string) =>
  `  - {id: ${id}, text: The mayor knew of it., confidence: sourced, citations: [gazette], ${more}}\n`
const MORE = [
  claim('withdrawn', 'status: withdrawn, status-note: an error'),
  claim('superseded', 'status: superseded, superseded-by: [bridge-closed]'),
  claim('corrected', 'status: corrected, status-note: the day'),
  claim('on-sand', 'premises: [withdrawn]'),
  claim('disputed', 'tags: [a]'),
  claim('denial', 'disputes: [disputed]'),
  claim('reviewed', 'reviewed: [{by: Jane Doe, on: 2025-05-06, of: 000000000000}]'),
].join('')
const standing = (sentence: string, ids: string) =>
  told(`${sentence} <!-- claim: ${ids} -->`, MORE).filter((found) => found.startsWith('draft-claim-stands'))
const KNEW = 'The mayor knew of it.'

describe('draft-claim-stands', () => {
  test.each([
    [KNEW, 'corrected'],
    [KNEW, 'denial'],
    [KNEW, 'disputed, denial'],
    ['The mayor knew of it, which the clerk disputes.', 'disputed'],
    ['Der Bürgermeister wusste davon, was der Schreiber bestreitet.', 'disputed'],
  ])('stands: %s <%s>', (sentence, ids) => expect(standing(sentence, ids)).toEqual([]))

  test.each(['withdrawn', 'superseded', 'on-sand', 'disputed', 'reviewed', 'corrected, withdrawn'])(
    'does not stand: <%s>',
    (ids) => expect(standing(KNEW, ids)).toEqual([`draft-claim-stands: ${KNEW}`]),
  )
})
