import { spanOf } from '../../ledger/model/problem.js'
import { enumerate } from '../../screen/text.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { measured: string; claims: readonly string[]; said: readonly string[]; same?: string }

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
  says: ({ measured: written, claims, said, same }) => {
    const [it, says] = claims.length === 1 ? ['it', 'says'] : ['they', 'say']
    if (same !== undefined)
      return {
        message: `${claims.length === 1 ? 'the claim says' : 'the claims say'} “${same}”, which is not “${written}”`,
        help: `the number is the same, and what it counts is not: write “${same}”, or name a claim that says “${written}”`,
      }
    const message =
      claims.length === 1
        ? `the claim does not say “${written}”`
        : `none of the claims ${enumerate(claims.map((id) => `\`${id}\``))} says “${written}”`
    const help = `${it} ${says} ${enumerate(said.map((one) => `“${one}”`))}`
    return { message, help: said.length > 0 ? help : `${it} ${says} no number: name a claim that does, too` }
  },
  *check({ drafts }) {
    for (const { draft, sentence, claims, misfits, state } of drafts?.sentences ?? []) {
      const [claim] = claims
      if (!claim || state === 'excused') continue
      for (const misfit of misfits) {
        if (misfit.kind !== 'number') continue
        const { measured, said, same, written } = misfit
        const fact = { measured, said, ...(same && { same }), claims: claims.map(({ id }) => id) }
        const at = spanOf(draft.file, misfit.start, misfit.end)
        yield { fact, claim, at, what: `${written} in ${sentence.text}` }
      }
    }
  },
}
