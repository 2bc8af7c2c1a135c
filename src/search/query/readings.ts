import type { SearchIndex } from '../index/layout.js'
import { remembered } from '../index/remembered.js'
import { family, findWord, frequencyOf, prefixRange, wordAt } from '../index/vocabulary.js'
import { isCommonGerman } from '../words/common-german.js'
import { isEnglish, rarity } from '../words/common-words.js'
import { idf } from '../words/idf.js'
import { inLatin } from '../words/latin.js'
import { stemOf } from '../words/stem.js'
import { isStop, STOP_WORDS } from '../words/stop-words.js'
import { type Correction, corrections, errorsAllowed, isOneApart } from './corrections.js'
import { documentFrequency, phrasePostings, postingsOf } from './postings.js'
import type { Term } from './query.js'
import { distinct, type Reading, type ReadTerm, surenessOf } from './reading.js'
import { relatedReadings } from './related.js'

// Likeness of what is not the word itself. They were set on the train and dev queries of bench/quality.
const RELATIVE = 0.95
const JOINED = 0.95
/** A word of another alphabet, in Latin letters. */
const LATIN = 0.9
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
/** How much meaning counts for a word that the ledger itself has. */
const OTHER_WORDS = 0.8
/** A common English word that the ledger does not have. */
const ENGLISH = 0.3
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
/** `meaning` is how much the meaning of words counts, from 0 to 1. */
export function readTerm(index: SearchIndex, { word, joined, positions }: Term, meaning: number): ReadTerm {
  const wholes = joined.filter((whole) => isKnownWhole(index, whole))
  return { ...readAlone(index, [meaning, word, ...wholes].join(' ')), positions }
}

/** Nearly all that two words make in one are no word. */
const isKnownWhole = remembered((index, whole: string) => family(index, whole).length > 0)

/** What does not depend on the rest of the query: how much meaning counts, the word, and what it is joined to. */
const readAlone = remembered((index, key: string): Omit<ReadTerm, 'positions'> => {
  const [meant, word = '', ...joined] = key.split(' ')
  return readWord(index, word, joined, Number(meant))
})

function readWord(index: SearchIndex, word: string, joined: string[], meaning: number): Omit<ReadTerm, 'positions'> {
  const itself = familyReadings(index, word, 1)
  const latin = inLatin(word)
  const sure = [
    ...itself,
    ...joined.flatMap((whole) => familyReadings(index, whole, JOINED)),
    ...splitReadings(index, word),
    ...(latin === undefined ? [] : latinReadings(index, latin)),
  ]
  const isKnown = findWord(index, word) >= 0
  const related = meaning > 0 ? relatedReadings(index, [word], meaning * (isKnown ? OTHER_WORDS : 1)) : []
  const isWord = index.language === 'en' && isEnglish(stemOf(word, 'en'))
  const mayBeStop = sure.length + related.length === 0 && !isWord && isMisspeltStop(word)
  const doubt = doubtOf({ isKnown, isWord, isRelated: related.length > 0, isSure: sure.length > 0, mayBeStop })
  const meant = corrected(index, word, misspelt(index, word, isKnown), doubt)
  const all = distinct([...sure, ...prefixReadings(index, word), ...meant, ...related])

  // However rare, what a word may stand for outweighs no claim that has the word itself.
  const most = (itself[0]?.idf ?? idf(index.lengths.length, 1)) * (/^[a-z]$/.test(word) ? ONE_LETTER : 1)
  const common = commonness(index, word)
  const readings = all.map(({ words, postings, likeness, idf, by }) => {
    return { words, postings, likeness, idf: Math.min(idf, most) * common, by }
  })
  readings.sort((a, b) => b.likeness - a.likeness || a.idf - b.idf)
  const [likest] = readings
  const weight = mayBeStop ? 0 : likest ? likest.likeness * likest.idf : most * common
  const surest = readings.filter((reading) => surenessOf(reading) >= SURELY).map(({ idf }) => idf)
  const need = itself[0] || surest.length === 0 ? (itself[0]?.idf ?? most) * common : Math.max(...surest)
  return { word, readings, weight, need: mayBeStop ? 0 : need }
}

/** A reading this sure tells what the word itself would weigh. */
const SURELY = 0.8

interface Known {
  isKnown: boolean
  isWord: boolean
  isRelated: boolean
  isSure: boolean
  mayBeStop: boolean
}

/** How far a word is taken for a misspelling, by what else is known of it. */
function doubtOf({ isKnown, isWord, isRelated, isSure, mayBeStop }: Known): number {
  if (!isKnown && isWord) return ENGLISH
  if (isKnown || isRelated) return KNOWN
  return (isSure ? RELATED : 1) * (mayBeStop ? MAY_BE_STOP : 1)
}

/** Of so many claims, the ledger knows itself as well as English does what a word says. */
const SMALL = 300
/** What is left of the weight of the commonest English word in a small ledger. */
const COMMONEST = 0.16

