import { expect, test } from 'vitest'
import { fingerprintOf } from '../../src/findings/identity.js'
import { checkText } from './check-text.js'

const fingerprints = (text: string, files?: Record<string, string>) =>
  checkText(text, { files }).findings.map((finding) => `${finding.fact.rule} ${fingerprintOf(finding)}`)

const claim = (id: string, more: string) => `  - {id: ${id}, text: Text of ${id}., ${more}}\n`
const SOURCE = 'sources: {gazette: {title: T, URL: "https://gazette.example/1"}}\n'
const UNSOURCED = claim('a', 'confidence: sourced')

/** As long as a paragraph; quotes that begin so differ only at their ends. */
const LONG = 'The council met in the old hall on the quay '.repeat(8)

test.each<[string, string, string[]]>([
  [
    'of two sources',
    `sources: {a: {title: T}, b: {title: T}}\nclaims:\n${claim('c', 'confidence: sourced, citations: [a, b]')}`,
    ['source-complete', 'source-complete'],
  ],
  [
    'of two claims',
    `claims:\n${UNSOURCED}${claim('b', 'confidence: sourced')}`,
    ['claim-needs-source', 'claim-needs-source'],
  ],
  [
    'of two rules',
    `${SOURCE}claims:\n${claim('a', 'confidence: inferred, citations: [gazette]')}`,
    ['inferred-needs-premises', 'speculation-needs-attribution'],
  ],
  [
    'of two long quotes with one beginning',
    `${SOURCE}claims:\n${claim('a', `confidence: sourced, citations: [{source: gazette, quote: ${LONG} and sang}, {source: gazette, quote: ${LONG} and wept}]`)}`,
    ['quote-in-source', 'quote-in-source'],
  ],
])('findings %s are two', (_, text, rules) => {
  const found = fingerprints(text, { 'snapshots/gazette.txt': 'Fares rose.' })
  expect(found.map((one) => one.split(' ')[0])).toEqual(rules)
  expect(new Set(found).size).toBe(2)
})

test('a finding is the same wherever it has moved', () => {
  const found = fingerprints(`claims:\n${UNSOURCED}`)
  expect(found).toHaveLength(1)
  expect(fingerprints(`title: Moved\n\n# A note.\nclaims:\n\n${UNSOURCED}`)).toEqual(found)
})
