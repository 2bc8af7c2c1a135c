import { addTo } from '../ledger/model/grouped.js'
import { oneLine } from '../ledger/model/one-line.js'
import type { Citation, Claim, Ledger } from '../ledger/model/types.js'
import { dependents, isStronger, supporting } from '../support/support.js'
import type { Labels } from './labels.js'
import { hasNewPremise } from './new-premises.js'
import type { ClaimPair, PairedClaims } from './pair-claims.js'
import type { Documents } from './same-source.js'

/**
 * The claims whose label rose though nothing new supports them: no citation has another source or other words than one had before, no
 * premise is new and itself as well supported, and none of their premises is better supported for such a reason. A locator, a note or an
 * order is no evidence. An id proves nothing, as a text may have been given another one: what had the same text is compared, too.
 */
export function unfoundedRises(paired: PairedClaims, after: Ledger, labels: Labels, documents: Documents): ClaimPair[] {
  const grounds = new Map<Claim, FormerGround>()
  const isNew = ({ before, after }: ClaimPair) => {
    const ground = grounds.get(before) ?? new FormerGround(before, documents)
    grounds.set(before, ground)
    return !ground.citesAllOf(after) || hasNewPremise(before, after, labels.after)
  }
  const bare = new Map<string, ClaimPair>()
  for (const pair of [...paired.sameText, ...paired.pairs])
    if (isStronger(pair.after.confidence, pair.before.confidence) && !isNew(pair)) bare.set(pair.after.id, pair)
  if (bare.size === 0) return []
  const seeds = paired.pairs.filter((pair) => !bare.has(pair.after.id) && isNew(pair))
  const founded = newlyFounded(after, labels, paired, seeds)
  return [...after.claims.keys()].flatMap((id) => (founded.has(id) ? [] : (bare.get(id) ?? [])))
}

/** The ids of the claims that rest on something new, as the seeds do. A circle of premises founds nothing. */
function newlyFounded(
  after: Ledger,
  labels: Labels,
  { pairs }: PairedClaims,
  seeds: readonly ClaimPair[],
): Set<string> {
  const old = new Map(pairs.map((pair) => [pair.after.id, pair.before]))
  const upward = dependents(after)
  const isRisen = (id: string) => {
    const was = labels.before.get(old.get(id)?.id ?? '')
    const is = labels.after.get(id)
    return was !== undefined && is !== undefined && isStronger(is, was)
  }
  const founded = new Set(seeds.map(({ after: { id } }) => id))
  for (const id of founded) if (isRisen(id)) for (const dependent of upward.get(id) ?? []) founded.add(dependent)
  return founded
}

/** What a claim rested on, to be asked of many claims that are compared with it. */
class FormerGround {
  readonly #citationsByPart = new Map<string, Set<string>[]>()

  constructor(
    { citations }: Claim,
    readonly documents: Documents,
  ) {
    for (const citation of supporting(citations)) {
      const parts = this.#partsIn(citation)
      for (const part of parts) addTo(this.#citationsByPart, part, parts)
    }
  }

  citesAllOf({ citations }: Claim): boolean {
    return supporting(citations).every((citation) => this.#says(citation))
  }

  /** A citation that says no more than one did before, as when a locator was taken out, is not new. */
  #says(citation: Citation): boolean {
    const parts = [...this.#partsIn(citation)]
    const [fewest = []] = parts.map((part) => this.#citationsByPart.get(part) ?? []).sort((a, b) => a.length - b.length)
    return fewest.some((old) => parts.every((part) => old.has(part)))
  }

  #partsIn({ source, quote }: Citation): Set<string> {
    const words = oneLine(quote?.exact ?? '')
    return new Set([`source ${this.documents.of(source)}`, ...(words ? [`quote ${words}`] : [])])
  }
}
