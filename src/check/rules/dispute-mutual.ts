import { isDropped } from '../../support/standing.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

const CLAIMS = `  - id: tender-was-held
    text: The Gazette reports that the city held a tender in April.
    confidence: sourced
    citations: [gazette]`
const CLERK = `  - id: clerk-says-no-tender
    text: The clerk said that no tender was held.
    confidence: sourced
    attributed-to: the clerk
    citations: [gazette]
    disputes: [tender-was-held]`

export const disputeMutual: Rule<'dispute-mutual', { id: string }> = {
  name: 'dispute-mutual',
  severity: 'warning',
  since: '0.1.0',
  asks: 'Where a claim disputes another, that one names it under `disputes`, too.',
  why: 'A dispute has two sides. Whoever writes or checks either claim must see the other.',
  bad: `
${GAZETTE}
claims:
${CLAIMS}
${CLERK}
`,
  good: `
${GAZETTE}
claims:
${CLAIMS}
    disputes: [clerk-says-no-tender]
${CLERK}
`,
  says: ({ id }) => ({
    message: `\`${id}\` disputes it, but it does not name \`${id}\``,
    help: `add \`disputes: [${id}]\`, or remove the dispute from \`${id}\``,
  }),
  *check({ ledger: { claims } }) {
    const disputing = [...claims.values()].filter(({ disputes }) => disputes.length > 0)
    const named = new Map(disputing.map(({ id, disputes }) => [id, new Set(disputes.map(({ claim }) => claim))]))
    for (const claim of disputing) {
      // What nobody holds any more disputes nothing.
      if (isDropped(claim)) continue
      for (const { claim: id } of claim.disputes) {
        const other = claims.get(id)
        if (other && !named.get(id)?.has(claim.id) && !isDropped(other))
          yield { fact: { id: claim.id }, claim: other, what: claim.id }
      }
    }
  },
}
