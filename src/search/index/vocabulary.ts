import { stemmer } from 'stemmer'
import { firstWhere } from '../../ledger/model/sorted.js'
import type { Numbers, SearchIndex } from './layout.js'

/** The words of an index. Each look-up reads a few dozen words at most, or the ones that it gives. */

export function wordCount(index: SearchIndex): number {
  return index.wordStarts.length - 1
}

export function wordAt(index: SearchIndex, word: number): string {
  const { vocabulary, wordStarts } = index
  return vocabulary.slice(wordStarts.at(word) ?? 0, wordStarts.at(word + 1) ?? 0)
}

/** Where the list numbered `i` starts and ends. */
export function rangeOf(starts: Numbers, i: number): [start: number, end: number] {
  return [starts.at(i) ?? 0, starts.at(i + 1) ?? 0]
}

export function frequencyOf(index: SearchIndex, word: number): number {
  return index.frequencies.at(word) ?? 0
}

/** The number of the first word that does not sort before `text`. */
function lowerBound(index: SearchIndex, text: string): number {
  return firstWhere(0, wordCount(index), (word) => wordAt(index, word) >= text)
}

/** The word's number, or -1. */
export function findWord(index: SearchIndex, text: string): number {
  const word = lowerBound(index, text)
  return word < wordCount(index) && wordAt(index, word) === text ? word : -1
}

/** The words that start with a prefix, from `start` to before `end`. */
export function prefixRange(index: SearchIndex, prefix: string): { start: number; end: number } {
  return { start: lowerBound(index, prefix), end: lowerBound(index, `${prefix}\uffff`) }
}

/**
 * The words with the same stem as `text`, which need not be one of them. They stand together: all begin as the stem
 * does, but for its last letter where that is e, i or l (filing, file; happy, happi; possibility, possibl).
 */
export function family(index: SearchIndex, text: string): number[] {
  const root = stemmer(text)
  const beginning = root.replace(/(?<=..)[eil]$/, '')
  const relatives: number[] = []
  for (let word = lowerBound(index, beginning); word < wordCount(index); word++) {
    const text = wordAt(index, word)
    if (!text.startsWith(beginning)) break
    if (stemmer(text) === root) relatives.push(word)
  }
  return relatives
}
