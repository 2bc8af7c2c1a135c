import Fuse from 'fuse.js/basic'
import { bigrams, type SearchIndex } from '../index/layout.js'
import { rangeOf, wordAt, wordCount } from '../index/vocabulary.js'

/** A word of the vocabulary that a misspelt one may stand for. */
export interface Correction {
  text: string
  /** How many letters are wrong. */
  errors: number
}

/** How many words fuse.js compares at most: those that share the most bigrams with the misspelt one. */
const MOST_COMPARED = 32

/** How many wrong letters a word may have: none in a number or in three letters, two in seven. */
export function errorsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 7 ? 1 : 2
}

/**
 * The words that differ from `text` in at most `errors` letters, the likest first; `text` itself is not among them. Of
 * a word in -s the one without is compared as well, so that what stands for a singular finds a plural.
 */
export function corrections(index: SearchIndex, text: string, errors: number): Correction[] {
  const pattern = anchored(text)
  const candidates = sharingBigrams(index, text, errors).flatMap((word) => {
    const whole = wordAt(index, word)
    const forms = [...new Set([whole, whole.replace(/(?<=[^s])s$/, '')])].map(anchored)
    return forms.filter((form) => errors > 1 || isOneApart(pattern, form)).map((text) => ({ word, text }))
  })
  if (candidates.length === 0) return []
  return errors === 1 ? allOneApart(index, candidates) : withinTwo(index, pattern, candidates, errors)
}

/** A word of the vocabulary, as it is compared. */
interface Candidate {
  word: number
  text: string
}

/** Candidates that were compared already. */
function allOneApart(index: SearchIndex, candidates: readonly Candidate[]): Correction[] {
  const words = [...new Set(candidates.map(({ word }) => word))].sort((a, b) => a - b)
  return words.map((word) => ({ text: wordAt(index, word), errors: 1 }))
}

function withinTwo(
  index: SearchIndex,
  pattern: string,
  candidates: readonly Candidate[],
  errors: number,
): Correction[] {
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    threshold: (errors * 2) / pattern.length,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
    isCaseSensitive: true,
  })
  const found = new Map<number, number>()
  for (const { item, score = 1 } of fuse.search(pattern)) {
    const wrong = wrongLetters(pattern, item.text, score)
    if (wrong === 0 || wrong > errors) continue
    found.set(item.word, Math.min(found.get(item.word) ?? wrong, wrong))
  }
  return [...found]
    .sort(([a, few], [b, many]) => few - many || a - b)
    .map(([word, errors]) => ({ text: wordAt(index, word), errors }))
}

/** With its ends as letters, so that fuse.js, which looks for a piece of a text, compares whole words. */
function anchored(word: string): string {
  return `\u0002${word}\u0003`
}

/**
 * The number of letters to change, leave out or add, from the score of fuse.js (that number by the length of the
 * pattern); two neighbours that changed places, which fuse.js counts as two, are one.
 */
function wrongLetters(pattern: string, text: string, score: number): number {
  const wrong = Math.max(Math.round(score * pattern.length), Math.abs(text.length - pattern.length))
  return wrong === 2 && isOneApart(pattern, text) ? 1 : wrong
}

/** Whether one letter is wrong, too many or too few, or two neighbours have changed places. */
export function isOneApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  return Math.max(left.length, right.length) === 1 || (left.length === 2 && left === `${right[1]}${right[0]}`)
}

/** The words that share the most bigrams with `text`. One wrong letter spoils two, two that changed places three. */
function sharingBigrams(index: SearchIndex, text: string, errors: number): number[] {
  const codes = new Set(bigrams(text))
  const least = Math.max(2, codes.size - 3 * errors)
  const shared = new Uint8Array(wordCount(index))
  const enough: number[] = []
  for (const code of codes) {
    const [start, end] = rangeOf(index.bigramStarts, code)
    const list = index.bigramWords.subarray(start, end)
    for (let i = 0; i < list.length; i++) {
      const word = list[i] as number
      const count = (shared[word] as number) + 1
      shared[word] = count
      if (count === least) enough.push(word)
    }
  }
  const likely: { word: number; dice: number }[] = []
  for (const word of enough) {
    const length = lengthOf(index, word)
    if (length < text.length - errors || length > text.length + errors + 1) continue
    likely.push({ word, dice: (shared[word] as number) / (length + text.length + 2) })
  }
  return likely
    .sort((a, b) => b.dice - a.dice || a.word - b.word)
    .slice(0, MOST_COMPARED)
    .map(({ word }) => word)
}

function lengthOf(index: SearchIndex, word: number): number {
  return (index.wordStarts.at(word + 1) ?? 0) - (index.wordStarts.at(word) ?? 0)
}
