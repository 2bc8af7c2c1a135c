import { addTo } from '../ledger/model/grouped.js'
import type { Claim, Ledger } from '../ledger/model/types.js'
import { dependents, supporting } from '../support/support.js'

/** What falls with a source: it and all that repeats it are taken away. */
export interface SourceFall {
  key: string
  /** Claims that cite it, or know another through it. */
  cited: number
  /** Claims that nothing is left to hold, those that are drawn from such claims among them. */
  falls: number
  /** There are more, which were not counted. */
  isMore?: true
}

/** So many are counted of each source: of a long ledger, all of all would take for ever. */
const COUNTED = 10_000

/** What falls with each source, the most first. */
export function fallsOf(ledger: Ledger): SourceFall[] {
  const repeats = new Map<string, string[]>()
  for (const { key, 'derived-from': origins = [] } of ledger.sources.values())
    for (const origin of new Set(origins)) addTo(repeats, origin, key)
  const citing = new Map<string, Claim[]>()
  for (const claim of ledger.claims.values())
    for (const key of new Set(
      supporting(claim.citations).flatMap(({ source, via }) => (via ? [source, via] : [source])),
    ))
      addTo(citing, key, claim)
  const upward = dependents(ledger)
  return [...ledger.sources.keys()]
    .map((key) => fallOf(withRepeats(key, repeats), citing, upward))
    .sort((a, b) => b.falls - a.falls || b.cited - a.cited)
}

/** A source, and what repeats it at any depth; the source first. */
function withRepeats(key: string, repeats: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([key])
  for (const one of found) for (const repeating of repeats.get(one) ?? []) found.add(repeating)
  return found
}

function fallOf(
  keys: ReadonlySet<string>,
  citing: ReadonlyMap<string, readonly Claim[]>,
  upward: ReadonlyMap<string, readonly string[]>,
): SourceFall {
  const [key = ''] = keys
  const hit = new Set([...keys].flatMap((one) => citing.get(one) ?? []))
  const fallen = new Set<string>()
  for (const { id, citations } of hit)
    if (supporting(citations).every(({ source, via = source }) => keys.has(source) || keys.has(via))) fallen.add(id)
  for (const id of fallen) {
    for (const dependent of upward.get(id) ?? []) fallen.add(dependent)
    if (fallen.size > COUNTED) break
  }
  const isMore = fallen.size > COUNTED
  return { key, cited: hit.size, falls: Math.min(fallen.size, COUNTED), ...(isMore && { isMore }) }
}
