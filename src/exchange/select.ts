import type { Ledger } from '../ledger/model/types.js'
import { citedKeys } from '../support/cited.js'
import type { LabelledClaim } from '../support/labelled.js'
import type { Selection } from './record/exported.js'

/**
 * These claims of a ledger with the sources that they cite, and with others that are named; with all sources where they are all
 * claims, and nothing is named.
 */
export function selectionOf(ledger: Ledger, claims: readonly LabelledClaim[], named?: Iterable<string>): Selection {
  const isWhole = named === undefined && claims.length === ledger.claims.size
  const cited = new Set([...claims.flatMap(({ claim }) => citedKeys(claim)), ...(named ?? [])])
  const sources = [...ledger.sources.values()].filter(({ key }) => isWhole || cited.has(key))
  return { ...(ledger.title !== undefined && { title: ledger.title }), claims, sources }
}
