import { spanOf } from '../../ledger/model/problem.js'
import { enumerate } from '../../screen/text.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const draftNameInClaim: Rule<'draft-name-in-claim', { written: string; claims: readonly string[] }> = {
  name: 'draft-name-in-claim',
  severity: 'warning',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'Every name in a sentence is in a claim that it names: in its text, its quotes, its `about`, or among those who say so.',
  why:
    'A name that slips puts words into the mouth of somebody else. In German, and at the begin of a sentence, only names are seen that ' +
    'the ledger lists.',
  ledger: BRIDGE_LEDGER,
  bad: `
The city closed Mill Bridge on 3 May 2025. <!-- claim: bridge-closed -->
`,
  good: `
The city closed Harbour Bridge on 3 May 2025. <!-- claim: bridge-closed -->
`,
  says: ({ written, claims }) => ({
    message: `${claims.length === 1 ? 'the claim does' : `the claims ${enumerate(claims.map((id) => `\`${id}\``))} do`} not name “${written}”`,
    help: 'name the claim that does, or list the name as `about` of this one',
  }),
  *check({ drafts }) {
    for (const { draft, sentence, claims, misfits, state } of drafts?.sentences ?? []) {
      const [claim] = claims
      if (!claim || state === 'excused') continue
      for (const misfit of misfits) {
        if (misfit.kind !== 'name') continue
        const fact = { written: misfit.written, claims: claims.map(({ id }) => id) }
        const at = spanOf(draft.file, misfit.start, misfit.end)
        yield { fact, claim, at, what: `${misfit.written} in ${sentence.text}` }
      }
    }
  },
}
