import type { SearchIndex } from '../index/layout.js'
import { findWord, rangeOf } from '../index/vocabulary.js'
import type { Phrase } from './query.js'

/** Occurrences, in step, ascending by document and then by place. */
export interface Postings {
  documents: ArrayLike<number>
  places: ArrayLike<number>
}

export function postingsOf(index: SearchIndex, word: number): Postings {
  const [start, end] = rangeOf(index.postingStarts, word)
  return { documents: index.documents.subarray(start, end), places: index.places.subarray(start, end) }
}

/** Where the first word of the phrase stands with the others behind it. */
export function phrasePostings(index: SearchIndex, { words, offsets }: Phrase): Postings {
  const numbers = words.map((word) => findWord(index, word))
  if (numbers.length === 0 || numbers.includes(-1)) return { documents: [], places: [] }
  return postingsInRow(index, numbers, offsets)
}

/** The same of words by their numbers; side by side where nothing else is said. */
export function postingsInRow(
  index: SearchIndex,
  numbers: readonly number[],
  offsets: readonly number[] = [],
): Postings {
  return numbers
    .map((word) => postingsOf(index, word))
    .reduce((phrase, following, i) => followedBy(phrase, following, offsets[i] ?? i))
}

/** Those of `phrase` that have one of `following` so many places behind. */
function followedBy(phrase: Postings, following: Postings, offset: number): Postings {
  const documents: number[] = []
  const places: number[] = []
  let j = 0
  for (let i = 0; i < phrase.documents.length; i++) {
    const document = phrase.documents[i] as number
    const place = phrase.places[i] as number
    const wanted = order(document, place + offset)
    while (j < following.documents.length && orderAt(following, j) < wanted) j++
    if (j < following.documents.length && orderAt(following, j) === wanted) {
      documents.push(document)
      places.push(place)
    }
  }
  return { documents, places }
}

function orderAt({ documents, places }: Postings, i: number): number {
  return order(documents[i] as number, places[i] as number)
}

/** One number that sorts as the pair does. */
function order(document: number, place: number): number {
  return document * 0x10000 + place
}

/** The number of different documents. */
export function documentFrequency({ documents }: Postings): number {
  let count = 0
  for (let i = 0; i < documents.length; i++) if (i === 0 || documents[i] !== documents[i - 1]) count++
  return count
}
