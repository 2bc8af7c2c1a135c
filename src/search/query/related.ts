import { firstWhere } from '../../ledger/model/sorted.js'
import type { SearchIndex } from '../index/layout.js'
import { remembered } from '../index/remembered.js'
import { family, frequencyOf } from '../index/vocabulary.js'
import { idf } from '../words/idf.js'
import { relatedTo } from './meanings.js'
import { documentFrequency, postingsInRow } from './postings.js'
import type { Reading } from './reading.js'

/** Words that stand for the same about as well are one concept. */
const ALIKE = 0.2

/**
 * What stands for these words by its meaning, by an irregular form or as the ledger says. `meaning` is how much the first
 * counts, from 0 to 1. Of rare and common words for one thing none is a find: each weighs what all of them weigh together.
 */
export function relatedReadings(index: SearchIndex, asked: readonly string[], meaning: number): Reading[] {
  return allRelated(index, asked.join(' ')).map((one) =>
    one.by === 'meaning' ? { ...one, likeness: one.likeness * meaning } : one,
  )
}

const allRelated = remembered((index, phrase: string): Reading[] => {
  const asked = phrase.split(' ')
  const count = index.lengths.length
  const related = relatedTo(index, asked).map(({ numbers, ...one }) => {
    const postings = postingsInRow(index, numbers)
    const [number = 0, ...more] = numbers
    const frequency = more.length === 0 ? frequencyOf(index, number) : documentFrequency(postings)
    return { reading: { ...one, postings }, frequency }
  })
  const [word, ...more] = asked
  const own = word !== undefined && more.length === 0 ? family(index, word) : []
  const ownFrequency = own.reduce((sum, form) => sum + frequencyOf(index, form), 0)
  const togetherWith = frequenciesByLikeness(related)
  return related.map(({ reading }) => {
    const together = ownFrequency + togetherWith(reading.likeness - ALIKE)
    return { ...reading, idf: idf(count, Math.min(count, together)) }
  })
})

/** Tells how often those stand in the ledger that are this like or more. */
function frequenciesByLikeness(
  related: readonly { reading: { likeness: number }; frequency: number }[],
): (least: number) => number {
  const likest = [...related].sort((a, b) => b.reading.likeness - a.reading.likeness)
  const sums = [0]
  for (const { frequency } of likest) sums.push((sums.at(-1) ?? 0) + frequency)
  return (least) => sums[firstWhere(0, likest.length, (i) => (likest[i]?.reading.likeness ?? 0) < least)] ?? 0
}
