import type { Postings } from './postings.js'

/** How words of a ledger came to stand for what was asked for. */
export type By = 'word' | 'form' | 'spelling' | 'meaning' | 'ledger'

/** What a word or phrase of the query may stand for: a word of the ledger, or several in a row. */
export interface Reading {
  words: string[]
  postings: Postings
  /** How well it stands for what was asked for, in (0, 1]: 1 for the word itself. */
  likeness: number
  /** The inverse document frequency of what it stands for, in nats. */
  idf: number
  by: By
}

/** A word of the query with all that it may stand for, the likest first. */
export interface ReadTerm {
  word: string
  /** Its places among the words of the query. */
  positions: readonly number[]
  readings: Reading[]
  /** What its likest reading weighs, or a word in one document where it has none; what may be a misspelt stop word, 0. */
  weight: number
  /** What a claim that answers must account for: what the word weighs, be it found or not. */
  need: number
}

/** Up to this likeness, a form, a meaning or a spelling is only a part of the word. */
const SURE = { form: 0.6, meaning: 0.7, spelling: 1 }

/** How surely a claim that has this speaks of what was asked for, from 0 to 1. */
export function surenessOf({ by, likeness }: Reading): number {
  const sure = by === 'meaning' ? SURE.meaning : by === 'spelling' ? SURE.spelling : SURE.form
  return Math.min(1, likeness / sure)
}

/** Of readings of the same words, the likest. */
export function distinct(readings: readonly Reading[]): Reading[] {
  const likest = new Map<string, Reading>()
  for (const reading of readings) {
    const key = reading.words.length === 1 ? (reading.words[0] as string) : reading.words.join(' ')
    if ((likest.get(key)?.likeness ?? 0) < reading.likeness) likest.set(key, reading)
  }
  return [...likest.values()]
}
