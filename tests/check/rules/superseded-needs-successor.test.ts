import { describe, expect, test } from 'vitest'
import { foundBy, type Written } from './standing.js'

const found = (...claims: Written[]) =>
  foundBy('superseded-needs-successor', claims).map(({ claim, at, message }) => [claim, at, message])
const BY = 'status: superseded, superseded-by'

describe('superseded-needs-successor', () => {
  test('a successor, and only of what is superseded', () => {
    expect(found(['a', 'status: superseded'])).toEqual([
      ['a', 'superseded', 'superseded, but it does not say by which claim'],
    ])
    expect(found(['a', 'status: withdrawn, superseded-by: b'], ['b'])).toEqual([
      ['a', 'b', '`b` took its place, but its status is not `superseded`'],
    ])
    expect(found(['a', 'superseded-by: [b, c]'], ['b'], ['c'])).toHaveLength(1)
    expect(found(['a', `${BY}: b`], ['b', `${BY}: [c, d]`], ['c'], ['d'])).toEqual([])
  })

  test('no circle', () => {
    const circle = 'from where `superseded-by` leads back to it'
    expect(found(['a', `${BY}: a`])).toEqual([['a', 'a', `superseded by \`a\`, ${circle}`]])
    expect(found(['a', `${BY}: [c, b]`], ['b', `${BY}: a`], ['c'])).toEqual([
      ['a', '[c, b]', `superseded by \`b\`, ${circle}`],
      ['b', 'a', `superseded by \`a\`, ${circle}`],
    ])
  })
})
