import type { Claim, Confidence, Ledger } from '../ledger/model/types.js'
import { type Standing, standings } from './standing.js'
import { effectiveLabels } from './support.js'

/** A claim with what the ledger as a whole makes of it. */
export interface LabelledClaim {
  claim: Claim
  /** The weakest label among its own and those of all that it rests on. */
  effective: Confidence
  standing?: Standing
}

/** Labels the claims of a ledger, which is walked once. */
export function labeller(ledger: Ledger): (claim: Claim) => LabelledClaim {
  const effective = effectiveLabels(ledger)
  const known = standings(ledger)
  return (claim) => {
    const standing = known.get(claim.id)
    return { claim, effective: effective.get(claim.id) ?? claim.confidence, ...(standing && { standing }) }
  }
}
