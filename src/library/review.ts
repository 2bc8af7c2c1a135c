import type { Claim, Ledger } from '../ledger/model/types.js'
import { Snapshots } from '../quotes/snapshot.js'
import { Evidence } from '../review/evidence.js'
import { type Due, dueOf, peopleAsked, type ReviewStanding, reviewsOf } from '../review/reviews.js'
import { seenParts } from '../review/seen.js'
import type { Stamp } from '../review/stamp.js'

export interface ReviewOptions {
  /** What the names of the ledger's files start from; the process's working directory where nothing is said. */
  cwd?: string
  now?: Date
}

export interface ClaimReviews {
  /** The newest first. */
  reviews: ReviewStanding[]
  /** Why the claim has to be checked again; nothing where it has not. */
  due?: Due
}

/**
 * The reviews of a claim, whether each still holds, and why another is due.
 *
 * @throws {TypeError} where the ledger has no such claim
 */
export function claimReviews(
  ledger: Ledger,
  id: string,
  { cwd = process.cwd(), now = new Date() }: ReviewOptions = {},
): ClaimReviews {
  const claim = claimIn(ledger, id)
  const reviews = reviewsOf(claim, new Evidence(ledger, new Snapshots(cwd)))
  const due = dueOf(claim, reviews, { people: peopleAsked(ledger, claim.at.file), now })
  return { reviews, ...(due && { due }) }
}

/**
 * What `factcheck review` would write into a claim: who, when, and the digests of what it says and rests on.
 *
 * @throws {TypeError} where the ledger has no such claim
 */
export function reviewStamp(
  ledger: Ledger,
  id: string,
  by: string,
  { cwd = process.cwd(), now = new Date() }: ReviewOptions = {},
): Stamp {
  const claim = claimIn(ledger, id)
  const evidence = new Evidence(ledger, new Snapshots(cwd))
  return { by, on: now.toISOString().slice(0, 10), of: evidence.digestOf(claim), seen: seenParts(claim, evidence) }
}

function claimIn({ claims }: Ledger, id: string): Claim {
  const claim = claims.get(id)
  if (!claim) throw new TypeError(`the ledger has no claim ${id}`)
  return claim
}
