/**
 * How the index is laid out: numbers in flat arrays and words in one string, so that it can be written to a file as it
 * is. Nothing here says that they are in memory; typed arrays and strings fit, and so does a section of an open file
 * that is read in part.
 */

import type { Language } from '../words/stem.js'

/** Numbers that can be read in part, as a typed array's can. */
export interface Numbers {
  readonly length: number
  at(i: number): number | undefined
  subarray(start: number, end: number): ArrayLike<number>
}

/** Text that can be read in part, by UTF-16 offsets, as a string can. */
export interface Letters {
  readonly length: number
  slice(start: number, end: number): string
}

/**
 * An inverted index. A word's number is its place in the vocabulary; a document's, that in which it was given. Where
 * a section holds lists one after the other, another holds where each starts, with one more entry for the last's end.
 */
export interface SearchIndex {
  /** All words, in the order of their UTF-16 units, without anything between them. */
  vocabulary: Letters
  /** By word, where it starts in `vocabulary`. */
  wordStarts: Numbers
  /** By word, in how many documents it stands: its document frequency. Those that only cite it count in part: see Frequencies. */
  frequencies: Numbers
  /** By word, where its occurrences start in the two sections below. */
  postingStarts: Numbers
  /** The document of each occurrence, ascending within a word. */
  documents: Numbers
  /** Field and position of each occurrence, ascending within a document: see `place`. */
  places: Numbers
  /** By bigram (see `bigrams`), where its words start in the section below. */
  bigramStarts: Numbers
  /** The words that have a bigram, ascending. */
  bigramWords: Numbers
  /** By document, how many words its text has. */
  lengths: Numbers
  /** By document, what the words of its text weigh together by their idf, in thousandths of a nat. */
  masses: Numbers
  /** Of which the forms of words are known. */
  language: Language
  /** The mean of `lengths`. */
  meanLength: number
  /** What words of the ledger stand for that it does not have: by stems that may be asked for, sorted. */
  askedLetters: Letters
  /** Where each starts in `askedLetters`. */
  askedStarts: Numbers
  /** By what is asked for, where its targets start in the three sections below. */
  targetStarts: Numbers
  /** A word's number, or how many words there are and the number of a phrase. */
  targets: Numbers
  /** How well it stands for what is asked for, in hundredths. */
  targetLikeness: Numbers
  /** The place of its kind in KINDS. */
  targetKinds: Numbers
  /** By phrase, where its words start in the section below. */
  phraseStarts: Numbers
  phraseWords: Numbers
}

const POSITION_BITS = 12
const LAST_POSITION = (1 << POSITION_BITS) - 1

/** A field's code and a word's position in it as 16 bits. Words past the 4,095th share the last position. */
export function place(field: number, position: number): number {
  return (field << POSITION_BITS) | Math.min(position, LAST_POSITION)
}

export function fieldOf(place: number): number {
  return place >> POSITION_BITS
}

/** How many numbers `bigrams` may give. */
export const BIGRAM_CODES = 4096

/**
 * The pairs of neighbouring letters of a word, its two ends counted as letters, each as a number below BIGRAM_CODES.
 * Pairs of letters beyond a to z may share one: the filter that uses them then lets a few more words pass.
 */
export function bigrams(word: string): number[] {
  const codes: number[] = []
  let previous = 0
  for (let i = 0; i <= word.length; i++) {
    const letter = i < word.length ? word.charCodeAt(i) & 63 : 0
    codes.push((previous << 6) | letter)
    previous = letter
  }
  return codes
}
