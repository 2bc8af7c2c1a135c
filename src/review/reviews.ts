import { bounds, parseEdtf } from '../ledger/model/edtf.js'
import { oneLine } from '../ledger/model/one-line.js'
import type { Claim, Ledger } from '../ledger/model/types.js'
import type { Evidence } from './evidence.js'
import { type Change, changesSince } from './seen.js'

/** A review of a claim, and whether what was checked is still as it was. */
export interface ReviewStanding {
  by: string
  on: string
  holds: boolean
  /** What has changed, where that can be told. */
  changed: Change[]
}

/** Why a claim has to be checked again. */
export type Due =
  | { because: 'never' }
  | { because: 'changed'; review: ReviewStanding }
  | { because: 'overdue'; date: string }
  | { because: 'too-few'; people: string[]; needed: number }

/** The reviews of a claim, the newest first. */
export function reviewsOf(claim: Claim, evidence: Evidence): ReviewStanding[] {
  const reviewed = claim.reviewed ?? []
  if (reviewed.length === 0) return []
  const now = evidence.digestOf(claim)
  return reviewed
    .map(({ by, on, of, seen = [] }) => {
      const holds = of === now
      return { by, on, holds, changed: holds ? [] : changesSince(seen, claim, evidence) }
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

export interface Asked {
  /** How many different people must have checked a claim. */
  people: number
  now: Date
}

/** Why the review of a claim is due; `undefined` where it is not. */
export function dueOf(claim: Claim, reviews: readonly ReviewStanding[], { people, now }: Asked): Due | undefined {
  if (reviews.length === 0) return { because: 'never' }
  const holding = reviews.filter(({ holds }) => holds)
  const names = new Map(holding.map(({ by }) => [samePerson(by), by]))
  const lost = reviews.find(({ holds, by }) => !holds && !names.has(samePerson(by)))
  if (names.size < people && lost) return { because: 'changed', review: lost }
  if (names.size < people) return { because: 'too-few', people: [...names.values()], needed: people }
  const date = claim['review-by']
  return date !== undefined && isOver(date, holding, now) ? { because: 'overdue', date } : undefined
}

/** Whether a day has passed, and nobody has checked the claim on it or since. */
function isOver(date: string, reviews: readonly ReviewStanding[], now: Date): boolean {
  const { first, last } = daysOf(date)
  if (last === undefined || last >= now.toISOString().slice(0, 10)) return false
  return !reviews.some(({ on }) => (daysOf(on).last ?? '') >= (first ?? last))
}

function daysOf(date: string): { first?: string; last?: string } {
  const edtf = parseEdtf(date)
  return edtf ? bounds(edtf) : {}
}

/** Names as people write them in a hurry. */
export function samePerson(name: string): string {
  return oneLine(name.normalize('NFKC').toLowerCase())
}

/** How many people a ledger asks for, for the claims of a file: as many as the strictest root that it is of. */
export function peopleAsked({ rules }: Ledger, file: string): number {
  const asked = rules.flatMap(({ key, files, reviews }) =>
    key === 'review-current' && reviews !== undefined && files.has(file) ? Number(reviews) : [],
  )
  return Math.max(1, ...asked)
}
