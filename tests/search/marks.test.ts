import { describe, expect, test } from 'vitest'
import { find } from './find.js'

describe('marks', () => {
  test.each([
    ['tomahawk', 'Tomahawk missiles', ['Tomahawk']],
    ['tomahwak', 'Tomahawk missiles', ['Tomahawk']],
    ['toma', 'Tomahawk missiles', ['Tomahawk']],
    ['missile', 'Tomahawk missiles', ['missiles']],
    ['erdogan', 'İstanbul: Erdoğan’s speech', ['Erdoğan’s']],
    ['ceasefire', 'The cease-fire held', ['cease-fire']],
    ['cease fire', 'The ceasefire held', ['ceasefire']],
    ['2025-10-14', 'On 14 October 2025', ['14', 'October', '2025']],
    ['14 october', 'It was 2025-10-14', ['10', '14']],
    ['发言人', '外交部发言人表示', ['发言人']],
    ['bridge the', 'The bridge and the bridges', ['bridge']],
    ['emoji', '👩‍👩‍👧 emoji 🎉', ['emoji']],
  ])('of %s in %s', (query, claim, marked) => {
    expect(find([claim, 'Something else'], query).marked[0]).toEqual(marked)
  })

  test('stand in the order of the fields, without overlap', () => {
    const claim = { text: 'The bridge closed.', quote: 'closed: the bridge', about: 'Bridge', id: 'bridge-closed' }
    expect(find([claim], 'closed bridge bridges').hits[0]?.matches).toEqual([
      { field: 'text', start: 4, end: 10, by: 'word', asked: 'bridge' },
      { field: 'text', start: 11, end: 17, by: 'word', asked: 'closed' },
      { field: 'quote', start: 0, end: 6, by: 'word', asked: 'closed' },
      { field: 'quote', start: 12, end: 18, by: 'word', asked: 'bridge' },
      { field: 'about', start: 0, end: 6, by: 'word', asked: 'bridge' },
      { field: 'id', start: 0, end: 6, by: 'word', asked: 'bridge' },
      { field: 'id', start: 7, end: 13, by: 'word', asked: 'closed' },
    ])
  })
})
