import { describe, expect, test } from 'vitest'
import { foundBy, type Written } from './standing.js'

const found = (...claims: Written[]) => foundBy('dispute-mutual', claims).map(({ claim, message }) => [claim, message])

describe('dispute-mutual', () => {
  test('is found at the claim that does not name the other', () => {
    expect(found(['a'], ['b', 'disputes: [{claim: a, reason: R}]'])).toEqual([
      ['a', '`b` disputes it, but it does not name `b`'],
    ])
    expect(found(['a', 'disputes: [b]'], ['b', 'disputes: [{claim: a, reason: R}]'])).toEqual([])
  })

  test('what was withdrawn or is not there is left out', () => {
    expect(found(['a'], ['b', 'disputes: [a], status: withdrawn'])).toEqual([])
    expect(found(['a', 'status: withdrawn'], ['b', 'disputes: [a]'])).toEqual([])
    expect(found(['b', 'disputes: [nobody]'])).toEqual([])
  })
})
