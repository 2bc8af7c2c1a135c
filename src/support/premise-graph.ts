import { onceFor } from '../ledger/model/once.js'
import type { Ledger } from '../ledger/model/types.js'

/** In the place of a premise that is no claim of the ledger. */
const MISSING = -1

/**
 * Which claims rest on which, by their places in the ledger. Each premise is looked up by its id once; walks go through
 * arrays of numbers from then on, which for 40,000 claims is several times faster.
 */
export class PremiseGraph {
  readonly #ids: readonly string[]
  readonly #premises: Edges
  readonly #dependents: Edges

  /** The graph of a ledger, made once for all that ask for it. */
  static readonly of = onceFor((ledger: Ledger) => new PremiseGraph(ledger))

  private constructor({ claims }: Ledger) {
    this.#ids = [...claims.keys()]
    const places = new Map(this.#ids.map((id, at) => [id, at]))
    this.#premises = premisesIn([...claims.values()], places)
    this.#dependents = reversed(this.#premises)
  }

  get size(): number {
    return this.#ids.length
  }

  idOf(claim: number): string {
    return this.#ids[claim] ?? ''
  }

  /** The premise at a place of a claim's list, if the ledger has it; `undefined` behind the last. */
  premiseAt(claim: number, index: number): number | 'missing' | undefined {
    const { starts, ends } = this.#premises
    const at = (starts[claim] ?? 0) + index
    if (at >= (starts[claim + 1] ?? 0)) return undefined
    const premise = ends[at] ?? MISSING
    return premise === MISSING ? 'missing' : premise
  }

  /** The claims that have it as a premise, each as often as they name it. */
  dependentsOf(claim: number): Int32Array {
    const { starts, ends } = this.#dependents
    return ends.subarray(starts[claim], starts[claim + 1])
  }

  /** By claim: how many of its premises the ledger has, those named twice counted twice. */
  premiseCounts(): Uint32Array {
    const counts = new Uint32Array(this.size)
    for (const dependent of this.#dependents.ends) counts[dependent] = (counts[dependent] ?? 0) + 1
    return counts
  }
}

/** From each claim to others: those of claim `n` are in `ends`, from `starts[n]` up to `starts[n + 1]`. */
interface Edges {
  starts: Uint32Array
  ends: Int32Array
}

function premisesIn(claims: readonly { premises: readonly string[] }[], places: ReadonlyMap<string, number>): Edges {
  const starts = new Uint32Array(claims.length + 1)
  for (const [at, { premises }] of claims.entries()) starts[at + 1] = (starts[at] ?? 0) + premises.length
  const ends = new Int32Array(starts.at(-1) ?? 0)
  let next = 0
  for (const { premises } of claims) for (const id of premises) ends[next++] = places.get(id) ?? MISSING
  return { starts, ends }
}

function reversed({ starts, ends }: Edges): Edges {
  const from = new Uint32Array(starts.length)
  for (const end of ends) if (end !== MISSING) from[end + 1] = (from[end + 1] ?? 0) + 1
  for (let at = 1; at < from.length; at++) from[at] = (from[at] ?? 0) + (from[at - 1] ?? 0)
  const back = new Int32Array(from.at(-1) ?? 0)
  const next = from.slice()
  for (let claim = 0; claim + 1 < starts.length; claim++)
    for (const end of ends.subarray(starts[claim], starts[claim + 1]))
      if (end !== MISSING) {
        const at = next[end] ?? 0
        back[at] = claim
        next[end] = at + 1
      }
  return { starts: from, ends: back }
}
