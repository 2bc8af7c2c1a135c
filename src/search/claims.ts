import type { Claim, Ledger, Source } from '../ledger/types.js'
import { buildIndex, type Match, type SearchDocument, search } from './index.js'

export interface FoundClaim {
  claim: Claim
  /** How well it fits, above 0 and at most 1. */
  score: number
  matches: Match[]
}

export interface FindOptions {
  /** How many claims to give at most; all where nothing is said. */
  limit?: number
  /** Claims it turns down are not found. */
  keep?: (claim: Claim) => boolean
}

/** The claims that fit a query, best first, and how many there are in all. */
export function findClaims(ledger: Ledger, query: string, { limit, keep }: FindOptions = {}): { total: number; hits: FoundClaim[] } {
  const claims = [...ledger.claims.values()]
  const documents = claims.map((claim) => documentOf(claim, ledger.sources))
  const { total, hits } = search(buildIndex(documents), query, {
    ...(limit !== undefined && { limit }),
    ...(keep && { keep: (at: number) => keep(claims[at] as Claim) }),
    documentAt: (at) => documents[at] as SearchDocument,
  })
  return { total, hits: hits.map(({ document, score, matches }) => ({ claim: claims[document] as Claim, score, matches })) }
}

/** What is searched of a claim: its own words, and what names it and its sources. */
export function documentOf(claim: Claim, sources: ReadonlyMap<string, Source>): SearchDocument {
  const document: SearchDocument = { text: claim.text, id: claim.id }
  const quotes = claim.citations.flatMap(({ quote }) => (quote ? [quote.exact] : []))
  const cited = claim.citations.flatMap(({ source }) => sourceWords(sources.get(source)))
  if (quotes.length > 0) document.quote = quotes.join('\n')
  if (cited.length > 0) document.source = cited.join('\n')
  if (claim.about.length > 0) document.about = claim.about.join('\n')
  if (claim.tags.length > 0) document.tags = claim.tags.join('\n')
  if (claim.date) document.date = claim.date
  if (claim['attributed-to']) document['attributed-to'] = claim['attributed-to']
  return document
}

function sourceWords(source: Source | undefined): string[] {
  if (!source) return []
  const names = [...(source.author ?? []), ...(source.editor ?? [])].map(({ given, family, literal }) => literal ?? `${given ?? ''} ${family ?? ''}`)
  return [source.title, source['container-title'], source.publisher, ...names].filter((text) => text !== undefined)
}
