import { Guesser } from '../../ledger/model/nearest.js'
import { meant } from '../../words/words.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

const FIELDS = ['premises', 'disputes', 'superseded-by'] as const
const SUPPLIED = 'supplied-premises'

type Fact = { id: string; field: (typeof FIELDS)[number] | typeof SUPPLIED; nearest?: string }

export const premiseExists: Rule<'premise-exists', Fact> = {
  name: 'premise-exists',
  severity: 'error',
  since: '0.1.0',
  asks: 'Every claim that is named by `premises`, `disputes` or `superseded-by` is in the ledger, and `supplied-premises` names only premises.',
  why: 'An inference is as good as what it is drawn from, and a missing premise cannot be judged.',
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
  says: ({ field, id, nearest }) =>
    field === SUPPLIED
      ? {
          message: `\`${field}\` names \`${id}\`, which is not one of its premises`,
          help: 'add it to `premises`, or remove the name',
        }
      : {
          message: `\`${field}\` names \`${id}\`, which is not a claim of the ledger`,
          help: meant(nearest) ?? 'add it under `claims:`, or remove the name',
        },
  *check(context) {
    const { claims } = context.ledger
    const guesser = new Guesser(claims)
    for (const claim of claims.values()) {
      for (const field of FIELDS)
        for (const [index, named] of (claim[field] ?? []).entries()) {
          const id = typeof named === 'string' ? named : named.claim
          if (context.hasClaim(id)) continue
          const near = guesser.nearest(id)
          const fact = { id, field, ...(near && { nearest: near }) } as const
          yield { fact, claim, path: field === 'disputes' ? [field, index, 'claim'] : [field, index], what: id }
        }
      const premises = new Set(claim.premises)
      for (const [index, id] of (claim['supplied-premises'] ?? []).entries())
        if (!premises.has(id))
          yield { fact: { id, field: SUPPLIED }, claim, path: [SUPPLIED, index], what: `supplied ${id}` }
    }
  },
}
