import { corrections, errorsAllowed } from './corrections.js'
import type { SearchIndex } from './layout.js'
import { documentFrequency, type Postings, phrasePostings, postingsOf } from './postings.js'
import type { Term } from './query.js'
import { STOP_WORDS } from './stop-words.js'
import { family, findWord, frequencyOf, prefixRange, wordAt } from './vocabulary.js'

/** What a word of the query may stand for: a word of the ledger, or two that it joins. */
export interface Reading {
  words: string[]
  postings: Postings
  /** How well it stands for the word, in (0, 1]: 1 for the word itself. */
  likeness: number
  /** The inverse document frequency of what it stands for, in nats. */
  idf: number
}

/** A word of the query with all that it may stand for, the likest first. */
export interface ReadTerm {
  readings: Reading[]
  /** What the word weighs: the idf of its likest reading, or that of a word in one document; a misspelt stop word, 0. */
  weight: number
}

// Likeness of what is not the word itself. They were set on the train and dev queries of bench/quality.
const RELATIVE = 0.95
const JOINED = 0.95
/** Times the square root of the share of the word that was typed. */
const PREFIX = 0.7
/** Times the share of the letters that are right: of a word that the ledger has not, and of one that it has. */
const MISSPELT = 1
const MISSPELT_KNOWN = 0.5

const SHORTEST_PREFIX = 2
const SHORTEST_PART = 3
/** Shorter words that the ledger has are taken to be right. */
const SHORTEST_DOUBTED = 5
const MOST_PREFIXED = 64
const MOST_CORRECTIONS = 8
/** What a word of one letter weighs beside a longer one as rare. */
const ONE_LETTER = 0.25

export function readTerm(index: SearchIndex, { word, joined }: Term): ReadTerm {
  const itself = familyReadings(index, word, 1)
  const readings = [
    ...itself,
    ...joined.flatMap((whole) => familyReadings(index, whole, JOINED)),
    ...splitReadings(index, word),
    ...prefixReadings(index, word),
  ]
  const known = readings.some(({ likeness }) => likeness >= RELATIVE)
  const meant = misspelt(index, word, known)
  if (!known && meant.some(({ text, likeness }) => likeness === meant[0]?.likeness && STOP_WORDS.has(text))) {
    return { readings: [], weight: 0 }
  }
  for (const { text, likeness } of meant.slice(0, MOST_CORRECTIONS)) {
    readings.push(...familyReadings(index, text, likeness * (known ? MISSPELT_KNOWN : MISSPELT)))
  }

  // However rare, what a word may stand for outweighs no claim that has the word itself.
  const most = (itself[0]?.idf ?? idf(index, 1)) * (/^[a-z]$/.test(word) ? ONE_LETTER : 1)
  const capped = distinct(readings).map((reading) => ({ ...reading, idf: Math.min(reading.idf, most) }))
  capped.sort((a, b) => b.likeness - a.likeness || a.idf - b.idf)
  return { readings: capped, weight: capped[0]?.idf ?? most }
}

/** Of readings of the same words, the likest. */
function distinct(readings: Reading[]): Reading[] {
  const likest = new Map<string, Reading>()
  for (const reading of readings) {
    const key = reading.words.join(' ')
    if ((likest.get(key)?.likeness ?? 0) < reading.likeness) likest.set(key, reading)
  }
  return [...likest.values()]
}

/** Inverse document frequency, Robertson & Zaragoza 2009, eq. 3.7, kept above 0 by the added 1. */
function idf(index: SearchIndex, frequency: number): number {
  const count = index.lengths.length
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
}

/** The word and those of its stem; each weighs what they weigh together. */
function familyReadings(index: SearchIndex, word: string, likeness: number): Reading[] {
  const relatives = family(index, word)
  const frequency = relatives.reduce((sum, relative) => sum + frequencyOf(index, relative), 0)
  const weight = idf(index, Math.min(frequency, index.lengths.length))
  return relatives.map((relative) => {
    const text = wordAt(index, relative)
    const postings = postingsOf(index, relative)
    return { words: [text], postings, likeness: likeness * (text === word ? 1 : RELATIVE), idf: weight }
  })
}

/** "ceasefire" as "cease fire". */
function splitReadings(index: SearchIndex, word: string): Reading[] {
  const readings: Reading[] = []
  for (let i = SHORTEST_PART; i <= word.length - SHORTEST_PART; i++) {
    const parts = [word.slice(0, i), word.slice(i)]
    if (parts.some((part) => STOP_WORDS.has(part) || findWord(index, part) < 0)) continue
    const postings = phrasePostings(index, { words: parts, offsets: [0, 1] })
    const frequency = documentFrequency(postings)
    if (frequency > 0) readings.push({ words: parts, postings, likeness: JOINED, idf: idf(index, frequency) })
  }
  return readings
}

/** Of many words that start alike, the most frequent. */
function prefixReadings(index: SearchIndex, prefix: string): Reading[] {
  if (prefix.length < SHORTEST_PREFIX || /^\d/.test(prefix)) return []
  const { start, end } = prefixRange(index, prefix)
  const words = Array.from(index.frequencies.subarray(start, end), (frequency, i) => ({ word: start + i, frequency }))
  if (words.length > MOST_PREFIXED) words.sort((a, b) => b.frequency - a.frequency || a.word - b.word)
  return words.slice(0, MOST_PREFIXED).map(({ word, frequency }) => {
    const text = wordAt(index, word)
    const likeness = PREFIX * Math.sqrt(prefix.length / text.length)
    return { words: [text], postings: postingsOf(index, word), likeness, idf: idf(index, frequency) }
  })
}

/** What the word may be a misspelling of, the likest first. */
function misspelt(index: SearchIndex, word: string, known: boolean): { text: string; likeness: number }[] {
  const errors = known ? Math.min(1, errorsAllowed(word)) : errorsAllowed(word)
  if (errors === 0 || (known && word.length < SHORTEST_DOUBTED)) return []
  return corrections(index, word, errors).map(({ word, likeness }) => ({ text: wordAt(index, word), likeness }))
}