const COMMON_GERMAN = 0.5

/** What a common word weighs of what it would; in English of what it would, the less the smaller the ledger. */
function commonness(index: SearchIndex, word: string): number {
  if (index.language === 'de') return isCommonGerman(word) ? COMMON_GERMAN : 1
  const known = index.lengths.length / (SMALL + index.lengths.length)
  return known + (1 - known) * (COMMONEST + (1 - COMMONEST) * rarity(stemOf(word, 'en')))
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
  const family = wholeFamily(index, word)
  return likeness === 1 ? family : family.map((reading) => ({ ...reading, likeness: likeness * reading.likeness }))
}

const wholeFamily = remembered((index, word: string): Reading[] => {
  const relatives = family(index, word)
  const weight = idf(
    index.lengths.length,
    together(
      index,
      relatives.map((relative) => ({ frequency: frequencyOf(index, relative) })),
    ),
  )
  return relatives.map((relative) => {
    const text = wordAt(index, relative)
    const postings = postingsOf(index, relative)
    const by = text === word ? 'word' : 'form'
    return { words: [text], postings, likeness: text === word ? 1 : RELATIVE, idf: weight, by }
  })
})

/** A word of another alphabet as Latin letters write it, one letter more or less. */
function latinReadings(index: SearchIndex, latin: string): Reading[] {
  const itself = familyReadings(index, latin, LATIN)
  const alike = oneWrong(index, latin).flatMap(({ text }) => familyReadings(index, text, LATIN * LATIN))
  return [...itself, ...alike].map((reading) => ({ ...reading, by: 'spelling' as const }))
}

/** "ceasefire" as "cease fire". */
const splitReadings = remembered((index, word: string): Reading[] => {
  const readings: Reading[] = []
  for (let i = SHORTEST_PART; i <= word.length - SHORTEST_PART; i++) {
    const parts = [word.slice(0, i), word.slice(i)]
    if (parts.some((part) => isStop(part, index.language) || findWord(index, part) < 0)) continue
    const postings = phrasePostings(index, { words: parts, offsets: [0, 1] })
    const frequency = documentFrequency(postings)
    if (frequency > 0)
      readings.push({
        words: parts,
        postings,
        likeness: JOINED,
        idf: idf(index.lengths.length, frequency),
        by: 'spelling',
      })
  }
  return readings
})

/** Words that start alike; of many, the most frequent. Each weighs what they weigh together. */
const prefixReadings = remembered((index, prefix: string): Reading[] => {
  if (prefix.length < SHORTEST_PREFIX || /^\d/.test(prefix)) return []
  const most = findWord(index, prefix) >= 0 ? PREFIX_KNOWN : PREFIX
  const { start, end } = prefixRange(index, prefix)
  const words = Array.from(index.frequencies.subarray(start, end), (frequency, i) => ({ word: start + i, frequency }))
  if (words.length > MOST_PREFIXED) words.sort((a, b) => b.frequency - a.frequency || a.word - b.word)
  const weight = idf(index.lengths.length, together(index, words))
  return words.slice(0, MOST_PREFIXED).map(({ word }) => {
    const text = wordAt(index, word)
    const likeness = most * Math.sqrt(prefix.length / text.length)
    return { words: [text], postings: postingsOf(index, word), likeness, idf: weight, by: 'form' as const }
  })
})

/** Whether a stop word has one letter wrong in it; of a ledger's words it need not be one. */
function isMisspeltStop(word: string): boolean {
  return errorsAllowed(word) > 0 && [...STOP_WORDS].some((stop) => isOneApart(word, stop))
}

/** What the word may be a misspelling of, the likest first. */
function misspelt(index: SearchIndex, word: string, isKnown: boolean): Correction[] {
  const errors = isKnown ? Math.min(1, errorsAllowed(word)) : errorsAllowed(word)
  if (errors === 0 || (isKnown && word.length < SHORTEST_DOUBTED)) return []
  return (errors === 1 ? oneWrong : twoWrong)(index, word)
}

const oneWrong = remembered((index, word: string) => corrections(index, word, 1))
const twoWrong = remembered((index, word: string) => corrections(index, word, 2))

/** Of the likest, the most frequent word is meant most often: a rarer one weighs less than it, and not more. */
function corrected(index: SearchIndex, word: string, meant: Correction[], doubt: number): Reading[] {
  const least = meant[0]?.errors
  const groups = meant
    .filter(({ text }) => !isStop(text, index.language))
    .slice(0, MOST_CORRECTIONS)
    .map(({ text, errors }) => ({
      errors,
      readings: familyReadings(index, text, doubt * likenessOf(word, errors) * (errors === least ? 1 : SECOND)).map(
        (reading) => ({ ...reading, by: 'spelling' as const }),
      ),
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
