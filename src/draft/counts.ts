import { addTo } from '../ledger/model/grouped.js'
import { onceFor } from '../ledger/model/once.js'
import type { Ledger } from '../ledger/model/types.js'
import { lossesIn } from '../support/losses.js'
import type { HeldSentence } from './held.js'

/** How much of drafts is backed. Nothing excused counts as backed. */
export interface DraftCounts {
  sentences: number
  /** Those that hold what has to be backed; the next three are of them. */
  needing: number
  backed: number
  excused: number
  open: number
  /** The source with which most of the backed would fall, and how many. */
  mostOn?: { source: string; sentences: number }
}

type Counted = Pick<HeldSentence, 'state' | 'needs' | 'claims'>

export function countDrafts(sentences: readonly Counted[], ledger: Ledger): DraftCounts {
  const needing = sentences.filter(({ needs }) => needs.length > 0)
  const backed = needing.filter(({ state }) => state === 'backed')
  const mostOn = mostReliedOn(backed, ledger)
  return {
    sentences: sentences.length,
    needing: needing.length,
    backed: backed.length,
    excused: needing.filter(({ state }) => state === 'excused').length,
    open: needing.filter(({ state }) => state === 'open').length,
    ...(mostOn && { mostOn }),
  }
}

function mostReliedOn(backed: readonly Counted[], ledger: Ledger): DraftCounts['mostOn'] {
  const holding = sourcesHolding(ledger)
  const counts = new Map<string, number>()
  for (const { claims } of backed) {
    const sources = new Set(claims.flatMap(({ id }) => holding.get(id) ?? []))
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most && most[1] > 1 ? { source: most[0], sentences: most[1] } : undefined
}

/** A claim that falls with more of them is made to take long: each of its sentences would count them all. */
const MOST_SOURCES = 100

/** By claim id: the sources that it falls with, each of which all its support, or all that of a premise, comes down to. */
export const sourcesHolding = onceFor((ledger: Ledger): ReadonlyMap<string, readonly string[]> => {
  const holding = new Map<string, string[]>()
  for (const { source, falls } of lossesIn(ledger))
    for (const claim of falls) if ((holding.get(claim)?.length ?? 0) < MOST_SOURCES) addTo(holding, claim, source)
  return holding
})
