import { addTo } from '../ledger/model/grouped.js'
import type { Citation, Claim, Confidence, Ledger } from '../ledger/model/types.js'
import { dependents, effectiveLabels, isStronger, supporting } from '../support/support.js'
import type { ClaimPair, PairedClaims } from './pair-claims.js'
import type { Documents } from './same-source.js'

/**
 * The claims whose label rose though nothing new supports them: no citation has another source or other words than one had before, no
 * premise is new and itself as well supported, and none of their premises is better supported for such a reason. A locator, a note or an
 * order is no evidence. An id proves nothing, as a text may have been given another one: what had the same text is compared, too.
 */
export function unfoundedRises(paired: PairedClaims, before: Ledger, after: Ledger, documents: Documents): ClaimPair[] {
  const grounds = new Map<Claim, FormerGround>()
  const premises = new NewPremises(paired, after)
  const isNew = ({ before, after }: ClaimPair) => {
    const ground = grounds.get(before) ?? new FormerGround(before, documents)
    grounds.set(before, ground)
    return !ground.citesAllOf(after) || premises.anyOf(after, before)
  }
  const bare = new Map<string, ClaimPair>()
  for (const pair of [...paired.sameText, ...paired.pairs])
    if (isStronger(pair.after.confidence, pair.before.confidence) && !isNew(pair)) bare.set(pair.after.id, pair)
  if (bare.size === 0) return []
  const seeds = paired.pairs.filter((pair) => !bare.has(pair.after.id) && isNew(pair))
  const founded = newlyFounded(before, after, paired, seeds)
  return [...after.claims.keys()].flatMap((id) => (founded.has(id) ? [] : (bare.get(id) ?? [])))
}

/** The ids of the claims that rest on something new, as the seeds do. A circle of premises founds nothing. */
function newlyFounded(
  before: Ledger,
  after: Ledger,
  { pairs }: PairedClaims,
  seeds: readonly ClaimPair[],
): Set<string> {
  const old = new Map(pairs.map((pair) => [pair.after.id, pair.before]))
  const labels = { before: effectiveLabels(before), after: effectiveLabels(after) }
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
    const words = quote?.exact.replace(/\s+/g, ' ').trim()
    return new Set([`source ${this.documents.of(source)}`, ...(words ? [`quote ${words}`] : [])])
  }
}

/** Which premises are evidence: those that a claim did not have, under whatever id, and that are supported as well as it says it is. */
export class NewPremises {
  readonly #idBefore: ReadonlyMap<string, string>
  #labels: ReadonlyMap<string, Confidence> | undefined

  constructor(
    { pairs }: PairedClaims,
    readonly ledger: Ledger,
  ) {
    this.#idBefore = new Map(pairs.map(({ before, after }) => [after.id, before.id]))
  }

  anyOf({ premises, confidence }: Claim, before: Claim): boolean {
    const fresh = premises.filter((id) => !before.premises.includes(this.#idBefore.get(id) ?? id))
    if (fresh.length === 0) return false
    this.#labels ??= effectiveLabels(this.ledger)
    return fresh.some((id) => {
      const label = this.#labels?.get(id)
      return label !== undefined && !isStronger(confidence, label)
    })
  }
}
