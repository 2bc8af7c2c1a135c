import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'
import { BASE, SOURCES } from './claims.js'

const ledger = (label: string, citations: string, rest = '') =>
  `${SOURCES}claims:\n${BASE}  - {id: rust, text: "Doe says the mayor may have known.", confidence: ${label}, attributed-to: Doe, citations: ${citations}${rest}}\n`

/** What is told of a ledger that was another one. */
const risen = (before: string, after: string) =>
  checkText(after, { before }).findings.map(({ fact }) => {
    const { message, help } = describeFinding(fact)
    return `${fact.rule}: ${message} | ${help}`
  })

describe('label-rise-needs-evidence', () => {
  const before = ledger('speculative', '[gazette]')
  test.each<[string, string, string]>([
    ['a label that stays', before, before],
    ['a label that falls', ledger('sourced', '[gazette]'), before],
    ['a citation more', before, ledger('sourced', '[gazette, council]')],
    ['another source', before, ledger('sourced', '[council]')],
    ['a premise more', before, ledger('inferred', '[gazette]', ', premises: [base]')],
  ])('%s', (_, was, is) => expect(risen(was, is)).toEqual([]))
  test('nothing new', () =>
    expect(risen(before, ledger('sourced', '[gazette]'))).toEqual([
      'label-rise-needs-evidence: labelled sourced, which was speculative, and no citation or premise is new | add what it is now known from, or label it speculative',
    ]))
  test('under another id', () =>
    expect(risen(before, ledger('sourced', '[gazette]').replace('id: rust', 'id: mayor'))[0]).toContain(
      'labelled sourced, which was speculative as `rust`, and',
    ))
  test('a citation less is nothing new', () =>
    expect(risen(ledger('speculative', '[gazette, council]'), ledger('sourced', '[council]'))).toHaveLength(1))
  test('nothing is known of it without the ledger as it was', () =>
    expect(checkText(ledger('sourced', '[gazette]')).findings).toEqual([]))
})
