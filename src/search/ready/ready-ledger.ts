import type { NameForms, Source } from '../../ledger/model/types.js'
import type { LabelledClaim } from '../../support/labelled.js'
import type { VoiceCount } from '../../support/voices.js'
import { documentOf } from '../index/fields.js'
import type { SearchIndex } from '../index/layout.js'
import type { Match } from '../rank/marks.js'
import { search, type Why } from '../rank/search.js'
import { citesAddress } from './address.js'

/** A claim as a look-up needs it: with what only the whole ledger can tell. */
export interface ReadyClaim extends LabelledClaim, VoiceCount {
  /** Whether it comes down to a source. */
  grounded: boolean
}

/** A name without its place. */
export type KnownName = Pick<NameForms, 'name' | 'forms'>

/** A ledger made ready to be searched; in memory, or in a file of which only the parts asked for are read. */
export interface ReadyLedger {
  index: SearchIndex
  /** By its number in the index. */
  claim(document: number): ReadyClaim
  source(key: string): Source | undefined
  sourceKeys(): Iterable<string>
  /** Names and their other forms, as the ledger gives them. */
  names(): readonly KnownName[]
}

export interface ReadyHit extends ReadyClaim {
  /** How well it fits, above 0 and at most 1. */
  score: number
  matches: Match[]
  /** Whether it answers what is asked, or only shares words with it. */
  answers: boolean
  /** How it got its place; none for what an address finds. */
  why?: Why
}

export interface LookupOptions {
  limit: number
  /** Claims it turns down are not found. */
  keep?: (one: ReadyClaim) => boolean
  /** See `SearchOptions`. */
  exact?: boolean
  unmarked?: boolean
}

/**
 * The claims that fit a query, best first; how many there are in all; and its words that no claim has. A query that is
 * an address finds the claims that cite it.
 */
export function lookUp(
  ready: ReadyLedger,
  query: string,
  { limit, keep, exact = false, unmarked = false }: LookupOptions,
): { total: number; hits: ReadyHit[]; missing: string[] } {
  const cites = citesAddress(ready, query)
  if (cites) return all(ready, limit, (claim) => cites(claim.claim) && (keep?.(claim) ?? true))
  const { total, hits, missing } = search(ready.index, query, {
    limit,
    exact,
    unmarked,
    ...(keep && { keep: (document: number) => keep(ready.claim(document)) }),
    glanceAt: (document) => ready.claim(document).claim,
    documentAt: (document) => documentOf(ready.claim(document).claim, (key) => ready.source(key)),
  })
  return {
    total,
    hits: hits.map(({ document, ...hit }) => ({ ...ready.claim(document), ...hit })),
    missing,
  }
}

/** Every claim that is kept, in the order of the ledger. */
function all(ready: ReadyLedger, limit: number, keep: (one: ReadyClaim) => boolean) {
  const claims = Array.from({ length: ready.index.lengths.length }, (_, document) => ready.claim(document)).filter(keep)
  return {
    total: claims.length,
    hits: claims.slice(0, limit).map((claim) => ({ ...claim, score: 1, matches: [], answers: true })),
    missing: [],
  }
}
