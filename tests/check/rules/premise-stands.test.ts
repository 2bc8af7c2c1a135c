import { describe, expect, test } from 'vitest'
import { foundBy, type Written } from './standing.js'

const found = (...claims: Written[]) => foundBy('premise-stands', claims)
const DRAWN: Written = ['drawn', 'confidence: inferred, premises: [old]']

describe('premise-stands', () => {
  test.each([
    ['status: withdrawn', 'its premise `old` was withdrawn', 'factcheck trace --impact old'],
    ['status: superseded, superseded-by: new', 'its premise `old` was superseded', 'rest it on `new`'],
  ])('%s', (fields, message, help) => {
    const findings = found(['old', fields], ['new'], DRAWN)
    expect(findings).toEqual([{ claim: 'drawn', at: 'old', message, help: expect.stringContaining(help) }])
  })

  test('a corrected premise stands, and what was withdrawn itself needs none', () => {
    expect(found(['old', 'status: corrected'], DRAWN)).toEqual([])
    expect(found(['old', 'status: withdrawn'], ['drawn', 'premises: [old], status: withdrawn'])).toEqual([])
  })

  test.each([
    [1, '; with it falls `u0`'],
    [7, '; with it fall `u0`, `u1`, `u2`, `u3`, `u4` and 2 more'],
    [40, '; with it fall `u0`, `u1`, `u2`, `u3`, `u4` and many more'],
  ])('names what falls with it: %i', (count, words) => {
    const upon = Array.from(
      { length: count },
      (_, at): Written => [`u${at}`, `confidence: inferred, premises: [${at > 0 ? `u${at - 1}` : 'drawn'}]`],
    )
    const findings = found(['old', 'status: withdrawn'], DRAWN, ...upon)
    expect(findings.map(({ message }) => message)).toEqual([`its premise \`old\` was withdrawn${words}`])
  })
})
