import { spanOf } from '../../ledger/model/problem.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const draftNegation: Rule<'draft-negation', { text: string }> = {
  name: 'draft-negation',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'A sentence does not deny what the claim that it names says, nor say what the claim denies.',
  why: 'One small word turns a sentence into its opposite, and it gets lost easily when a text is edited.',
  ledger: BRIDGE_LEDGER,
  bad: `
The city never closed Harbour Bridge. <!-- claim: bridge-closed -->
`,
  good: `
The city closed Harbour Bridge, and nobody marched. <!-- claim: bridge-closed -->
`,
  says: ({ text }) => ({
    message: 'the sentence and its claim deny one another',
    help: `the claim says: “${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`,
  }),
  *check({ drafts }) {
    for (const { draft, sentence, misfits, state } of drafts?.sentences ?? [])
      for (const misfit of misfits) {
        if (misfit.kind !== 'negation' || state === 'excused') continue
        const { claim } = misfit
        const at = spanOf(draft.file, sentence.start, sentence.end)
        yield { fact: { text: claim.text }, claim, at, what: sentence.text }
      }
  },
}

const LONGEST = 200
