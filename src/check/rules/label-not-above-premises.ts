import type { Confidence } from '../../ledger/model/types.js'
import { effectiveLabels } from '../../support/support.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { own: Confidence; effective: Confidence; premise: string; direct: boolean }

export const labelNotAbovePremises: Rule<'label-not-above-premises', Fact> = {
  name: 'label-not-above-premises',
  severity: 'error',
  since: '0.1.0',
  asks: 'No claim is labelled stronger than the weakest claim that it rests on.',
  why: 'A conclusion is no better supported than its weakest premise. What is drawn from a guess is a guess.',
  bad: `
${GAZETTE}
claims:
  - id: mayor-may-have-known
    text: The Gazette suggests that the mayor may have known of the rust.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette]
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [mayor-may-have-known]
`,
  good: `
${GAZETTE}
claims:
  - id: mayor-may-have-known
    text: The Gazette suggests that the mayor may have known of the rust.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette]
  - id: closing-was-planned
    text: The Gazette suggests that the closing had been planned.
    confidence: speculative
    attributed-to: The Harbour Gazette
    premises: [mayor-may-have-known]
    citations: [gazette]
`,
  says: ({ own, effective, premise, direct }) => ({
    message: `labelled ${own}, but its premise \`${premise}\` ${direct ? 'is' : 'rests on what is'} ${effective}`,
    help: `label it ${effective}, or remove that premise; \`factcheck trace\` shows the weakest link`,
  }),
  *check({ ledger }) {
    const labels = effectiveLabels(ledger)
    for (const claim of ledger.claims.values()) {
      const own = claim.confidence
      const effective = labels.get(claim.id) ?? own
      if (effective === own) continue
      const index = claim.premises.findIndex((id) => labels.get(id) === effective)
      const premise = claim.premises[index] ?? ''
      const direct = ledger.claims.get(premise)?.confidence === effective
      const fact = { own, effective, premise, direct } as const
      // Known with one label, it is not known with another.
      yield { fact, claim, path: ['premises', index], what: `${own} ${premise}` }
    }
  },
}
