import { buildIndex } from '../../src/search/index/build.js'
import type { SearchDocument } from '../../src/search/index/fields.js'
import { type Hit, type SearchOptions, search } from '../../src/search/rank/search.js'

export interface Found {
  total: number
  hits: Hit[]
  missing: string[]
  /** The text of each hit. */
  texts: string[]
  /** The text of each that answers. */
  answers: string[]
  /** By hit, the words that are marked. */
  marked: string[][]
}

/** Searches claims given by their text, or field by field. */
export function find(claims: (string | SearchDocument)[], query: string, options: Partial<SearchOptions> = {}): Found {
  const documents = claims.map((claim) => (typeof claim === 'string' ? { text: claim } : claim))
  const documentAt = (document: number) => documents[document] as SearchDocument
  const { total, hits, missing } = search(buildIndex(documents), query, { documentAt, ...options })
  return {
    total,
    hits,
    missing,
    texts: hits.map(({ document }) => documentAt(document).text),
    answers: hits.flatMap(({ answers, document }) => (answers ? [documentAt(document).text] : [])),
    marked: hits.map(({ document, matches }) =>
      matches.map(({ field, start, end }) => documentAt(document)[field]?.slice(start, end) ?? ''),
    ),
  }
}
