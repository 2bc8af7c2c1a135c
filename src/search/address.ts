import { identifiers } from '../evidence/voices.js'
import type { Claim } from '../ledger/types.js'
import type { Shelf } from './shelf.js'

/** A query that is one web address or one DOI, and nothing else. */
const ADDRESS = /^https?:\/\/\S+$/i
const DOI = /^(?:doi:)?10\.\d{2,9}\/\S+$/i

/** Whether a claim cites what a query is the address of, or its archived copy; `undefined` for a query in words. */
export function citesAddress(shelf: Shelf, query: string): ((claim: Claim) => boolean) | undefined {
  const isUrl = ADDRESS.test(query)
  if (!isUrl && !DOI.test(query)) return undefined
  const wanted = new Set(identifiers(isUrl ? { URL: query } : { DOI: query }))
  const keys = new Set<string>()
  for (const key of shelf.sourceKeys()) {
    const source = shelf.source(key)
    const names = [...identifiers(source), ...identifiers({ URL: source?.archived })]
    if (names.some((name) => wanted.has(name))) keys.add(key)
  }
  return ({ citations }) => citations.some(({ source, via = source }) => keys.has(source) || keys.has(via))
}
