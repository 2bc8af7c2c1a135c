import type { Claim, Ledger } from '../ledger/model/types.js'
import { supporting } from '../support/support.js'
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
  const reliance = new Reliance(ledger)
  const counts = new Map<string, number>()
  for (const { claims } of backed) {
    const sources = new Set(claims.flatMap((claim) => [...reliance.of(claim)]))
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most && most[1] > 1 ? { source: most[0], sentences: most[1] } : undefined
}

/** With which source each claim falls: the one that all its citations come down to, or that a premise falls with. */
export class Reliance {
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(readonly ledger: Ledger) {}

  of(claim: Claim): ReadonlySet<string> {
    const known = this.#known.get(claim.id)
    if (known) return known
    const all = new Set<string>()
    for (const id of this.#below(claim)) for (const source of this.#soleSources(id)) all.add(source)
    this.#known.set(claim.id, all)
    return all
  }

  /** The claim and all that it rests on. */
  #below(claim: Claim): Set<string> {
    const reached = new Set([claim.id])
    for (const id of reached) for (const premise of this.ledger.claims.get(id)?.premises ?? []) reached.add(premise)
    return reached
  }

  /** The sources without any of which nothing supports a claim. */
  #soleSources(id: string): string[] {
    const citations = supporting(this.ledger.claims.get(id)?.citations ?? [])
    const [first, ...others] = citations.map(({ source, via }) => this.#origins([source, ...(via ? [via] : [])]))
    return first ? [...first].filter((source) => others.every((origins) => origins.has(source))) : []
  }

  /** Sources and all that they repeat. */
  #origins(keys: readonly string[]): Set<string> {
    const reached = new Set(keys)
    for (const key of reached)
      for (const origin of this.ledger.sources.get(key)?.['derived-from'] ?? []) reached.add(origin)
    return reached
  }
}
