import type { Citation } from '../ledger/model/types.js'

/** All that a citation says, each part by itself; layout is no part of it. */
export function citationParts({ source, locator, via, quote = { exact: '' } }: Citation): Set<string> {
  const named = Object.entries({ source, locator, via, ...quote })
  return new Set(named.flatMap(([name, text]) => (text ? [`${name} ${text.replace(/\s+/g, ' ').trim()}`] : [])))
}
