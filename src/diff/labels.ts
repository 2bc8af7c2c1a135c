import type { Confidence, Ledger } from '../ledger/model/types.js'
import { effectiveLabels } from '../support/support.js'

/** The effective labels of two ledgers, by claim id. */
export interface Labels {
  before: ReadonlyMap<string, Confidence>
  after: ReadonlyMap<string, Confidence>
}

export function labelsOf(before: Ledger, after: Ledger): Labels {
  return { before: effectiveLabels(before), after: effectiveLabels(after) }
}
