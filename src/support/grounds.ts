import type { Claim, Ledger } from '../ledger/model/types.js'
import { dependents, supporting } from './support.js'

/**
 * The ids of the claims that come down to a source: by a citation of their own or, where they are inferred, by premises
 * that all do. A circle of premises grounds nothing. `given` are ids taken to come down to one.
 */
export function groundedClaims(ledger: Ledger, given: Iterable<string> = []): Set<string> {
  const upward = dependents(ledger)
  const missing = new Map<string, number>()
  const grounded = new Set(given)
  for (const claim of ledger.claims.values()) {
    if (supporting(claim.citations).length > 0) grounded.add(claim.id)
    else if (isInference(claim)) missing.set(claim.id, new Set(claim.premises).size)
  }
  for (const id of grounded)
    for (const dependent of upward.get(id) ?? []) {
      const left = missing.get(dependent)
      if (left === 1) grounded.add(dependent)
      if (left !== undefined) missing.set(dependent, left - 1)
    }
  return grounded
}

function isInference({ confidence, premises }: Claim): boolean {
  return confidence === 'inferred' && premises.length > 0
}
