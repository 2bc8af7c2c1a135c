import { SEARCHED, type SearchDocument } from './fields.js'
import { BIGRAM_CODES, bigrams, place, type SearchIndex } from './layout.js'
import { words } from './words.js'

/** Documents are numbered from 0 in the order given. Takes time and memory in proportion to their words. */
export function buildIndex(documents: Iterable<SearchDocument>): SearchIndex {
  const occurrences = collect(documents)
  const vocabulary = [...occurrences.numbers.keys()].sort()
  const wordStarts = startsOf(vocabulary.map((word) => word.length))
  return {
    vocabulary: vocabulary.join(''),
    wordStarts,
    ...postings(vocabulary, occurrences),
    ...bigramLists(vocabulary),
    lengths: Uint32Array.from(occurrences.lengths),
    meanLength:
      occurrences.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, occurrences.lengths.length) || 1,
  }
}

/** Every word of every document in the order read; words are numbered as they first appear. */
interface Occurrences {
  numbers: Map<string, number>
  /** One entry an occurrence, in step. */
  word: number[]
  document: number[]
  place: number[]
  /** By document. */
  lengths: number[]
}

function collect(documents: Iterable<SearchDocument>): Occurrences {
  const all: Occurrences = { numbers: new Map(), word: [], document: [], place: [], lengths: [] }
  let document = 0
  for (const fields of documents) {
    for (const [code, name] of SEARCHED.entries()) {
      const text = fields[name]
      if (text === undefined || text === '') continue
      for (const { word, position } of words(text)) {
        let number = all.numbers.get(word)
        if (number === undefined) {
          number = all.numbers.size
          all.numbers.set(word, number)
        }
        all.word.push(number)
        all.document.push(document)
        all.place.push(place(code, position))
        if (code === 0) all.lengths[document] = position + 1
      }
    }
    all.lengths[document] ??= 0
    document++
  }
  return all
}

/** The occurrences sorted by word; those of one word stay in the order read, which is by document and place. */
function postings(vocabulary: string[], { numbers, word, document, place }: Occurrences) {
  const sorted = new Uint32Array(vocabulary.length)
  for (const [i, text] of vocabulary.entries()) sorted[numbers.get(text) as number] = i

  const counts = new Uint32Array(vocabulary.length)
  for (const number of word) increment(counts, sorted[number] as number)
  const postingStarts = startsOf(counts)
  const next = postingStarts.slice()
  const last = new Int32Array(vocabulary.length).fill(-1)
  const frequencies = new Uint32Array(vocabulary.length)
  const documents = new Uint32Array(word.length)
  const places = new Uint16Array(word.length)
  for (const [i, number] of word.entries()) {
    const rank = sorted[number] as number
    const to = increment(next, rank)
    const from = document[i] as number
    documents[to] = from
    places[to] = place[i] as number
    if (last[rank] !== from) increment(frequencies, rank)
    last[rank] = from
  }
  return { frequencies, postingStarts, documents, places }
}

function bigramLists(vocabulary: string[]) {
  const counts = new Uint32Array(BIGRAM_CODES)
  const codes = vocabulary.map((word) => [...new Set(bigrams(word))])
  for (const code of codes.flat()) increment(counts, code)
  const bigramStarts = startsOf(counts)
  const next = bigramStarts.slice()
  const bigramWords = new Uint32Array(bigramStarts[BIGRAM_CODES] as number)
  for (const [word, list] of codes.entries()) for (const code of list) bigramWords[increment(next, code)] = word
  return { bigramStarts, bigramWords }
}

/** Where lists of these lengths start when they stand one after the other, and at last where the last ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number)
  return starts
}

/** Adds one, and gives what was there before. */
function increment(numbers: Uint32Array, i: number): number {
  const before = numbers[i] as number
  numbers[i] = before + 1
  return before
}
