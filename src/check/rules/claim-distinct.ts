import { GAZETTE } from '../rule/example.js'
import { nearDuplicates } from '../rule/near-duplicates.js'
import type { Rule } from '../rule/rule.js'

export const claimDistinct: Rule<'claim-distinct', { other: string; same: boolean }> = {
  name: 'claim-distinct',
  severity: 'warning',
  since: '0.1.0',
  asks: 'No two claims say the same in nearly the same words.',
  why: 'When two claims say the same, one gets corrected and the other is forgotten.',
  bad: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge to all traffic on 3 May 2025.
    confidence: sourced
    citations: [gazette]
  - id: bridge-was-closed
    text: Harbour Bridge was closed to all traffic by the city on 3 May 2025.
    confidence: sourced
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge to all traffic on 3 May 2025.
    confidence: sourced
    citations: [gazette]
  - id: bridge-reopened
    text: The city opened Harbour Bridge to all traffic on 9 May 2025.
    confidence: sourced
    citations: [gazette]
`,
  says: ({ other, same }) => ({
    message: `says ${same ? 'word for word' : 'nearly'} the same as \`${other}\``,
    help: 'keep one of the two, or make their difference clear in the text',
  }),
  *check({ ledger }) {
    for (const { claim, other, same } of nearDuplicates(ledger.claims.values()))
      yield { fact: { other: other.id, same }, claim, path: ['text'], what: other.id }
  },
}
