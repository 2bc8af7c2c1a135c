import { Guesser } from '../../ledger/model/nearest.js'
import { spanOf } from '../../ledger/model/problem.js'
import { meant } from '../../words/words.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { id: string; nearest?: string } | { id: string; isAstray: true }

export const draftClaimExists: Rule<'draft-claim-exists', Fact> = {
  name: 'draft-claim-exists',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'A mark in a draft names claims that are in the ledger, and stands behind the sentence that they back.',
  why: 'A sentence that leans on a claim that is not there is backed by nothing, and looks as if it were.',
  ledger: BRIDGE_LEDGER,
  bad: `
The city closed Harbour Bridge on 3 May 2025. <!-- claim: bridge-close -->
`,
  good: `
The city closed Harbour Bridge on 3 May 2025. <!-- claim: bridge-closed -->
`,
  says: (fact) => {
    if ('isAstray' in fact)
      return {
        message: `no sentence stands before this mark of \`${fact.id}\``,
        help: 'a mark stands behind the sentence that its claim backs',
      }
    if (fact.id === '') return { message: 'this mark names no claim', help: 'write an id behind the colon' }
    return {
      message: `no claim \`${fact.id}\``,
      help: meant(fact.nearest) ?? '`factcheck list` shows the ids of all claims',
    }
  },
  *check(context) {
    const { drafts, ledger } = context
    const guesser = new Guesser(ledger.claims)
    for (const { draft, unknown } of drafts?.sentences ?? [])
      for (const { id, start, end } of unknown) {
        // It stands in the ledger, but could not be read.
        if (context.hasClaim(id)) continue
        const nearest = id === '' ? undefined : guesser.nearest(id)
        yield { fact: { id, ...(nearest && { nearest }) }, at: spanOf(draft.file, start, end), what: id }
      }
    for (const { file, astray } of drafts?.drafts ?? [])
      for (const { id, start, end } of astray)
        yield { fact: { id, isAstray: true }, at: spanOf(file, start, end), what: `astray ${id}` }
  },
}
