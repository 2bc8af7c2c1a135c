import { WEIGHTS } from '../index/fields.js'
import { fieldOf, type SearchIndex } from '../index/layout.js'
import type { Postings } from '../query/postings.js'
import { type Reading, surenessOf } from '../query/reading.js'
import { needOf, type Unit } from '../query/units.js'

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
  /** By document, how much it accounts for of what a claim that answers must: see `need`. */
  answered: Float64Array
}

/**
 * BM25 with weighted fields (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * eqs. 3.15 and 3.19, without the constant factor k1 + 1; the length is that of the text alone). Of what a word may
 * stand for, a document gets the reading that gives it most.
 */
export function weigh(index: SearchIndex, units: readonly Unit[]): Weighed {
  const count = index.lengths.length
  const lengths = index.lengths.subarray(0, count)
  const [total, unit, term] = [nothing(count), nothing(count), nothing(count)]
  const best = (measures: Weighed, reading: Reading, need: number) => {
    const { postings, likeness, idf } = reading
    const weight = likeness * idf
    const answers = need * surenessOf(reading)
    eachDocument(postings, (document, frequency) => {
      const norm = K1 * (1 - B + (B * (lengths[document] as number)) / index.meanLength)
      if (measures.scores[document] === 0) measures.found.push(document)
      raise(measures.scores, document, (weight * frequency) / (frequency + norm))
      raise(measures.answered, document, answers)
    })
  }
  for (const { terms, phrases } of units) {
    const isOne = terms.length === 1 && phrases.length === 0
    for (const { readings, need } of terms) {
      for (const reading of readings) best(term, reading, need)
      moveInto(isOne ? total : unit, term)
    }
    if (isOne) continue
    for (const reading of phrases) best(unit, reading, needOf({ terms, phrases }))
    moveInto(total, unit)
  }
  return total
}

function nothing(count: number): Weighed {
  const zeros = () => new Float64Array(count)
  return { found: [], scores: zeros(), answered: zeros() }
}

function raise(numbers: Float64Array, i: number, to: number): void {
  if (to > (numbers[i] as number)) numbers[i] = to
}

/** Adds what one word gave to the total, and clears it for the next. */
function moveInto(total: Weighed, term: Weighed): void {
  for (const document of term.found) {
    if (total.scores[document] === 0) total.found.push(document)
    for (const measure of ['scores', 'answered'] as const) {
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
