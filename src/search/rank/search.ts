import { codeOf, type SearchDocument } from '../index/fields.js'
import { fieldOf, place, type SearchIndex } from '../index/layout.js'
import { family, wordAt } from '../index/vocabulary.js'
import { words } from '../index/words.js'
import { orderOf, sharedOrder } from '../query/order.js'
import { phrasePostings } from '../query/postings.js'
import { type Phrase, parseQuery, phraseOf, type Term } from '../query/query.js'
import { type ReadTerm, readTerm } from '../query/readings.js'
import { ONCE, weigh } from './bm25.js'
import { type Match, marks } from './marks.js'

export interface Hit {
  document: number
  /** In (0, 1]. */
  score: number
  /** By field, then by start; none overlaps another. */
  matches: Match[]
}

export interface SearchResult {
  /** How many documents fit, of which `hits` are the first. */
  total: number
  /** The best first. */
  hits: Hit[]
  /** Phrases of the query that no document has, and words of which none has anything like them. */
  missing: string[]
}

export interface SearchOptions {
  /** How many hits to give; 10 if not said. */
  limit?: number
  /** Leaves out the documents for which it is false. */
  keep?: (document: number) => boolean
  /** The document of that number as it was given to `buildIndex`. Asked for the hits and a few more. */
  documentAt: (document: number) => SearchDocument
}

/**
 * The cut: a claim fits that has half of the query's words, or words that weigh this share of the three heaviest of
 * them. So of two words one is enough, of three two, and of a long text two rare ones. Set on the train and dev queries
 * of bench/quality: at .36 the claim that a pasted post is about is found a little more often (.002 of MRR), and a fifth
 * more of the posts that no claim fits find one. What the cut lets through is printed there.
 */
const HALF = 0.5
const CUT = 0.42
const CUT_WORDS = 3

/** The first hits by BM25 are read for the order of their words: so many more than are asked for. */
const MORE_READ = 10
/** What a claim gains that has all words of the query in its order. Measured: little; it tells "guilty" from "not guilty". */
const IN_ORDER = 0.4

const SOURCE = codeOf('source')

const MOST_ALIKE = 1000

export function search(index: SearchIndex, query: string, options: SearchOptions): SearchResult {
  const { limit = 10, keep = () => true, documentAt } = options
  const { terms: asked, required, excluded, order } = parseQuery(query)
  const terms = asked.map((term) => readTerm(index, term))
  const { found, scores, covered, matched } = weigh(index, terms)

  const named = withId(index, query.trim(), documentAt)
  const least = leastCover(terms)
  const half = HALF * terms.filter(({ weight }) => weight > 0).length
  const isEnough = (document: number) =>
    (covered[document] as number) >= least || (matched[document] as number) >= half || document === named
  const wanted = required.map((phrase) => holding(index, phrase))
  const unwanted = excluded.map((phrase) => avoiding(index, phrase))
  const fitting = found.filter(
    (document) =>
      isEnough(document) &&
      wanted.every((documents) => documents.has(document)) &&
      !unwanted.some((documents) => documents.has(document)) &&
      keep(document),
  )
  const top = first(fitting, scores, limit + MORE_READ)
  const textWords = new Map(top.map((document) => [document, words(documentAt(document).text)]))
  for (const document of top) {
    const own = orderOf(textWords.get(document) ?? [])
    const isMeant = document === named || own.sequence === order.sequence
    const gain = isMeant ? Number.POSITIVE_INFINITY : 1 + IN_ORDER * sharedOrder(order, own)
    scores[document] = (scores[document] as number) * gain
  }
  const most = terms.reduce((sum, { weight }) => sum + weight, 0) * ONCE * (1 + IN_ORDER)
  const hits = first(top, scores, limit).map((document) => ({
    document,
    score: Math.min(1, (scores[document] as number) / most),
    matches: marks(documentAt(document), textWords.get(document) ?? [], terms),
  }))
  const unheld = required.filter((_, i) => wanted[i]?.size === 0)
  return { total: fitting.length, hits, missing: missing(unheld, asked, terms) }
}

/** The phrases that no document holds, and the other words of which none has anything like them. */
function missing(unheld: readonly Phrase[], asked: readonly Term[], terms: readonly ReadTerm[]): string[] {
  const phrases = unheld.map(({ words }) => words)
  const lacking = asked.filter(({ word }, i) => isMissing(terms[i]) && !phrases.some((phrase) => phrase.includes(word)))
  return [...phrases.map((phrase) => phrase.join(' ')), ...lacking.map(({ word }) => word)]
}

/** A misspelt stop word weighs nothing, and is not missed. */
function isMissing(term: ReadTerm | undefined): boolean {
  return term?.readings.length === 0 && term.weight > 0
}

function leastCover(terms: ReadTerm[]): number {
  const heaviest = terms
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .slice(0, CUT_WORDS)
  return CUT * heaviest.reduce((sum, weight) => sum + weight, 0)
}

function holding(index: SearchIndex, phrase: Phrase): Set<number> {
  return new Set(Array.from(phrasePostings(index, phrase).documents))
}

/**
 * What a -word leaves out: the documents with any form of it, but for those that only cite a source of which the title
 * or the author has it.
 */
function avoiding(index: SearchIndex, { words, offsets }: Phrase): Set<number> {
  const [word, ...more] = words
  const forms =
    word !== undefined && more.length === 0 ? family(index, word).map((form) => [wordAt(index, form)]) : [words]
  const own = forms.flatMap((form) => {
    const { documents, places } = phrasePostings(index, { words: form, offsets })
    return Array.from(documents).filter((_, i) => fieldOf(places[i] as number) !== SOURCE)
  })
  return new Set(own)
}

/** The document with this very id, looked for among the first MOST_ALIKE of which the id begins like it. */
function withId(index: SearchIndex, id: string, documentAt: (document: number) => SearchDocument): number | undefined {
  if (id === '' || /\s/.test(id)) return undefined
  const { documents, places } = phrasePostings(index, phraseOf(id))
  const start = place(codeOf('id'), 0)
  const alike = Array.from(documents).filter((_, i) => places[i] === start)
  return alike.slice(0, MOST_ALIKE).find((document) => documentAt(document).id === id)
}

/** So many of the documents, those with the highest scores, highest first; of equals the earlier. */
function first(documents: number[], scores: Float64Array, count: number): number[] {
  const sorted = Float64Array.from(documents, (document) => scores[document] as number).sort()
  const least = sorted[Math.max(0, documents.length - count)] ?? 0
  return documents
    .filter((document) => (scores[document] as number) >= least)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, count)
}
