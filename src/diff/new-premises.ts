import type { Claim, Confidence } from '../ledger/model/types.js'
import { isStronger } from '../support/support.js'

/** Whether a claim has a premise that it did not have, and that is supported as well as the claim says it is. */
export function hasNewPremise(before: Claim, after: Claim, effective: ReadonlyMap<string, Confidence>): boolean {
  return after.premises.some((id) => {
    const label = effective.get(id)
    return label !== undefined && !before.premises.includes(id) && !isStronger(after.confidence, label)
  })
}
