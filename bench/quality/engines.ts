import Fuse, { type IFuseOptions } from 'fuse.js'
import MiniSearch from 'minisearch'
import { stemmer as stem } from 'stemmer'
import { buildIndex } from '../../src/search/index/build.js'
import type { SearchDocument } from '../../src/search/index/fields.js'
import { search } from '../../src/search/rank/search.js'
import { STOP_WORDS } from '../../src/search/words/stop-words.js'

export type Find = (query: string, limit: number) => number[]

/** A way to search: made of all claims, it gives the numbers of so many that fit a query, the best first. */
export interface Engine {
  name: string
  /** Too slow for every query: it gets a seeded part of them. */
  slow: boolean
  build: (claims: string[]) => Find
}

export const OURS = factcheck('factcheck', (text) => ({ text }))

/** Each claim with the title of its article as a quote. */
export function withTitles(titles: readonly string[]): Engine {
  return factcheck('factcheck, titles as quotes', (text, at) => ({ text, quote: titles[at] ?? '' }))
}

function factcheck(name: string, documentOf: (text: string, at: number) => SearchDocument): Engine {
  return {
    name,
    slow: false,
    build: (claims) => {
      const documents = claims.map(documentOf)
      const index = buildIndex(documents)
      const documentAt = (document: number) => documents[document] ?? { text: '' }
      return (query, limit) => search(index, query, { limit, documentAt }).hits.map(({ document }) => document)
    },
  }
}

export const FUSE_TOKENS = fuse('fuse.js token search', {
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.2,
})

export const MINISEARCH: Engine = {
  name: 'minisearch, fuzzy',
  slow: false,
  build: (claims) => {
    const engine = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
      searchOptions: { fuzzy: 0.2, prefix: true },
    })
    engine.addAll(claims.map((text, id) => ({ id, text })))
    return (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id))
  },
}

const BM25: Engine = { name: 'BM25 + Porter', slow: false, build: buildBm25 }

export const ENGINES = [
  OURS,
  MINISEARCH,
  BM25,
  { ...OURS, name: 'factcheck, fewer queries', slow: true },
  fuse('fuse.js default', {}),
  FUSE_TOKENS,
]

function fuse(name: string, options: IFuseOptions<string>): Engine {
  return {
    name,
    slow: true,
    build: (claims) => {
      const engine = new Fuse(claims, options)
      return (query, limit) => engine.search(query, { limit }).map(({ refIndex }) => refIndex)
    },
  }
}

/** BM25 with k1 = 1.2 and b = 0.75 over Porter's stems, stop words left out. */
export function buildBm25(claims: string[]): Find {
  const stems = (text: string) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem)
  const postings = new Map<string, Map<number, number>>()
  const lengths = claims.map((claim, i) => {
    const list = stems(claim)
    for (const word of list) {
      const counts = postings.get(word) ?? new Map<number, number>()
      postings.set(word, counts.set(i, (counts.get(i) ?? 0) + 1))
    }
    return list.length
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return (query, limit) => {
    const scores = new Map<number, number>()
    for (const word of stems(query)) {
      const counts = postings.get(word) ?? new Map<number, number>()
      const idf = Math.log(1 + (claims.length - counts.size + 0.5) / (counts.size + 0.5))
      for (const [i, count] of counts) {
        const norm = 1.2 * (0.25 + (0.75 * (lengths[i] ?? 0)) / mean)
        scores.set(i, (scores.get(i) ?? 0) + (idf * count * 2.2) / (count + norm))
      }
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return ranked.slice(0, limit).map(([i]) => i)
  }
}
