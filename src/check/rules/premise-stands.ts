import { type Falling, falling } from '../../support/falling.js'
import { isDropped } from '../../support/standing.js'
import { dependents } from '../../support/support.js'
import { GAZETTE } from '../rule/example.js'
import { fallingWords } from '../rule/falling-words.js'
import type { Rule } from '../rule/rule.js'

type Fact = { premise: string; status: string; successors: string[]; falls: Falling }

const EXAMPLE = `  - id: fares-rose-in-june
    text: Ferry fares rose by a tenth in June 2025.
    confidence: sourced
    citations: [gazette]`
const WITHDRAWN = `${EXAMPLE}
    status: withdrawn
    status-date: 2025-07-02
    status-note: The Gazette had compared May with the year before.`

const DRAWN = `  - id: closing-raised-fares
    text: The Gazette concludes that the closing raised ferry fares.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [fares-rose-in-june]`

export const premiseStands: Rule<'premise-stands', Fact> = {
  name: 'premise-stands',
  severity: 'error',
  since: '0.1.0',
  asks: 'No claim rests on one that was withdrawn or superseded.',
  why: 'A conclusion falls with its premise. It stays in the ledger unseen unless somebody is told.',
  bad: `
${GAZETTE}
claims:
${WITHDRAWN}
${DRAWN}
`,
  good: `
${GAZETTE}
claims:
${EXAMPLE}
${DRAWN}
`,
  says: ({ premise, status, successors: [successor], falls }) => ({
    message: `its premise \`${premise}\` was ${status}${fallingWords(falls)}`,
    help: successor
      ? `rest it on \`${successor}\`, which took its place, or withdraw it, too: \`status: withdrawn\``
      : `rest it on another claim, or withdraw it, too: \`status: withdrawn\`; \`factcheck trace --impact ${premise}\` shows all that falls`,
  }),
  *check({ ledger: { claims }, ledger }) {
    for (const claim of claims.values()) {
      if (isDropped(claim)) continue
      for (const [index, id] of claim.premises.entries()) {
        const premise = claims.get(id)
        if (!premise?.status || !isDropped(premise)) continue
        const successors = premise['superseded-by'] ?? []
        const fact = { premise: id, status: premise.status, successors, falls: falling(claim.id, dependents(ledger)) }
        yield { fact, claim, path: ['premises', index], what: id }
      }
    }
  },
}
