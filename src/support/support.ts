import { addTo } from '../ledger/model/grouped.js'
import { onceFor } from '../ledger/model/once.js'
import { type Citation, CONFIDENCES, type Confidence, type Ledger } from '../ledger/model/types.js'
import { PremiseGraph } from './premise-graph.js'

type Dependents = ReadonlyMap<string, readonly string[]>

/** By claim id: the claims that have it as a premise, in the order of the ledger. Made once for all that ask for it. */
export const dependents = onceFor(({ claims }: Ledger): Dependents => {
  const found = new Map<string, string[]>()
  for (const { id, premises } of claims.values()) for (const premise of distinct(premises)) addTo(found, premise, id)
  return found
})

/**
 * By claim id: the effective label, which is the weakest among the claim's own and those of all that it rests on.
 * Weakness is carried from each claim to its dependents, weakest label first, so every premise is walked once and a
 * cycle ends by itself.
 */
export function effectiveLabels(ledger: Ledger): Map<string, Confidence> {
  const graph = PremiseGraph.of(ledger)
  const labels = Array.from(ledger.claims.values(), ({ confidence }) => confidence)
  const effective = new Array<Confidence>(graph.size)
  for (const label of [...CONFIDENCES].reverse()) {
    const reached = [...labels.keys()].filter((claim) => labels[claim] === label)
    for (let claim = reached.pop(); claim !== undefined; claim = reached.pop()) {
      if (effective[claim]) continue
      effective[claim] = label
      for (const dependent of graph.dependentsOf(claim)) reached.push(dependent)
    }
  }
  return new Map(effective.map((label, claim) => [graph.idOf(claim), label]))
}

/** The citations that speak for a claim, not those that deny it. */
export function supporting(citations: readonly Citation[]): readonly Citation[] {
  return citations.some(({ contrary }) => contrary) ? citations.filter(({ contrary }) => !contrary) : citations
}

/** Names once each. Most claims have one premise or none, and a set of its own for each takes longer than all else. */
export function distinct(names: readonly string[]): Iterable<string> {
  return names.length > 1 ? new Set(names) : names
}

export function isStronger(a: Confidence, b: Confidence): boolean {
  return CONFIDENCES.indexOf(a) < CONFIDENCES.indexOf(b)
}
