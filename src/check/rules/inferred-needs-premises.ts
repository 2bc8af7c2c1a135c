import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const inferredNeedsPremises: Rule<'inferred-needs-premises'> = {
  name: 'inferred-needs-premises',
  severity: 'error',
  since: '0.1.0',
  asks: 'An inferred claim names the claims that it is drawn from.',
  why: 'An inference can be weighed only with what it is drawn from at hand. Without premises it is a guess.',
  bad: `
${GAZETTE}
claims:
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed]
`,
  says: () => ({
    message: 'inferred, but it names no premises',
    help: 'name the claims it is drawn from under `premises:`; without any it is speculative',
  }),
  *check({ ledger }) {
    for (const claim of ledger.claims.values())
      if (claim.confidence === 'inferred' && claim.premises.length === 0)
        yield { fact: {}, claim, path: ['confidence'] }
  },
}
