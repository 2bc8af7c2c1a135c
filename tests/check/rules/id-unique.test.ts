import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'
import { BASE, claims, SOURCES } from './claims.js'

describe('id-unique', () => {
  const again = '{id: base, text: Fares rose., confidence: sourced, citations: [gazette, council]}'
  test('a claim', () => expect(claims(`  - ${again}\n`)).toEqual([`id-unique base: ${again}`]))
  test('a claim of another name', () => expect(claims(`  - ${again.replace('base', 'other')}\n`)).toEqual([]))
  test('says where the first one is', () => {
    const { findings } = checkText(`${SOURCES}claims:\n${BASE}  - ${again}\n`)
    expect(findings.map(({ fact }) => describeFinding(fact).message)).toEqual([
      'the claim `base` was defined before, at <stdin>:5',
    ])
  })
})
