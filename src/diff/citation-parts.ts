import { oneLine } from '../ledger/model/one-line.js'
import type { Citation } from '../ledger/model/types.js'

/** All that a citation says, each part by itself; layout is no part of it. */
export function citationParts({ quote = { exact: '' }, ...rest }: Citation): Set<string> {
  const named = Object.entries({ ...rest, ...quote })
  return new Set(named.flatMap(([name, value]) => (value ? [`${name} ${oneLine(String(value))}`] : [])))
}
