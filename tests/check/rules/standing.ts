import { describeFinding } from '../../../src/check/describe.js'
import type { RuleName } from '../../../src/check/finding.js'
import { checkText, wordsAt } from '../check-text.js'

const SOURCES = `sources:
  gazette: {title: T, URL: 'https://gazette.example'}
  lost: {title: L, URL: 'https://lost.example', status: retracted}
  copy: {title: C, URL: 'https://copy.example', derived-from: [lost]}
`

/** A claim by its id and what else it has, in YAML's short form. */
export type Written = readonly [id: string, fields?: string]

/** What a rule finds in claims of such sources: the claim, the words that it points to, what it says and advises. */
export function foundBy(rule: RuleName, claims: readonly Written[]) {
  const written = claims.map(([id, fields = '']) => {
    const label = fields.includes('confidence:') ? '' : 'confidence: sourced, '
    const cited = /citations:|premises:/.test(fields) ? '' : 'citations: [gazette], '
    return `  - {id: ${id}, text: X says ${id}., ${label}${cited}attributed-to: X${fields && `, ${fields}`}}\n`
  })
  const { ledger, findings } = checkText(`${SOURCES}claims:\n${written.join('')}`)
  return findings
    .filter(({ fact }) => fact.rule === rule)
    .map((finding) => ({ claim: finding.claim, at: wordsAt(finding, ledger), ...describeFinding(finding.fact) }))
}
