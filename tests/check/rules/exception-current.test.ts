import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText, told } from '../check-text.js'
import { BASE, SOURCES } from './claims.js'

describe('exception-current', () => {
  const rules = (text: string) =>
    told(
      `claims:\n  - {id: a, text: Fares rose., confidence: sourced}\nrules:\n  claim-needs-source:\n    except:\n      - ${text}\n`,
    )
  const needs = 'claim-needs-source a: {id: a, text: Fares rose., confidence: sourced}'
  test.each<[string, string, string[]]>([
    ['holds', '{claim: a, reason: known}', []],
    ['holds to its last day', '{claim: a, reason: known, until: 2026-01-15}', []],
    ['a year ends with it', '{claim: a, reason: known, until: "2026"}', []],
    ['has ended', '{claim: a, reason: known, until: 2026-01-14}', [needs, 'exception-current: 2026-01-14']],
    ['no date', '{claim: a, reason: known, until: soon}', [needs, 'exception-current: soon']],
    ['another claim', '{claim: b, reason: known}', [needs, 'exception-current: {claim: b, reason: known}']],
    ['another source', '{source: b, reason: known}', [needs, 'exception-current: {source: b, reason: known}']],
    ['neither', '{reason: known}', [needs, 'exception-current: {reason: known}']],
  ])('%s', (_, text, expected) => expect(rules(text)).toEqual(expected))
  test.each([
    ['{claim: gazette, reason: known}', 'did you mean `source: gazette`?'],
    ['{source: base, reason: known}', 'did you mean `claim: base`?'],
    ['{source: gazete, reason: known}', 'did you mean `gazette`?'],
    ['{claim: base, source: gazette, reason: known}', 'no such finding is about both its claim and its source (name'],
    ['{claim: base, reason: known}', 'is not needed: there is no such finding (remove it)'],
  ])('%s is told what is wrong', (text, said) => {
    const { findings } = checkText(`${SOURCES}claims:\n${BASE}rules:\n  source-used:\n    except:\n      - ${text}\n`)
    const words = findings.map(({ fact }) => describeFinding(fact)).map(({ message, help }) => `${message} (${help})`)
    expect(words.join('\n')).toContain(said)
  })
  test('one of two that are the same is not needed', () => {
    expect(rules('{claim: a, reason: known}\n      - {claim: a, reason: well known}')).toEqual([
      'exception-current: {claim: a, reason: well known}',
    ])
  })
  test('an exception of a rule that is off is left alone', () => {
    const text =
      'claims:\n  - {id: a, text: Fares rose., confidence: sourced}\nrules:\n  claim-needs-source: {severity: off, except: [{claim: a, reason: known}]}\n'
    expect(told(text)).toEqual([])
  })
  test('a source', () => {
    expect(
      told(
        `${SOURCES}  extra: {title: T, note: N}\nclaims:\n${BASE}rules:\n  source-used: {except: [{source: extra, reason: for later}]}\n`,
      ),
    ).toEqual([])
  })
})
