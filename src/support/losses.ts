import { addTo } from '../ledger/model/grouped.js'
import { onceFor } from '../ledger/model/once.js'
import type { Ledger } from '../ledger/model/types.js'
import { repeatsIn } from './hits.js'
import { PremiseGraph } from './premise-graph.js'
import { supporting } from './support.js'

/** What a ledger loses with a source: with it goes all that repeats it. The same as `traceImpact` of it draws. */
export interface Loss {
  source: string
  /** How many claims cite it or what repeats it, or know another only through it. */
  cited: number
  /** Ids of the claims that nothing is left to hold, and of those that are drawn from such claims. */
  falls: readonly string[]
  /** How many more claims would lose some of their support. */
  weakened: number
  /** It was not followed to its end: more falls. */
  isMore?: true
}

/**
 * Steps from a source or claim to the next: so many for all sources together, and so many more for each. Without them,
 * a long chain of sources would be walked from each of them.
 */
const STEPS = { always: 1_000_000, perSource: 200 }

/** For each source, in the order of the ledger. Made once for all that ask for it. */
export const lossesIn = onceFor((ledger: Ledger): readonly Loss[] => new LossFinder(ledger).find())

class LossFinder {
  readonly #graph: PremiseGraph
  readonly #sources: readonly string[]
  /** By source: those that repeat it. */
  readonly #repeats: ReadonlyMap<string, readonly string[]>
  /** By source: the citations that name it. */
  readonly #citing = new Map<string, number[]>()
  /** By citation, the claim that it supports; by claim, how many there are. */
  readonly #claimOf: number[] = []
  readonly #support: number[] = []
  #left = STEPS.always
  #isCut = false

  constructor(ledger: Ledger) {
    this.#graph = PremiseGraph.of(ledger)
    this.#sources = [...ledger.sources.keys()]
    this.#repeats = repeatsIn(ledger)
    for (const { citations } of ledger.claims.values()) {
      const support = supporting(citations)
      for (const { source, via = source } of support) {
        const citation = this.#claimOf.push(this.#support.length) - 1
        for (const key of new Set([source, via])) addTo(this.#citing, key, citation)
      }
      this.#support.push(support.length)
    }
  }

  find(): Loss[] {
    return this.#sources.map((source) => {
      this.#left += STEPS.perSource
      this.#isCut = false
      return this.#lossOf(source)
    })
  }

  #lossOf(source: string): Loss {
    const gone = this.#reach([source], (key) => this.#repeats.get(key) ?? [])
    const citations = this.#collect(gone, (key) => this.#citing.get(key) ?? [], new Set<number>())
    const hits = new Map<number, number>()
    for (const citation of citations) {
      const claim = this.#claimOf[citation] ?? 0
      hits.set(claim, (hits.get(claim) ?? 0) + 1)
    }
    const drawn = (claim: number) => this.#graph.dependentsOf(claim)
    const unheld = [...hits].filter(([claim, hit]) => hit === this.#support[claim]).map(([claim]) => claim)
    const falls = this.#reach(unheld, drawn)
    const reached = this.#reach(hits.keys(), drawn)
    return {
      source,
      cited: hits.size,
      falls: Array.from(falls, (claim) => this.#graph.idOf(claim)),
      weakened: Math.max(0, reached.size - falls.size),
      ...(this.#isCut && { isMore: true }),
    }
  }

  #reach<Node>(from: Iterable<Node>, next: (node: Node) => Iterable<Node>): Set<Node> {
    const found = new Set(from)
    return this.#collect(found, next, found)
  }

  #collect<Node, Next>(from: Iterable<Node>, next: (node: Node) => Iterable<Next>, found: Set<Next>): Set<Next> {
    for (const node of from)
      for (const one of next(node)) {
        this.#isCut ||= this.#left <= 0
        if (this.#isCut) return found
        this.#left--
        found.add(one)
      }
    return found
  }
}
