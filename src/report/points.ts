import { addTo } from '../ledger/model/grouped.js'
import type { Ledger } from '../ledger/model/types.js'
import { dependents, supporting } from '../support/support.js'

/** What hangs on a source: how many claims fall with it, and how many would lose some of their support. */
export interface Hanging {
  falls: number
  weakened: number
}

/** By key, what hangs on each source of a ledger. The same as `traceImpact` of each, without a walk over all claims for each. */
export function hangingOn(ledger: Ledger): Map<string, Hanging> {
  const repeats = new Map<string, string[]>()
  for (const { key, 'derived-from': origins = [] } of ledger.sources.values())
    for (const origin of new Set(origins)) addTo(repeats, origin, key)
  const citing = claimsCiting(ledger)
  const upward = dependents(ledger)
  const hanging = new Map<string, Hanging>()
  for (const key of ledger.sources.keys()) {
    const gone = closure([key], repeats)
    const hit = new Set([...gone].flatMap((one) => citing.get(one) ?? []))
    const fallen = closure(
      [...hit].filter((id) => losesAll(ledger, id, gone)),
      upward,
    )
    const reached = closure(hit, upward)
    hanging.set(key, { falls: fallen.size, weakened: reached.size - fallen.size })
  }
  return hanging
}

/** By source, the claims that it supports, or that know another only through it. */
function claimsCiting({ claims }: Ledger): Map<string, string[]> {
  const citing = new Map<string, string[]>()
  for (const { id, citations } of claims.values()) {
    const keys = new Set(supporting(citations).flatMap(({ source, via = source }) => [source, via]))
    for (const key of keys) addTo(citing, key, id)
  }
  return citing
}

function losesAll({ claims }: Ledger, id: string, gone: ReadonlySet<string>): boolean {
  return supporting(claims.get(id)?.citations ?? []).every(
    ({ source, via = source }) => gone.has(source) || gone.has(via),
  )
}

/** All that is reached from somewhere, the beginnings too. */
function closure(from: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(from)
  for (const at of found) for (const one of next.get(at) ?? []) found.add(one)
  return found
}
