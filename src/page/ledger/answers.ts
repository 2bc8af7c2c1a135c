import type { ReportClaim } from '../../report/data.js'
import type { Match } from '../../search/rank/marks.js'
import { lookUp } from '../../search/ready/ready-ledger.js'
import { filterOf, type Question } from './filters.js'
import type { PageLedger } from './ledger.js'

/** A claim that was found. */
export interface Answer {
  one: ReportClaim
  matches: readonly Match[]
  /** Whether it answers what is asked, or only shares words with it. */
  answers: boolean
}

export interface Answers {
  total: number
  hits: Answer[]
  missing: readonly string[]
}

/** What the terminal finds, in its order; without a query, all claims that the filters leave, as `list` has them. */
export function answersTo(ledger: PageLedger, question: Question, limit: number, today: string): Answers {
  const keep = filterOf(question, today)
  const query = question.query.trim()
  if (!/[\p{L}\p{N}]/u.test(query)) {
    const claims = keep ? ledger.claims.filter(keep) : ledger.claims
    const hits = claims.slice(0, limit).map((one) => ({ one, matches: [], answers: true }))
    return { total: claims.length, hits, missing: [] }
  }
  const one = ({ claim }: { claim: { id: string } }) => ledger.byId.get(claim.id) as ReportClaim
  const { total, hits, missing } = lookUp(ledger.ready, query, {
    limit,
    ...(keep && { keep: (ready) => keep(one(ready)) }),
  })
  return {
    total,
    missing,
    hits: hits.map((hit) => ({ one: one(hit), matches: hit.matches, answers: hit.answers })),
  }
}
