import { WEIGHTS } from '../index/fields.js'
import { fieldOf, type SearchIndex } from '../index/layout.js'
import { type Reading, surenessOf } from '../query/reading.js'
import { needOf, type Unit } from '../query/units.js'

/** How soon more of the same word stops to count. */
const K1 = 0.9
/** How much a long text is held against the claim. */
const B = 0.4

/** How much of what a word weighs counts as stated where only its meaning is. */
const STATED_BY_MEANING = 0.7
/** A word is stated in full where it stands in fields that weigh half a text together. */
const STATED = 2

/** The highest score a word of weight 1 may give to a claim of mean length that has it once. */
export const ONCE = 1 / (1 + K1)

export interface Weighed {
  /** The documents that have any of the words. */
  found: number[]
  /** By document, its BM25 score. */
  scores: Float64Array
  /** By document, how much it accounts for of what a claim that answers must: see `need`. */
  answered: Float64Array
  /** By document, what the query says of it, in nats: its words, wherever they stand, by how far they are the query's own. */
  stated: Float64Array
}

/**
 * BM25 with weighted fields (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * eqs. 3.15 and 3.19, without the constant factor k1 + 1; the length is that of the text alone). Of what a word may
 * stand for, a document gets the reading that gives it most. What is given holds until the index is asked again.
 */
export function weigh(index: SearchIndex, units: readonly Unit[]): Weighed {
  const { lengths, total, unit, term } = scaleOf(index)
  clear(total)
  const best = (measures: Weighed, reading: Reading, need: number) =>
    weighReading(reading, need * surenessOf(reading), measures, lengths, index.meanLength)
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

interface Scale {
  lengths: ArrayLike<number>
  /** What the last query gave, until the next. */
  total: Weighed
  /** What one unit and one term give; empty between queries. */
  unit: Weighed
  term: Weighed
}

const scales = new WeakMap<SearchIndex, Scale>()

function scaleOf(index: SearchIndex): Scale {
  const count = index.lengths.length
  const scale = scales.get(index) ?? {
    lengths: index.lengths.subarray(0, count),
    total: nothing(count),
    unit: nothing(count),
    term: nothing(count),
  }
  scales.set(index, scale)
  return scale
}

function nothing(count: number): Weighed {
  return {
    found: [],
    scores: new Float64Array(count),
    answered: new Float64Array(count),
    stated: new Float64Array(count),
  }
}

function clear({ found, scores, answered, stated }: Weighed): void {
  for (const document of found) {
    scores[document] = 0
    answered[document] = 0
    stated[document] = 0
  }
  found.length = 0
}

/** Gives each document that has the reading what it weighs, where that is more than it has. */
function weighReading(
  { postings: { documents, places }, likeness, idf, by }: Reading,
  answers: number,
  { found, scores, answered, stated }: Weighed,
  lengths: ArrayLike<number>,
  meanLength: number,
): void {
  const weight = likeness * idf
  const own = by === 'meaning' ? STATED_BY_MEANING * weight : weight
  for (let i = 0; i < documents.length; ) {
    const document = documents[i] as number
    let frequency = 0
    for (; i < documents.length && documents[i] === document; i++)
      frequency += WEIGHTS[fieldOf(places[i] as number)] as number
    const norm = K1 * (1 - B + (B * (lengths[document] as number)) / meanLength)
    const score = (weight * frequency) / (frequency + norm)
    const before = scores[document] as number
    if (before === 0) found.push(document)
    if (score > before) scores[document] = score
    if (answers > (answered[document] as number)) answered[document] = answers
    const says = own * Math.min(1, STATED * frequency)
    if (says > (stated[document] as number)) stated[document] = says
  }
}

/** Adds what one word gave to the total, and clears it for the next. */
function moveInto(total: Weighed, part: Weighed): void {
  for (const document of part.found) {
    if (total.scores[document] === 0) total.found.push(document)
    total.scores[document] = (total.scores[document] as number) + (part.scores[document] as number)
    total.stated[document] = (total.stated[document] as number) + (part.stated[document] as number)
    total.answered[document] = (total.answered[document] as number) + (part.answered[document] as number)
  }
  clear(part)
}
