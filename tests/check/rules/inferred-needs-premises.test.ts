import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('inferred-needs-premises', () => {
  test.each<[string, string, string[]]>([
    [
      'inferred from nothing',
      '{id: a, text: He infers it., confidence: inferred, attributed-to: X, citations: [gazette]}',
      ['inferred-needs-premises a: inferred'],
    ],
    [
      'inferred from a claim',
      '{id: a, text: He infers it., confidence: inferred, attributed-to: X, premises: [base]}',
      [],
    ],
    ['sourced owes none', '{id: a, text: It is., confidence: sourced, citations: [gazette]}', []],
    [
      'speculative owes none',
      '{id: a, text: It may be., confidence: speculative, attributed-to: X, citations: [gazette]}',
      [],
    ],
  ])('%s', (_, claim, expected) => expect(claims(`  - ${claim}\n`)).toEqual(expected))
})
