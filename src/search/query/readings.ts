import type { SearchIndex } from '../index/layout.js'
import { family, findWord, frequencyOf, prefixRange, wordAt } from '../index/vocabulary.js'
import { type Correction, corrections, errorsAllowed, isOneApart } from './corrections.js'
import { documentFrequency, type Postings, phrasePostings, postingsOf } from './postings.js'
import type { Term } from './query.js'
import { isStop, STOP_WORDS } from './stop-words.js'

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
  /** What its likest reading weighs, or a word in one document where it has none; what may be a misspelt stop word, 0. */
  weight: number
}

// Likeness of what is not the word itself. They were set on the train and dev queries of bench/quality.
const RELATIVE = 0.95
const JOINED = 0.95
/** Times the square root of the share that was typed; less where the ledger has what was typed as a word. */
const PREFIX = 0.65
const PREFIX_KNOWN = 0.4
/** Of a word with one wrong letter, by its length: in four letters that may be another word, in seven hardly. */
const ONE_WRONG = { 4: 0.6, 5: 0.9 }
/** With two wrong letters, in words of seven letters and more. */
const TWO_WRONG = { 7: 0.4, 8: 0.5, 9: 0.6 }
/** How far a word is doubted of which the ledger has another form, and one that it has. */
const RELATED = 0.8
const KNOWN = 0.5
/** What fits with more wrong letters than something else does. */
const SECOND = 0.6
/** What is as like as a more frequent word. */
const RARER = 0.95
/** A misspelling that may as well stand for a stop word. */
const MAY_BE_STOP = 0.6

const SHORTEST_PREFIX = 2
const SHORTEST_PART = 3
/** Shorter words that the ledger has are taken to be right. */
const SHORTEST_DOUBTED = 5
const MOST_PREFIXED = 64
const MOST_CORRECTIONS = 16
/** What a word of one letter weighs beside a longer one as rare. */
const ONE_LETTER = 0.25
/** What even a word of every claim weighs, in nats. */
const LEAST_IDF = 0.3

export function readTerm(index: SearchIndex, { word, joined }: Term): ReadTerm {
  const itself = familyReadings(index, word, 1)
  const isKnown = findWord(index, word) >= 0
  const sure = [
    ...itself,
    ...joined.flatMap((whole) => familyReadings(index, whole, JOINED)),
    ...splitReadings(index, word),
  ]
  const meant = misspelt(index, word, isKnown)
  const mayBeStop = sure.length === 0 && isMisspeltStop(word)
  const doubt = isKnown ? KNOWN : (sure.length > 0 ? RELATED : 1) * (mayBeStop ? MAY_BE_STOP : 1)
  const readings = [...sure, ...prefixReadings(index, word, isKnown), ...corrected(index, word, meant, doubt)]

  // However rare, what a word may stand for outweighs no claim that has the word itself.
  const most = (itself[0]?.idf ?? idf(index, 1)) * (/^[a-z]$/.test(word) ? ONE_LETTER : 1)
  const capped = distinct(readings).map((reading) => ({ ...reading, idf: Math.min(reading.idf, most) }))
  capped.sort((a, b) => b.likeness - a.likeness || a.idf - b.idf)
  const [likest] = capped
  return { readings: capped, weight: mayBeStop ? 0 : likest ? likest.likeness * likest.idf : most }
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
  return LEAST_IDF + Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
}

/** The document frequency of words together, as if no document had two of them. */
function together(index: SearchIndex, words: { frequency: number }[]): number {
  return Math.min(
    index.lengths.length,
    words.reduce((sum, { frequency }) => sum + frequency, 0),
  )
}

/** The word and those of its stem; each weighs what they weigh together. */
function familyReadings(index: SearchIndex, word: string, likeness: number): Reading[] {
  const relatives = family(index, word)
  const weight = idf(
    index,
    together(
      index,
      relatives.map((relative) => ({ frequency: frequencyOf(index, relative) })),
    ),
  )
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
    if (parts.some((part) => isStop(part) || findWord(index, part) < 0)) continue
    const postings = phrasePostings(index, { words: parts, offsets: [0, 1] })
    const frequency = documentFrequency(postings)
    if (frequency > 0) readings.push({ words: parts, postings, likeness: JOINED, idf: idf(index, frequency) })
  }
  return readings
}

/** Words that start alike; of many, the most frequent. Each weighs what they weigh together. */
function prefixReadings(index: SearchIndex, prefix: string, isKnown: boolean): Reading[] {
  if (prefix.length < SHORTEST_PREFIX || /^\d/.test(prefix)) return []
  const { start, end } = prefixRange(index, prefix)
  const words = Array.from(index.frequencies.subarray(start, end), (frequency, i) => ({ word: start + i, frequency }))
  if (words.length > MOST_PREFIXED) words.sort((a, b) => b.frequency - a.frequency || a.word - b.word)
  const weight = idf(index, together(index, words))
  return words.slice(0, MOST_PREFIXED).map(({ word }) => {
    const text = wordAt(index, word)
    const likeness = (isKnown ? PREFIX_KNOWN : PREFIX) * Math.sqrt(prefix.length / text.length)
    return { words: [text], postings: postingsOf(index, word), likeness, idf: weight }
  })
}

/** Whether a stop word has one letter wrong in it; of a ledger's words it need not be one. */
function isMisspeltStop(word: string): boolean {
  return errorsAllowed(word) > 0 && [...STOP_WORDS].some((stop) => isOneApart(word, stop))
}

/** What the word may be a misspelling of, the likest first. */
function misspelt(index: SearchIndex, word: string, isKnown: boolean): Correction[] {
  const errors = isKnown ? Math.min(1, errorsAllowed(word)) : errorsAllowed(word)
  if (errors === 0 || (isKnown && word.length < SHORTEST_DOUBTED)) return []
  return corrections(index, word, errors)
}

/** Of the likest, the most frequent word is meant most often: a rarer one weighs less than it, and not more. */
function corrected(index: SearchIndex, word: string, meant: Correction[], doubt: number): Reading[] {
  const least = meant[0]?.errors
  const groups = meant
    .filter(({ text }) => !isStop(text))
    .slice(0, MOST_CORRECTIONS)
    .map(({ text, errors }) => ({
      errors,
      readings: familyReadings(index, text, doubt * likenessOf(word, errors) * (errors === least ? 1 : SECOND)),
    }))
  const likest = groups.filter(({ errors }) => errors === least).flatMap(({ readings }) => readings)
  const most = Math.min(...likest.map((reading) => reading.idf))
  return groups.flatMap(({ readings }) =>
    readings.map((reading) => (reading.idf > most ? { ...reading, idf: RARER * most } : reading)),
  )
}

function likenessOf({ length }: string, errors: number): number {
  const table: Record<number, number> = errors === 1 ? ONE_WRONG : TWO_WRONG
  return table[length] ?? (errors === 1 ? 1 : TWO_WRONG[9])
}
