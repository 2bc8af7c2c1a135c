import { spanOf } from '../../ledger/model/problem.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { claim: string; label: 'inferred' | 'speculative'; own: string; speaker?: string }

export const draftWithinLabel: Rule<'draft-within-label', Fact> = {
  name: 'draft-within-label',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'A sentence that rests on an inferred or speculative claim says who thinks so, or that it is not certain. What counts is the effective label.',
  why: 'Readers see the sentence and not the label. A conclusion or a guess worded as plain fact then is one.',
  ledger: BRIDGE_LEDGER,
  bad: `
The closure raised the fares of the ferries. <!-- claim: closing-raised-fares -->
`,
  good: `
The closure raised the fares of the ferries, the Gazette concludes. <!-- claim: closing-raised-fares -->
`,
  says: ({ label, own, speaker }) => ({
    message: `worded as plain fact, but the claim is ${label}${own === label ? '' : `: it is labelled ${own}, and rests on what is ${label}`}`,
    help: speaker
      ? `say who thinks so: ${speaker}; or word it with “may” or “might”`
      : 'say who thinks so, or word it with “may” or “might”',
  }),
  *check({ drafts }) {
    for (const { draft, sentence, misfits, state } of drafts?.sentences ?? [])
      for (const misfit of misfits) {
        if (misfit.kind !== 'label' || state === 'excused') continue
        const { claim, label } = misfit
        const [speaker] = claim['attributed-to'] ?? []
        const fact = { claim: claim.id, label, own: claim.confidence, ...(speaker && { speaker }) }
        yield { fact, claim, at: spanOf(draft.file, sentence.start, sentence.end), what: sentence.text }
      }
  },
}
