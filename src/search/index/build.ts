import { GrowingNumbers } from '../../ledger/model/growing.js'
import { type Names, Resolver } from '../meaning/resolve.js'
import { theThesaurus } from '../meaning/thesaurus.js'
import { idf } from '../words/idf.js'
import { type Language, languageOf } from '../words/stem.js'
import { isStop } from '../words/stop-words.js'
import { words } from '../words/words.js'
import { codeOf, SEARCHED, type SearchDocument } from './fields.js'
import { Frequencies } from './frequencies.js'
import { BIGRAM_CODES, bigrams, fieldOf, place as placeOf, type SearchIndex } from './layout.js'

const SOURCE = codeOf('source')

/** Documents are numbered from 0 in the order given. Takes time and memory in proportion to their words. */
export function buildIndex(documents: Iterable<SearchDocument>, names: Names = []): SearchIndex {
  const occurrences = collect(documents)
  const { language, word, fieldStarts } = occurrences
  const resolver = new Resolver(theThesaurus(language), language, [...occurrences.numbers.keys()], names)
  for (let field = 0; field < fieldStarts.length; field++)
    resolver.read(word.subarray(fieldStarts[field], fieldStarts[field + 1]))
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
    lengths: occurrences.lengths.slice(),
    meanLength:
      occurrences.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, occurrences.lengths.length) || 1,
  }
}

/** Every word of every document in the order read; words are numbered as they first appear. */
interface Occurrences {
  numbers: Map<string, number>
  /** One entry an occurrence, in step. */
  word: Uint32Array
  document: Uint32Array
  place: Uint32Array
  /** Where the words of each field of each document start. */
  fieldStarts: Uint32Array
  /** By document. */
  lengths: Uint32Array
  language: Language
}

function collect(documents: Iterable<SearchDocument>): Occurrences {
  const numbers = new Map<string, number>()
  const [word, document, place, fieldStarts, lengths] = Array.from({ length: 5 }, () => new GrowingNumbers()) as Five
  for (const fields of documents) {
    let length = 0
    for (const [code, name] of SEARCHED.entries()) {
      const text = fields[name]
      if (text === undefined || text === '') continue
      fieldStarts.push(word.length)
      for (const { word: own, position } of words(text)) {
        let number = numbers.get(own)
        if (number === undefined) {
          number = numbers.size
          numbers.set(own, number)
        }
        word.push(number)
        document.push(lengths.length)
        place.push(placeOf(code, position))
        if (code === 0) length = position + 1
      }
    }
    lengths.push(length)
  }
  const counts = new Uint32Array(numbers.size)
  for (const number of word.numbers) increment(counts, number)
  return {
    numbers,
    word: word.numbers,
    document: document.numbers,
    place: place.numbers,
    fieldStarts: fieldStarts.numbers,
    lengths: lengths.numbers,
    language: languageOf(Array.from(numbers.keys(), (word, number) => [word, counts[number] ?? 0])),
  }
}

type Five = [GrowingNumbers, GrowingNumbers, GrowingNumbers, GrowingNumbers, GrowingNumbers]

/** The occurrences sorted by word; those of one word stay in the order read, which is by document and place. */
function postings(vocabulary: string[], { numbers, word, document, place }: Occurrences) {
  const sorted = new Uint32Array(vocabulary.length)
  for (const [i, text] of vocabulary.entries()) sorted[numbers.get(text) as number] = i

  const counts = new Uint32Array(vocabulary.length)
  for (const number of word) increment(counts, sorted[number] as number)
  const postingStarts = startsOf(counts)
  const next = postingStarts.slice()
  const frequencies = new Frequencies(vocabulary.length)
  const documents = new Uint32Array(word.length)
  const places = new Uint16Array(word.length)
  for (let i = 0; i < word.length; i++) {
    const rank = sorted[word[i] as number] as number
    const to = increment(next, rank)
    const from = document[i] as number
    documents[to] = from
    places[to] = place[i] as number
    frequencies.add(rank, from, fieldOf(place[i] as number) === SOURCE)
  }
  return { frequencies: frequencies.counts, postingStarts, documents, places }
}

/** By document, what the words of its text weigh, stop words left out, in thousandths of a nat. */
function massesOf(vocabulary: string[], occurrences: Occurrences, frequencies: Uint32Array): Uint32Array {
  const { numbers, word, document, place, lengths, language } = occurrences
  const weights = new Float64Array(vocabulary.length)
  for (const [rank, text] of vocabulary.entries())
    if (!isStop(text, language)) weights[numbers.get(text) as number] = idf(lengths.length, frequencies[rank] ?? 1)
  const masses = new Float64Array(lengths.length)
  for (let i = 0; i < word.length; i++)
    if (fieldOf(place[i] as number) === 0)
      masses[document[i] as number] = (masses[document[i] as number] as number) + (weights[word[i] as number] as number)
  return Uint32Array.from(masses, (mass) => Math.round(mass * 1000))
}

function bigramLists(vocabulary: string[]) {
  const counts = new Uint32Array(BIGRAM_CODES)
  const codes = new GrowingNumbers()
  const words = new GrowingNumbers()
  /** By bigram, the last word that had it, counted from 1. */
  const last = new Uint32Array(BIGRAM_CODES)
  for (const [word, text] of vocabulary.entries())
    for (const code of bigrams(text)) {
      if (last[code] === word + 1) continue
      last[code] = word + 1
      increment(counts, code)
      codes.push(code)
      words.push(word)
    }
  const bigramStarts = startsOf(counts)
  const next = bigramStarts.slice()
  const bigramWords = new Uint32Array(codes.length)
  for (let i = 0; i < codes.length; i++) bigramWords[increment(next, codes.at(i))] = words.at(i)
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
