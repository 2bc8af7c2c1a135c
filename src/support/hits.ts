import { addTo } from '../ledger/model/grouped.js'
import type { Ledger } from '../ledger/model/types.js'
import { supporting } from './support.js'

/** By source: those that say that they repeat it. */
export function repeatsIn({ sources }: Ledger): Map<string, string[]> {
  const repeats = new Map<string, string[]>()
  for (const { key, 'derived-from': origins = [] } of sources.values())
    for (const origin of new Set(origins)) addTo(repeats, origin, key)
  return repeats
}

/** Sources and all that repeat them, each with the one of them that it came from. */
export function withRepeats(ledger: Ledger, keys: Iterable<string>): Map<string, string> {
  const repeats = repeatsIn(ledger)
  const found = new Map([...keys].map((key) => [key, key]))
  for (const [key, origin] of found)
    for (const repeating of repeats.get(key) ?? []) if (!found.has(repeating)) found.set(repeating, origin)
  return found
}

/** The claims that cite one of these sources, or know one only through it; true where nothing else supports them. */
export function citationsHit({ claims }: Ledger, sources: { has(key: string): boolean }): Map<string, boolean> {
  const hit = new Map<string, boolean>()
  for (const { id, citations } of claims.values()) {
    const support = supporting(citations)
    const hits = support.filter(({ source, via = source }) => sources.has(source) || sources.has(via))
    if (hits.length > 0) hit.set(id, hits.length === support.length)
  }
  return hit
}
