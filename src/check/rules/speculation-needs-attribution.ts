import type { Confidence } from '../../ledger/model/types.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const speculationNeedsAttribution: Rule<'speculation-needs-attribution', { confidence: Confidence }> = {
  name: 'speculation-needs-attribution',
  severity: 'error',
  since: '0.1.0',
  asks: 'A speculative or inferred claim says who speculates or infers: `attributed-to`.',
  why: 'A guess that nobody makes reads as a fact, or as a guess of the ledger.',
  bad: `
${GAZETTE}
claims:
  - id: mayor-may-have-known
    text: The mayor may have known of the rust.
    confidence: speculative
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: mayor-may-have-known
    text: The mayor may have known of the rust.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette]
`,
  says: ({ confidence }) => ({
    message: `${confidence}, but it does not say who ${confidence === 'inferred' ? 'infers' : 'speculates'}`,
    help: 'say who: `attributed-to: …`',
  }),
  *check({ ledger }) {
    for (const claim of ledger.claims.values())
      if (claim.confidence !== 'sourced' && !claim['attributed-to']?.length)
        yield {
          fact: { confidence: claim.confidence },
          claim,
          path: ['confidence'],
        }
  },
}
