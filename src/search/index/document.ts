import type { Claim, Source } from '../../ledger/model/types.js'
import type { SearchDocument } from './layout.js'

/** What is searched of a claim: its own words, and what names it and its sources. */
export function documentOf(claim: Claim, source: (key: string) => Source | undefined): SearchDocument {
  const document: SearchDocument = { text: claim.text, id: claim.id }
  const quotes = claim.citations.flatMap(({ quote }) => (quote ? [quote.exact] : []))
  const cited = claim.citations.flatMap((citation) => sourceWords(source(citation.source)))
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
  const names = [...(source.author ?? []), ...(source.editor ?? [])].map(
    ({ given, family, literal }) => literal ?? `${given ?? ''} ${family ?? ''}`,
  )
  return [source.title, source['container-title'], source.publisher, ...names].filter((text) => text !== undefined)
}
