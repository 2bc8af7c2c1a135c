import { spanOf } from '../../ledger/model/problem.js'
import { enumerate } from '../../screen/text.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { written: string; claims: readonly string[]; said: readonly string[] }

export const draftNumberInClaim: Rule<'draft-number-in-claim', Fact> = {
  name: 'draft-number-in-claim',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks:
    'Every number and date of a sentence is in a claim that it names, in its text, its `date` or its quotes. Rounded as people say ' +
    'it is the same: “about 1.2 million” is 1,234,000.',
  why: 'A number that slips on the way from the ledger to the text is the error that readers find first.',
  ledger: BRIDGE_LEDGER,
  bad: `
The council voted 12 to 4 for the closure. <!-- claim: council-voted -->
`,
  good: `
The council voted eleven to four for the closure. <!-- claim: council-voted -->
`,
  says: ({ written, claims, said }) => ({
    message: `${enumerate(claims.map((id) => `\`${id}\``))} ${claims.length === 1 ? 'does' : 'do'} not say “${written}”`,
    help:
      said.length > 0
        ? `${claims.length === 1 ? 'it says' : 'they say'} ${enumerate(said.map((one) => `“${one}”`))}`
        : `there is no number in ${claims.length === 1 ? 'it' : 'them'}: name a claim that has it, too`,
  }),
  *check({ drafts }) {
    for (const { draft, sentence, claims, misfits, state } of drafts?.sentences ?? []) {
      const [claim] = claims
      if (!claim || state === 'excused') continue
      for (const misfit of misfits) {
        if (misfit.kind !== 'number') continue
        const fact = { written: misfit.written, said: misfit.said, claims: claims.map(({ id }) => id) }
        const at = spanOf(draft.file, misfit.start, misfit.end)
        yield { fact, claim, at, what: `${misfit.written} in ${sentence.text}` }
      }
    }
  },
}
