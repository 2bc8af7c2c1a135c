import { describe, expect, test } from 'vitest'
import { told } from '../check-text.js'
import { BASE, claims, SOURCES } from './claims.js'

describe('premise-exists', () => {
  test.each(['premises', 'disputes'])('%s', (field) => {
    const claim = `  - id: a\n    text: He infers it.\n    confidence: sourced\n    citations: [gazette]\n    ${field}:\n      - base\n      - bsae\n`
    expect(claims(claim)).toEqual(['premise-exists a: bsae'])
  })
  test('an id that is written otherwise than where it is defined, and nothing else is left unsaid', () => {
    const text = `${SOURCES}  unused: {title: T, note: N}\nclaims:\n${BASE.replace('citations', 'disputes: [BASE], citations')}`
    expect(told(text)).toEqual(['source-used unused: unused: {title: T, note: N}', 'premise-exists base: BASE'])
  })
})
