import { isFlat, ownHedge } from '../rule/english-wording.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const wordingFitsLabel: Rule<'wording-fits-label'> = {
  name: 'wording-fits-label',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A speculative claim does not read as plain fact, and a sourced one does not hedge in its own voice (English only).',
  why: 'Claims are quoted without their labels. A guess worded as a fact then is one, and a hedge that nobody makes hides whose doubt it is.',
  bad: `
${GAZETTE}
claims:
  - id: mayor-knew-of-rust
    text: The mayor knew of the rust.
    confidence: speculative
    attributed-to: Jane Doe
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: mayor-may-have-known
    text: Jane Doe suggests that the mayor knew of the rust.
    confidence: speculative
    attributed-to: Jane Doe
    citations: [gazette]
`,
  *check({ ledger }) {
    for (const claim of ledger.claims.values()) {
      const { confidence, text } = claim
      const at = { claim, path: ['text'] }
      if (confidence === 'speculative' && isFlat(text, claim['attributed-to']))
        yield { fact: { rule: 'wording-fits-label', confidence }, ...at }
      const hedge = confidence === 'sourced' ? ownHedge(text) : undefined
      if (hedge)
        yield { fact: { rule: 'wording-fits-label', confidence: 'sourced', hedge }, ...at, what: hedge.toLowerCase() }
    }
  },
}
