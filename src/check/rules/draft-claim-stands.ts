import type { Fall } from '../../draft/stands.js'
import { spanOf } from '../../ledger/model/problem.js'
import { enumerate } from '../../screen/text.js'
import { describeDue } from '../../words/review.js'
import type { Words } from '../../words/words.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const draftClaimStands: Rule<'draft-claim-stands', { fall: Fall }> = {
  name: 'draft-claim-stands',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks:
    'A claim that a sentence names still stands: it was not withdrawn or superseded, does not fall with another one or with its source, ' +
    'and where somebody has reviewed it, that review still holds. Where another claim disputes it, the sentence says so.',
  why: 'A text outlives the claims that it was written from. When one falls, readers of the text are not told.',
  ledger: `
${GAZETTE}
claims:
${CLOSED}
    status: superseded
    superseded-by: [bridge-closed-on-2-may]
  - id: bridge-closed-on-2-may
    text: The city closed Harbour Bridge on 2 May 2025.
    confidence: sourced
    citations: [gazette]
`,
  bad: `
The city closed Harbour Bridge on 3 May 2025. <!-- claim: bridge-closed -->
`,
  good: `
The city closed Harbour Bridge on 2 May 2025. <!-- claim: bridge-closed-on-2-may -->
`,
  says: ({ fall }) => wordsFor(fall),
  *check({ drafts }) {
    for (const { draft, sentence, misfits, state } of drafts?.sentences ?? [])
      for (const misfit of misfits) {
        if (misfit.kind !== 'standing' || state === 'excused') continue
        const { claim, fall } = misfit
        const at = spanOf(draft.file, sentence.start, sentence.end)
        yield { fact: { fall }, claim, at, what: `${fall.because} ${sentence.text}` }
      }
  },
}

function wordsFor(fall: Fall): Words {
  switch (fall.because) {
    case 'status': {
      const successors = enumerate(fall.successors.map((id) => `\`${id}\``))
      return {
        message: `the claim was ${fall.status}`,
        help: successors ? `${successors} took its place` : 'take the sentence out, or say that it was',
      }
    }
    case 'falls':
      return {
        message: `the claim falls with \`${fall.with}\``,
        help: `\`factcheck show ${fall.with}\` shows what became of that`,
      }
    case 'source':
      return { message: `its source \`${fall.source}\` was ${fall.status}`, help: 'name a claim with another source' }
    case 'disputed':
      return {
        message: `the claim is disputed by ${enumerate(fall.by.slice(0, 3).map((id) => `\`${id}\``))}, and the sentence does not say so`,
        help: 'say who disputes it, or name the other claim, too',
      }
    case 'due':
      return {
        message: `the claim must be reviewed again: ${describeDue(fall.due)}`,
        help: 'check it against its sources, then `factcheck review`',
      }
  }
}
