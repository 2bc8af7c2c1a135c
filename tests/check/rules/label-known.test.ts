import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText, told } from '../check-text.js'
import { BASE, claims, SOURCES } from './claims.js'

describe('label-known', () => {
  const bad = '  - {id: bad, text: Fares rose., confidence: sourcd, citations: [nope]}\n'
  test('another label is one finding, without consequences', () => {
    const from = '  - {id: a, text: He infers it., confidence: inferred, attributed-to: X, premises: [bad]}\n'
    expect(claims(bad, from)).toEqual(['label-known bad: sourcd'])
  })
  test('no source is called unused when a claim could not be read', () => {
    expect(told(`${SOURCES}claims:\n${bad}`)).toEqual(['label-known bad: sourcd'])
  })
  test.each(['sourced', 'inferred', 'speculative'])('%s is a label', (label) => {
    const claim = `  - {id: a, text: He may infer it., confidence: ${label}, attributed-to: X, citations: [gazette], premises: [base]}\n`
    expect(claims(claim)).toEqual([])
  })
  test.each([
    ['sourcd', 'did you mean `sourced`?'],
    ['proven', 'write one of these words'],
  ])('%s: %s', (label, help) => {
    const { findings } = checkText(`${SOURCES}claims:\n${BASE}${bad.replace('sourcd', label)}`)
    expect(findings.map(({ fact }) => describeFinding(fact).help)).toEqual([help])
  })
})
