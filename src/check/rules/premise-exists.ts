import { nearest } from '../../ledger/model/nearest.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const premiseExists: Rule<'premise-exists'> = {
  name: 'premise-exists',
  severity: 'error',
  since: '0.1.0',
  asks: 'Every claim that is named by `premises` or `disputes` is in the ledger.',
  why: 'An inference is as good as what it is drawn from, and a premise that is not there cannot be looked at.',
  bad: `
${GAZETTE}
claims:
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed-in-may]
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: bridge-closed-in-may
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed-in-may]
`,
  *check(context) {
    const { claims } = context.ledger
    for (const claim of claims.values())
      for (const field of ['premises', 'disputes'] as const)
        for (const [index, id] of claim[field].entries()) {
          if (context.hasClaim(id)) continue
          const near = nearest(id, claims.keys())
          const fact = { rule: 'premise-exists', id, field, ...(near && { nearest: near }) } as const
          yield { fact, claim, path: [field, index], what: id }
        }
  },
}
