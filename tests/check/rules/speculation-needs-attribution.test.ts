import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('speculation-needs-attribution', () => {
  test.each<[string, string, string[]]>([
    [
      'inferred by nobody',
      '{id: a, text: He infers it., confidence: inferred, premises: [base]}',
      ['speculation-needs-attribution a: inferred'],
    ],
    [
      'supposed by nobody',
      '{id: a, text: It may be., confidence: speculative, citations: [gazette]}',
      ['speculation-needs-attribution a: speculative'],
    ],
    ['sourced owes none', '{id: a, text: It is., confidence: sourced, citations: [gazette]}', []],
  ])('%s', (_, claim, expected) => expect(claims(`  - ${claim}\n`)).toEqual(expected))
})
