import { onceFor } from '../ledger/model/once.js'
import type { Claim, Ledger } from '../ledger/model/types.js'
import type { Match } from './rank/marks.js'
import { makeReady } from './ready/make-ready.js'
import { lookUp } from './ready/ready-ledger.js'

export interface FoundClaim {
  claim: Claim
  /** How well it fits, above 0 and at most 1. */
  score: number
  matches: Match[]
}

export interface FindOptions {
  /** How many claims to give at most; all where nothing is said. */
  limit?: number
  /** Claims it turns down are not found. */
  keep?: (claim: Claim) => boolean
}

const readyOf = onceFor((ledger: Ledger) => makeReady(ledger))

/** The claims of a ledger that fit a query, best first, and how many there are in all. The first call makes the index. */
export function findClaims(
  ledger: Ledger,
  query: string,
  { limit, keep }: FindOptions = {},
): { total: number; hits: FoundClaim[] } {
  const { total, hits } = lookUp(readyOf(ledger), query, {
    limit: limit ?? ledger.claims.size,
    ...(keep && { keep: ({ claim }) => keep(claim) }),
  })
  return { total, hits: hits.map(({ claim, score, matches }) => ({ claim, score, matches })) }
}
