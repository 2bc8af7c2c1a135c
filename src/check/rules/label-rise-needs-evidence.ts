import type { Confidence } from '../../ledger/model/types.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { from: Confidence; to: Confidence; was?: string }

export const labelRiseNeedsEvidence: Rule<'label-rise-needs-evidence', Fact> = {
  name: 'label-rise-needs-evidence',
  severity: 'error',
  since: '0.1.0',
  needs: 'rises',
  asks: 'A label rises only with a new or changed citation or premise. Checked by `factcheck diff` only.',
  why:
    'A guess does not become a fact by time. What makes a claim better supported than it was has to be shown. Severity ' +
    'and exceptions are those of the ledger as it was: no change can excuse itself.',
  before: `
${GAZETTE}
claims:
  - id: mayor-knew
    text: The Gazette suggests that the mayor knew of the rust.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette]
`,
  bad: `
${GAZETTE}
claims:
  - id: mayor-knew
    text: The mayor knew of the rust.
    confidence: sourced
    citations: [gazette]
`,
  good: `
${GAZETTE}
  minutes:
    title: Minutes of the council of 2 April 2025
    URL: https://council.example/minutes/2025-04-02
claims:
  - id: mayor-knew
    text: The mayor knew of the rust.
    confidence: sourced
    citations: [gazette, minutes]
`,
  says: ({ from, to, was }) => ({
    message: `labelled ${to}, which was ${from}${was ? ` as \`${was}\`` : ''}, and no citation or premise is new`,
    help: `add what it is now known from, or label it ${from}`,
  }),
  *check({ rises = [] }) {
    for (const { before, after } of rises) {
      const was = before.id === after.id ? {} : { was: before.id }
      const fact = { from: before.confidence, to: after.confidence, ...was } as const
      yield { fact, claim: after, path: ['confidence'], what: `${fact.from} ${fact.to}` }
    }
  },
}
