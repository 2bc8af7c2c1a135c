import { describe, expect, test } from 'vitest'
import { told } from '../check-text.js'
import { BASE, claims, SOURCES } from './claims.js'

describe('premise-exists', () => {
  test.each(['premises', 'disputes'])('%s', (field) => {
    const claim = `  - id: a\n    text: He infers it.\n    confidence: sourced\n    citations: [gazette]\n    ${field}:\n      - base\n      - bsae\n`
    expect(claims(claim).filter((text) => !text.startsWith('dispute-mutual'))).toEqual(['premise-exists a: bsae'])
  })
  test('disputes with a reason, and what supersedes', () => {
    const claim = (fields: string) =>
      `  - {id: a, text: He infers it., confidence: sourced, citations: [gazette], ${fields}}\n`
    expect(claims(claim('disputes: [{reason: R, claim: bsae}]'))).toEqual(['premise-exists a: bsae'])
    expect(claims(claim('status: superseded, superseded-by: bsae'))).toEqual(['premise-exists a: bsae'])
  })
  test('supplied premises are premises', () => {
    const claim = (supplied: string) =>
      `  - {id: a, text: He infers it., confidence: inferred, attributed-to: X, premises: [base], supplied-premises: ${supplied}}\n`
    expect(claims(claim('[base]'))).toEqual([])
    expect(claims(claim('[base, a]'))).toEqual(['premise-exists a: a'])
  })
  test('an id that is written otherwise than where it is defined, and nothing else is left unsaid', () => {
    const text = `${SOURCES}  unused: {title: T, note: N}\nclaims:\n${BASE.replace('citations', 'disputes: [BASE], citations')}`
    expect(told(text)).toEqual(['source-used unused: unused: {title: T, note: N}', 'premise-exists base: BASE'])
  })
})
