import { FIELD_NAMES, type FieldName, fieldOf, type SearchDocument, type SearchIndex } from './layout.js'
import { marks } from './marks.js'
import { type Postings, phrasePostings } from './postings.js'
import { type Phrase, parseQuery, phraseOf } from './query.js'
import { type ReadTerm, readTerm } from './readings.js'

/** Where a word that matched stands: UTF-16 offsets in the field's text. */
export interface Match {
  field: FieldName
  start: number
  end: number
}

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
}

export interface SearchOptions {
  /** How many hits to give; 10 if not said. */
  limit?: number
  /** Leaves out the documents for which it is false. */
  keep?: (document: number) => boolean
  /** The document of that number as it was given to `buildIndex`. Asked for those that are given only. */
  documentAt: (document: number) => SearchDocument
}

/** What one word in each field counts, beside one in the text. In the order of FIELD_NAMES. */
const FIELD_WEIGHTS = [1, 0.5, 0.5, 0.5, 0.3, 0.3, 0.5, 0.4]

const K1 = 0.9
const B = 0.4
const CUT = 0.35
const CUT_WORDS = 3

export function search(index: SearchIndex, query: string, options: SearchOptions): SearchResult {
  const { limit = 10, keep = () => true, documentAt } = options
  const parsed = parseQuery(query)
  const terms = parsed.terms.map((term) => readTerm(index, term))
  const { scores, covered, found } = weigh(index, terms)

  const least = leastCover(index, terms)
  const required = parsed.required.map((phrase) => holders(index, phrase))
  const excluded = parsed.excluded.map((phrase) => holders(index, phrase))
  const named = withId(index, query.trim(), documentAt)
  const fitting = found.filter(
    (document) =>
      ((covered[document] as number) >= least || document === named) &&
      required.every((holding) => holding.has(document)) &&
      !excluded.some((holding) => holding.has(document)) &&
      keep(document),
  )
  if (named !== undefined) scores[named] = Number.POSITIVE_INFINITY
  const best = fitting.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, limit)
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
  return {
    total: fitting.length,
    hits: best.map((document) => ({
      document,
      score: Math.min(1, ((scores[document] as number) / whole) * (1 + K1)),
      matches: marks(documentAt(document), terms),
    })),
  }
}

/** The least that the words found in a claim must weigh. */
function leastCover(_index: SearchIndex, terms: ReadTerm[]): number {
  const weights = terms.map(({ weight }) => weight).sort((a, b) => b - a)
  return CUT * weights.slice(0, CUT_WORDS).reduce((sum, weight) => sum + weight, 0)
}

function holders(index: SearchIndex, phrase: Phrase): Set<number> {
  return new Set(Array.from(phrasePostings(index, phrase).documents))
}

/** The document with this very id. */
function withId(index: SearchIndex, id: string, documentAt: (document: number) => SearchDocument): number | undefined {
  if (id === '' || /\s/.test(id)) return undefined
  const { documents, places } = phrasePostings(index, phraseOf(id))
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number
    if (FIELD_NAMES[fieldOf(places[i] as number)] === 'id' && documentAt(document).id === id) return document
  }
  return undefined
}

/** BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", eq. 3.15), a document by its best reading of each word. */
function weigh(index: SearchIndex, terms: ReadTerm[]) {
  const count = index.lengths.length
  const lengths = index.lengths.subarray(0, count)
  const scores = new Float64Array(count)
  const covered = new Float64Array(count)
  const found: number[] = []
  const termScores = new Float64Array(count)
  const termCovered = new Float64Array(count)
  for (const { readings } of terms) {
    const touched: number[] = []
    for (const { postings, likeness, idf } of readings) {
      eachDocument(postings, (document, frequency) => {
        if (termScores[document] === 0) touched.push(document)
        const norm = K1 * (1 - B + (B * (lengths[document] as number)) / index.meanLength)
        const score = (likeness * idf * frequency) / (frequency + norm)
        if (score > (termScores[document] as number)) termScores[document] = score
        if (likeness * idf > (termCovered[document] as number)) termCovered[document] = likeness * idf
      })
    }
    for (const document of touched) {
      if (scores[document] === 0) found.push(document)
      scores[document] = (scores[document] as number) + (termScores[document] as number)
      covered[document] = (covered[document] as number) + (termCovered[document] as number)
      termScores[document] = 0
      termCovered[document] = 0
    }
  }
  return { scores, covered, found }
}

function eachDocument({ documents, places }: Postings, give: (document: number, frequency: number) => void) {
  let i = 0
  while (i < documents.length) {
    const document = documents[i] as number
    let frequency = 0
    while (i < documents.length && documents[i] === document)
      frequency += FIELD_WEIGHTS[fieldOf(places[i++] as number)] as number
    give(document, frequency)
  }
}
