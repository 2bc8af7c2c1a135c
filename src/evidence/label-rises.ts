import type { Citation, Ledger } from '../ledger/types.js'
import { partsOf } from './citation-parts.js'
import { Documents } from './documents.js'
import { type ClaimPair, type PairedClaims, pairClaims } from './pair-claims.js'
import { dependents, effectiveLabels, isStronger } from './support.js'

/**
 * The claims whose label rose though nothing new supports them: no citation says more than one did before, no premise is
 * new, and none of their premises is better supported for such a reason. An id proves nothing, as a text may have been
 * given another one: what had the same text is compared, too.
 */
export function unfoundedRises(before: Ledger, after: Ledger): ClaimPair[] {
  const documents = new Documents(before, after)
  const paired = pairClaims(before, after, documents)
  const isNew = (pair: ClaimPair) => hasNewCitation(pair, documents) || hasNewPremise(pair)
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

function hasNewPremise({ before, after }: ClaimPair): boolean {
  return after.premises.some((id) => !before.premises.includes(id))
}

/** A citation that says no more than one did before, as when a locator was taken out, is not new. */
function hasNewCitation({ before, after }: ClaimPair, documents: Documents): boolean {
  const partsIn = ({ source, via, ...rest }: Citation) =>
    partsOf({ ...rest, source: documents.of(source), ...(via && { via: documents.of(via) }) })
  const known = before.citations.map(partsIn)
  return after.citations.some((citation) => {
    const parts = [...partsIn(citation)]
    return !known.some((old) => parts.every((part) => old.has(part)))
  })
}
