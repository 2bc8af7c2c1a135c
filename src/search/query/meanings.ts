import { firstWhere } from '../../ledger/model/sorted.js'
import type { SearchIndex } from '../index/layout.js'
import { rangeOf, wordAt, wordCount } from '../index/vocabulary.js'
import { KINDS, type Kind } from '../meaning/target-lists.js'
import { stemOf } from '../words/stem.js'

/** Words of the ledger that stand for what is asked for. */
export interface Related {
  words: string[]
  /** Those of the words, in the vocabulary. */
  numbers: number[]
  /** In (0, 1]. */
  likeness: number
  by: Kind
}

/** What in the ledger stands for these words by its meaning, by an irregular form, or because the ledger says so. */
export function relatedTo(index: SearchIndex, words: readonly string[]): Related[] {
  const wanted = words.map((word) => stemOf(word, index.language)).join(' ')
  const place = placeFrom(index, wanted)
  if (askedAt(index, place) !== wanted) return []
  const [start, end] = rangeOf(index.targetStarts, place)
  const [likeness, kinds] = [index.targetLikeness.subarray(start, end), index.targetKinds.subarray(start, end)]
  return Array.from(index.targets.subarray(start, end), (target, i) => {
    const numbers = numbersOf(index, target)
    return {
      numbers,
      words: numbers.map((number) => wordAt(index, number)),
      likeness: (likeness[i] ?? 0) / 100,
      by: KINDS[kinds[i] ?? 0] ?? 'meaning',
    }
  })
}

/** How many words the phrases have that begin at this place of a query and that something in the ledger stands for. */
export function phraseLengths(index: SearchIndex, sequence: readonly string[], from: number): number[] {
  const lengths: number[] = []
  let phrase = ''
  for (let length = 1; from + length <= sequence.length; length++) {
    phrase += (length > 1 ? ' ' : '') + stemOf(sequence[from + length - 1] ?? '', index.language)
    let place = placeFrom(index, phrase)
    const isAsked = askedAt(index, place) === phrase
    if (isAsked && length > 1) lengths.push(length)
    if (isAsked) place++
    if (!askedAt(index, place)?.startsWith(`${phrase} `)) break
  }
  return lengths
}

/** The place of the first that does not sort before this text, among what may be asked for. */
function placeFrom(index: SearchIndex, text: string): number {
  return firstWhere(0, index.askedStarts.length - 1, (place) => (askedAt(index, place) ?? '') >= text)
}

function askedAt(index: SearchIndex, place: number): string | undefined {
  if (place >= index.askedStarts.length - 1) return undefined
  return index.askedLetters.slice(index.askedStarts.at(place) ?? 0, index.askedStarts.at(place + 1) ?? 0)
}

function numbersOf(index: SearchIndex, target: number): number[] {
  const count = wordCount(index)
  if (target < count) return [target]
  const [start, end] = rangeOf(index.phraseStarts, target - count)
  return Array.from(index.phraseWords.subarray(start, end))
}
