import { type NearPassage, nearPassage } from '../../draft/quoted.js'
import { spanOf } from '../../ledger/model/problem.js'
import { enumerate } from '../../screen/text.js'
import { formatDifferences } from '../../words/differences.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { claims: readonly string[]; words: string; near?: NearPassage }

/** The nearest passage is looked for so often; it takes a millisecond. */
const MOST_HINTS = 1000

export const draftQuoteInClaim: Rule<'draft-quote-in-claim', Fact> = {
  name: 'draft-quote-in-claim',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'Words between quotation marks stand in a claim that the sentence names: in its quotes or its text, or in the snapshot of a source of it.',
  why: 'Quotation marks say that somebody said exactly this. Readers cannot look it up; the ledger can.',
  ledger: BRIDGE_LEDGER,
  bad: `
“The safety of our children comes first,” the council said. <!-- claim: council-voted -->
`,
  good: `
“The safety of those who cross comes first,” the council said. <!-- claim: council-voted -->
`,
  says: ({ claims, words, near }) => {
    const of = claims.length === 1 ? 'the claim' : `the claims ${enumerate(claims.map((id) => `\`${id}\``))}`
    return {
      message: `no quote of ${of}, and no snapshot of a source of ${claims.length === 1 ? 'it' : 'them'}, has “${words}”`,
      help: near ? nearest(near) : 'quote the words as the source has them, or give them as a `quote` of the claim',
    }
  },
  *check({ drafts, ledger }) {
    const snapshots = drafts?.holding.snapshots
    let hints = MOST_HINTS
    for (const { draft, claims, misfits, state } of drafts?.sentences ?? []) {
      const [claim] = claims
      if (!claim || state === 'excused') continue
      for (const misfit of misfits) {
        if (misfit.kind !== 'quote') continue
        const words = shortened(misfit.quotation.text)
        const at = spanOf(draft.file, misfit.start, misfit.end)
        const near =
          snapshots && hints-- > 0 ? nearPassage(misfit.quotation, claims, ledger.sources, snapshots) : undefined
        yield {
          fact: { claims: claims.map(({ id }) => id), words, ...(near && { near }) },
          claim,
          at,
          what: misfit.quotation.text,
        }
      }
    }
  },
}

function nearest({ claim, source, differences }: NearPassage): string {
  const where = source === undefined ? `in \`${claim}\`` : `in the snapshot of \`${source}\``
  return `the nearest passage, ${where}, [-only in the draft-] {+only there+}: ${formatDifferences(differences)}`
}

const LONGEST = 80

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
}
