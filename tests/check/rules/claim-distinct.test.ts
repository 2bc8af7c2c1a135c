import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('claim-distinct', () => {
  const pair = (a: string, b: string, more = '', other = '') =>
    claims(
      `  - {id: a, text: "${a}", confidence: sourced, citations: [gazette]${more}}\n`,
      `  - {id: b, text: "${b}", confidence: sourced, citations: [gazette]${other}}\n`,
    )
  const FARES = 'Ferry fares in the harbour rose by a tenth in June'
  test.each([
    [FARES, FARES],
    [FARES, 'In June, ferry fares in the harbour rose by a tenth'],
    [
      'Vladimir Putin telephoned Donald Trump about Ukraine and its ports that day, the paper says',
      'Putin telephoned Trump about Ukraine and its ports that day, the paper says',
    ],
  ])('%s = %s', (a, b) => expect(pair(a, b)).toEqual([`claim-distinct b: "${b}"`]))
  test.each([
    [`${FARES} 2024`, `${FARES} 2025`],
    [FARES, 'Ferry fares in the harbour did not rise by a tenth in June'],
    [FARES, 'Ferry fares in the harbour fell by a tenth in June'],
    ['Trump telephoned Putin about the war', 'Putin telephoned Trump about the war'],
    ['The bridge was closed', 'Ferry fares rose'],
  ])('%s is not %s', (a, b) => expect(pair(a, b)).toEqual([]))
  test('other dates, other holders and disputes tell them apart', () => {
    expect(pair(FARES, FARES, ', date: 2024-06', ', date: 2025-06')).toEqual([])
    expect(pair(FARES, FARES, ', attributed-to: X', ', attributed-to: Y')).toEqual([])
    expect(pair(FARES, FARES, ', disputes: [b]', ', disputes: [a]')).toEqual([])
  })
})
