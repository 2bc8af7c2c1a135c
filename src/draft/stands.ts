import type { Claim, Ledger } from '../ledger/model/types.js'
import type { Snapshots } from '../quotes/snapshot.js'
import { Evidence } from '../review/evidence.js'
import { type Due, dueOf, peopleAsked, reviewsOf } from '../review/reviews.js'
import { isDropped, type Standing, standings } from '../support/standing.js'

/** Why a claim is no ground for what is published today. */
export type Fall =
  | { because: 'status'; status: string; successors: readonly string[] }
  | { because: 'falls'; with: string }
  | { because: 'source'; source: string; status: string }
  | { because: 'disputed'; by: readonly string[] }
  | { because: 'due'; due: Due }

/** Words that tell a reader that something is disputed. */
const DISPUTED =
  /disput|contest|contradict|den(?:y|ie)|reject|refut|challeng|conflicting|bestreit|bestritt|widersprich|widersprach|umstritten|dementier|conteste|dément|nie(?:nt|nt)?\b|niega|negó|rechaz|discut|оспар|отриц|опроверг/iu

/** What became of claims, asked of those that drafts name. */
export class Stands {
  readonly #evidence: Evidence | undefined
  #standings: ReadonlyMap<string, Standing> | undefined

  constructor(
    readonly ledger: Ledger,
    snapshots: Snapshots | undefined,
    readonly now: Date,
  ) {
    this.#evidence = snapshots && new Evidence(ledger, snapshots)
  }

  /** Why a sentence cannot rest on a claim; nothing where it can. `others` are the claims that it names beside it. */
  fallOf(claim: Claim, text: string, others: readonly Claim[]): Fall | undefined {
    if (isDropped(claim))
      return { because: 'status', status: claim.status ?? '', successors: claim['superseded-by'] ?? [] }
    this.#standings ??= standings(this.ledger)
    const { fallsWith, disputedBy = [], sources = [] } = this.#standings.get(claim.id) ?? {}
    if (fallsWith !== undefined) return { because: 'falls', with: fallsWith }
    const gone = sources.find(({ status }) => status === 'retracted' || status === 'withdrawn')
    if (gone && sources.length >= claim.citations.length)
      return { because: 'source', source: gone.key, status: gone.status }
    const isSaid = DISPUTED.test(text) || others.some(({ id }) => disputedBy.includes(id))
    if (disputedBy.length > 0 && !isSaid) return { because: 'disputed', by: disputedBy }
    return this.#dueOf(claim)
  }

  /** Nobody has to have reviewed a claim; but what a review said must still hold. */
  #dueOf(claim: Claim): Fall | undefined {
    if (!this.#evidence || (claim.reviewed ?? []).length === 0) return undefined
    const people = peopleAsked(this.ledger, claim.at.file)
    const due = dueOf(claim, reviewsOf(claim, this.#evidence), { people, now: this.now })
    return due && { because: 'due', due }
  }
}
