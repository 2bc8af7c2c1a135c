import type { SearchIndex } from '../index/layout.js'
import { isStop } from '../words/stop-words.js'
import { phraseLengths } from './meanings.js'
import type { Query } from './query.js'
import type { Reading, ReadTerm } from './reading.js'
import { readTerm } from './readings.js'
import { relatedReadings } from './related.js'

/** Words of the query that are weighed together: one, or those of a phrase that may stand for something else as a whole. */
export interface Unit {
  terms: ReadTerm[]
  /** What the phrase may stand for. A document gets this or what its words give one by one, whichever is more. */
  phrases: PhraseReading[]
}

/** A reading of several words of the query. */
export interface PhraseReading extends Reading {
  /** The words, as they stand in the query. */
  asked: readonly string[]
}

/** What a phrase without a content word ("how many") stands for weighs this at most, in nats. */
const MOST_OF_QUESTION = 2
const MEASURES =
  /^(?:many|much|long|often|old|big|far|high|large|tall|fast|deep|viel|viele|hoch|lange|lang|oft|teuer|gross|weit)$/

/** `meaning` is how much the meaning of words counts, from 0 to 1. */
export function unitsOf(index: SearchIndex, { terms, words }: Query, meaning: number): Unit[] {
  const units: (Unit & { places: Set<number> })[] = terms.map((term) => ({
    terms: [readTerm(index, term, meaning)],
    phrases: [],
    places: new Set(term.positions),
  }))
  if (meaning === 0) return units
  for (const { from, length, readings } of phrasesOf(
    index,
    words.map(({ word }) => word),
    meaning,
  )) {
    const inside = units.filter(({ places }) => [...places].some((place) => place >= from && place < from + length))
    const joined = {
      terms: inside.flatMap(({ terms }) => terms),
      phrases: [...inside.flatMap(({ phrases }) => phrases), ...readings],
      places: new Set(inside.flatMap(({ places }) => [...places])),
    }
    units.splice(0, units.length, ...units.filter((unit) => !inside.includes(unit)), joined)
  }
  return units
}

/** Phrases of the query that something in the ledger stands for. */
function phrasesOf(index: SearchIndex, sequence: readonly string[], meaning: number) {
  const found: { from: number; length: number; readings: PhraseReading[] }[] = []
  for (let from = 0; from < sequence.length - 1; from++)
    for (const length of phraseLengths(index, sequence, from)) {
      const asked = sequence.slice(from, from + length)
      const isQuestion = asked.every((word) => isStop(word, index.language) || MEASURES.test(word))
      const most = isQuestion ? MOST_OF_QUESTION : Number.POSITIVE_INFINITY
      const readings = relatedReadings(index, asked, meaning).map((reading) => ({
        ...reading,
        idf: Math.min(most, reading.idf),
        asked,
      }))
      if (readings.length > 0) found.push({ from, length, readings })
    }
  return found
}

/** What a claim that answers must account for of a unit. */
export function needOf({ terms, phrases }: Unit): number {
  return terms.reduce((sum, { need }) => sum + need, 0) || Math.max(0, ...phrases.map(({ idf }) => idf))
}
