import { WEIGHTS } from '../index/fields.js'
import { fieldOf, type SearchIndex } from '../index/layout.js'
import type { Postings } from '../query/postings.js'
import type { ReadTerm } from '../query/readings.js'

/** How soon more of the same word stops to count. */
const K1 = 0.9
/** How much a long text is held against the claim. */
const B = 0.4

/** The highest score a word of weight 1 may give to a claim of mean length that has it once. */
export const ONCE = 1 / (1 + K1)

export interface Weighed {
  /** The documents that have any of the words. */
  found: number[]
  /** By document, its BM25 score. */
  scores: Float64Array
  /** By document, what the words that it has weigh together, however often and wherever it has them. */
  covered: Float64Array
  /** By document, how many of the words it has, each counted by its likeness. */
  matched: Float64Array
}

/**
 * BM25 with weighted fields (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * eqs. 3.15 and 3.19, without the constant factor k1 + 1; the length is that of the text alone). Of what a word may
 * stand for, a document gets the reading that gives it most.
 */
export function weigh(index: SearchIndex, terms: ReadTerm[]): Weighed {
  const count = index.lengths.length
  const lengths = index.lengths.subarray(0, count)
  const total = nothing(count)
  const term = nothing(count)
  for (const { readings } of terms) {
    for (const { postings, likeness, idf } of readings) {
      const weight = likeness * idf
      eachDocument(postings, (document, frequency) => {
        const norm = K1 * (1 - B + (B * (lengths[document] as number)) / index.meanLength)
        if (term.scores[document] === 0) term.found.push(document)
        raise(term.scores, document, (weight * frequency) / (frequency + norm))
        raise(term.covered, document, weight)
        raise(term.matched, document, likeness)
      })
    }
    moveInto(total, term)
  }
  return total
}

function nothing(count: number): Weighed {
  const zeros = () => new Float64Array(count)
  return { found: [], scores: zeros(), covered: zeros(), matched: zeros() }
}

function raise(numbers: Float64Array, i: number, to: number): void {
  if (to > (numbers[i] as number)) numbers[i] = to
}

/** Adds what one word gave to the total, and clears it for the next. */
function moveInto(total: Weighed, term: Weighed): void {
  for (const document of term.found) {
    if (total.scores[document] === 0) total.found.push(document)
    for (const measure of ['scores', 'covered', 'matched'] as const) {
      total[measure][document] = (total[measure][document] as number) + (term[measure][document] as number)
      term[measure][document] = 0
    }
  }
  term.found.length = 0
}

function eachDocument({ documents, places }: Postings, give: (document: number, frequency: number) => void): void {
  let i = 0
  while (i < documents.length) {
    const document = documents[i] as number
    let frequency = 0
    for (; i < documents.length && documents[i] === document; i++) {
      frequency += WEIGHTS[fieldOf(places[i] as number)] as number
    }
    give(document, frequency)
  }
}
