import { firstWhere } from '../../ledger/model/sorted.js'
import type { SearchIndex } from '../index/layout.js'
import { rangeOf, wordAt, wordCount } from '../index/vocabulary.js'
import { KINDS, type Kind } from '../meaning/resolve.js'
import { stemOf } from '../words/stem.js'

/** Words of the ledger that stand for what is asked for. */
export interface Related {
  words: string[]
  /** In (0, 1]. */
  likeness: number
  by: Kind
}

/** What in the ledger stands for these words by its meaning, by an irregular form, or because the ledger says so. */
export function relatedTo(index: SearchIndex, words: readonly string[]): Related[] {
  const wanted = words.map((word) => stemOf(word, index.language)).join(' ')
  const count = index.askedStarts.length - 1
  const at = (place: number) => {
    const [start, end] = rangeOf(index.askedStarts, place)
    return index.askedLetters.slice(start, end)
  }
  const place = firstWhere(0, count, (place) => at(place) >= wanted)
  if (place === count || at(place) !== wanted) return []
  const [start, end] = rangeOf(index.targetStarts, place)
  const [likeness, kinds] = [index.targetLikeness.subarray(start, end), index.targetKinds.subarray(start, end)]
  return Array.from(index.targets.subarray(start, end), (target, i) => ({
    words: wordsOf(index, target),
    likeness: (likeness[i] ?? 0) / 100,
    by: KINDS[kinds[i] ?? 0] ?? 'meaning',
  }))
}

function wordsOf(index: SearchIndex, target: number): string[] {
  const count = wordCount(index)
  if (target < count) return [wordAt(index, target)]
  const [start, end] = rangeOf(index.phraseStarts, target - count)
  return Array.from(index.phraseWords.subarray(start, end), (word) => wordAt(index, word))
}
