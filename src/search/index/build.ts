import { type Names, Resolver } from '../meaning/resolve.js'
import { theThesaurus } from '../meaning/thesaurus.js'
import { idf } from '../words/idf.js'
import { type Language, languageOf } from '../words/stem.js'
import { isStop } from '../words/stop-words.js'
import { words } from '../words/words.js'
import { SEARCHED, type SearchDocument } from './fields.js'
import { BIGRAM_CODES, bigrams, fieldOf, place, type SearchIndex } from './layout.js'

/** Documents are numbered from 0 in the order given. Takes time and memory in proportion to their words. */
export function buildIndex(documents: Iterable<SearchDocument>, names: Names = []): SearchIndex {
  const occurrences = collect(documents)
  const { language } = occurrences
  const resolver = new Resolver(theThesaurus(language), language, names)
  for (const list of occurrences.lists) resolver.read(list)
  const vocabulary = [...occurrences.numbers.keys()].sort()
  const sorted = postings(vocabulary, occurrences)
  const wordStarts = startsOf(vocabulary.map((word) => word.length))
  return {
    language,
    vocabulary: vocabulary.join(''),
    wordStarts,
    ...sorted,
    masses: massesOf(vocabulary, occurrences, sorted.frequencies),
    ...bigramLists(vocabulary),
    ...meanings(vocabulary, resolver),
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
  /** The words of every field, in order. */
  lists: string[][]
  language: Language
}

function collect(documents: Iterable<SearchDocument>): Occurrences {
  const all: Occurrences = {
    numbers: new Map(),
    word: [],
    document: [],
    place: [],
    lengths: [],
    lists: [],
    language: 'en',
  }
  let document = 0
  for (const fields of documents) {
    for (const [code, name] of SEARCHED.entries()) {
      const text = fields[name]
      if (text === undefined || text === '') continue
      const list = words(text)
      all.lists.push(list.map(({ word }) => word))
      for (const { word, position } of list) {
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
  const counts = new Uint32Array(all.numbers.size)
  for (const number of all.word) increment(counts, number)
  return { ...all, language: languageOf([...all.numbers.keys()].map((word, number) => [word, counts[number] ?? 0])) }
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

/** By document, what the words of its text weigh, stop words left out, in thousandths of a nat. */
function massesOf(vocabulary: string[], occurrences: Occurrences, frequencies: Uint32Array): Uint32Array {
  const { numbers, word, document, place, lengths, language } = occurrences
  const weightOf = new Map<number, number>()
  for (const [rank, text] of vocabulary.entries())
    if (!isStop(text, language)) weightOf.set(numbers.get(text) ?? -1, idf(lengths.length, frequencies[rank] ?? 1))
  const masses = new Float64Array(lengths.length)
  for (const [i, number] of word.entries())
    if (fieldOf(place[i] ?? 0) === 0)
      masses[document[i] ?? 0] = (masses[document[i] ?? 0] ?? 0) + (weightOf.get(number) ?? 0)
  return Uint32Array.from(masses, (mass) => Math.round(mass * 1000))
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

/** What the ledger's words stand for, as lists one after the other. */
function meanings(vocabulary: string[], resolver: Resolver) {
  const { asked, counts, targets, likeness, kinds, phrases } = resolver.resolve(vocabulary)
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]))
  return {
    askedLetters: asked.join(''),
    askedStarts: startsOf(asked.map(({ length }) => length)),
    targetStarts: startsOf(counts),
    targets,
    targetLikeness: likeness,
    targetKinds: kinds,
    phraseStarts: startsOf(phrases.map(({ length }) => length)),
    phraseWords: Uint32Array.from(phrases.flat(), (word) => numberOf.get(word) ?? 0),
  }
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
