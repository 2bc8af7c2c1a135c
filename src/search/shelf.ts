import { groundedClaims } from '../evidence/grounds.js'
import { effectiveLabels } from '../evidence/support.js'
import { countVoices } from '../evidence/voices.js'
import type { Claim, Confidence, Ledger, Source } from '../ledger/types.js'
import { citesAddress } from './address.js'
import { documentOf } from './document.js'
import { buildIndex, type Match, type SearchDocument, type SearchIndex, search } from './index.js'

/** A claim as a look-up needs it: with what only the whole ledger can tell. */
export interface ShelvedClaim {
  claim: Claim
  /** The weakest label among its own and those of all that it rests on. */
  effective: Confidence
  /** Independent voices among its citations. */
  voices: number
  /** Whether it comes down to a source. */
  grounded: boolean
}

/** A ledger made ready to be searched; in memory, or in a file of which only the parts asked for are read. */
export interface Shelf {
  index: SearchIndex
  /** By its number in the index. */
  claim(document: number): ShelvedClaim
  source(key: string): Source | undefined
  sourceKeys(): Iterable<string>
}

export interface ShelvedHit extends ShelvedClaim {
  /** How well it fits, above 0 and at most 1. */
  score: number
  matches: Match[]
}

export interface LookupOptions {
  limit: number
  /** Claims it turns down are not found. */
  keep?: (shelved: ShelvedClaim) => boolean
}

/**
 * The claims that fit a query, best first; how many there are in all; and its words that no claim has. A query that is
 * an address finds the claims that cite it.
 */
export function lookUp(
  shelf: Shelf,
  query: string,
  { limit, keep }: LookupOptions,
): { total: number; hits: ShelvedHit[]; missing: string[] } {
  const cites = citesAddress(shelf, query)
  if (cites) return all(shelf, limit, (shelved) => cites(shelved.claim) && (keep?.(shelved) ?? true))
  const { total, hits, missing } = search(shelf.index, query, {
    limit,
    ...(keep && { keep: (document: number) => keep(shelf.claim(document)) }),
    documentAt: (document) => documentOf(shelf.claim(document).claim, (key) => shelf.source(key)),
  })
  return {
    total,
    hits: hits.map(({ document, score, matches }) => ({ ...shelf.claim(document), score, matches })),
    missing,
  }
}

/** Every claim that is kept, in the order of the ledger. */
function all(shelf: Shelf, limit: number, keep: (shelved: ShelvedClaim) => boolean) {
  const claims = Array.from({ length: shelf.index.lengths.length }, (_, document) => shelf.claim(document)).filter(keep)
  return {
    total: claims.length,
    hits: claims.slice(0, limit).map((shelved) => ({ ...shelved, score: 1, matches: [] })),
    missing: [],
  }
}

/** A shelf in memory. */
export function shelve(ledger: Ledger): Shelf {
  const claims = shelvedClaims(ledger)
  const source = (key: string) => ledger.sources.get(key)
  const documents = claims.map(({ claim }): SearchDocument => documentOf(claim, source))
  return {
    index: buildIndex(documents),
    claim: (document) => claims[document] as ShelvedClaim,
    source,
    sourceKeys: () => ledger.sources.keys(),
  }
}

/** Every claim of a ledger, in its order, with what the whole tells of it. */
export function shelvedClaims(ledger: Ledger): ShelvedClaim[] {
  const effective = effectiveLabels(ledger)
  const grounded = groundedClaims(ledger)
  return [...ledger.claims.values()].map((claim) => ({
    claim,
    effective: effective.get(claim.id) ?? claim.confidence,
    voices: countVoices(claim.citations, ledger),
    grounded: grounded.has(claim.id),
  }))
}
