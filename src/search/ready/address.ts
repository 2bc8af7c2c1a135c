import type { Claim, Source } from '../../ledger/model/types.js'
import { identifiers } from '../../support/voices.js'

interface Sources {
  source(key: string): Source | undefined
  sourceKeys(): Iterable<string>
}

/** A query that is one web address or one DOI, and nothing else. */
const ADDRESS = /^https?:\/\/\S+$/i
const DOI = /^(?:doi:)?10\.\d{2,9}\/\S+$/i

/** Whether a claim cites what a query is the address of, or its archived copy; `undefined` for a query in words. */
export function citesAddress(sources: Sources, query: string): ((claim: Claim) => boolean) | undefined {
  const isUrl = ADDRESS.test(query)
  if (!isUrl && !DOI.test(query)) return undefined
  const wanted = new Set(identifiers(isUrl ? { URL: query } : { DOI: query }))
  const keys = new Set<string>()
  for (const key of sources.sourceKeys()) {
    const source = sources.source(key)
    if (identifiers(source).some((name) => wanted.has(name))) keys.add(key)
  }
  return ({ citations }) => citations.some(({ source, via = source }) => keys.has(source) || keys.has(via))
}
