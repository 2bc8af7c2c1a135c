import { corrections, errorsAllowed } from './corrections.js'
import type { SearchIndex } from './layout.js'
import { documentFrequency, type Postings, phrasePostings, postingsOf } from './postings.js'
import type { Phrase, Term } from './query.js'
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

/** A word of the query with all that it may stand for, the best first. */
export interface ReadTerm {
  readings: Reading[]
  /** What the word itself weighs: the idf of its best reading, or that of a word no document has. */
  weight: number
}

const RELATIVE = 0.95
const PREFIX = 0.6
const JOINED = 0.95
const MISSPELT = 1
/** A word that the ledger has is seldom a misspelling of another. */
const MISSPELT_KNOWN = 0.5
const SHORTEST_PREFIX = 2
const MOST_PREFIXED = 64
const ONE_LETTER = 0.25
const MOST_CORRECTIONS = 8
const SHORTEST_DOUBTED = 5

export function readTerm(index: SearchIndex, term: Term): ReadTerm {
  const { word } = term
  const readings = [
    ...familyReadings(index, word, 1),
    ...joinedReadings(index, term),
    ...splitReadings(index, term),
    ...prefixReadings(index, word),
  ]
  const known = readings.length > 0 && (readings[0] as Reading).likeness >= RELATIVE
  readings.push(...misspeltReadings(index, word, known))
  const best = new Map<string, Reading>()
  for (const reading of readings) {
    const key = reading.words.join(' ')
    if ((best.get(key)?.likeness ?? 0) < reading.likeness) best.set(key, reading)
  }
  const sorted = [...best.values()].sort((a, b) => b.likeness - a.likeness)
  const scale = /^\p{L}$/u.test(word) && word < '\u0e00' ? ONE_LETTER : 1
  for (const reading of sorted) reading.idf *= scale
  return { readings: sorted, weight: sorted[0]?.idf ?? scale * idf(index, 0) }
}

/** Robertson & Sparck Jones's weight without relevance information, kept above 0. */
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
    return {
      words: [text],
      postings: postingsOf(index, relative),
      likeness: likeness * (text === word ? 1 : RELATIVE),
      idf: weight,
    }
  })
}

/** "cease fire" as "ceasefire": each half gets half of it. */
function joinedReadings(index: SearchIndex, { word, next }: Term): Reading[] {
  const joined = next === undefined ? -1 : findWord(index, word + next)
  if (joined < 0) return []
  return [
    {
      words: [word + next],
      postings: postingsOf(index, joined),
      likeness: JOINED,
      idf: idf(index, frequencyOf(index, joined)),
    },
  ]
}

/** "ceasefire" as "cease fire". */
function splitReadings(index: SearchIndex, { word }: Term): Reading[] {
  const readings: Reading[] = []
  for (let i = 3; i <= word.length - 3; i++) {
    const parts = [word.slice(0, i), word.slice(i)]
    if (parts.some((part) => STOP_WORDS.has(part) || findWord(index, part) < 0)) continue
    const postings = phrasePostings(index, { words: parts, offsets: [0, 1] })
    const frequency = documentFrequency(postings)
    if (frequency > 0) readings.push({ words: parts, postings, likeness: JOINED, idf: idf(index, frequency) })
  }
  return readings
}

function prefixReadings(index: SearchIndex, prefix: string): Reading[] {
  if (prefix.length < SHORTEST_PREFIX || /^\d/.test(prefix)) return []
  const { start, end } = prefixRange(index, prefix)
  const readings: Reading[] = []
  for (let word = start; word < Math.min(end, start + MOST_PREFIXED); word++) {
    const text = wordAt(index, word)
    readings.push({
      words: [text],
      postings: postingsOf(index, word),
      likeness: PREFIX * Math.sqrt(prefix.length / text.length),
      idf: idf(index, frequencyOf(index, word)),
    })
  }
  return readings
}

/** The likest words, or none when the likest is a stop word: then that is what was meant. */
function misspeltReadings(index: SearchIndex, word: string, known: boolean): Reading[] {
  const errors = known && word.length < SHORTEST_DOUBTED ? 0 : Math.min(errorsAllowed(word), known ? 1 : 2)
  if (errors === 0) return []
  const found = corrections(index, word, errors).map((correction) => ({ ...correction, text: wordAt(index, correction.word) }))
  const likest = found[0]?.likeness
  if (found.some(({ text, likeness }) => likeness === likest && STOP_WORDS.has(text))) return []
  return found
    .slice(0, MOST_CORRECTIONS)
    .flatMap(({ text, likeness }) => familyReadings(index, text, likeness * (known ? MISSPELT_KNOWN : MISSPELT)))
}
