import type { SearchIndex } from '../index/layout.js'
import { family, frequencyOf } from '../index/vocabulary.js'
import { idf } from '../words/idf.js'
import { relatedTo } from './meanings.js'
import { documentFrequency, phrasePostings } from './postings.js'
import type { Reading } from './reading.js'

/** Words that stand for the same about as well are one concept. */
const ALIKE = 0.2

/**
 * What stands for these words by its meaning, by an irregular form or as the ledger says. `meaning` is how much the first
 * counts, from 0 to 1. Of rare and common words for one thing none is a find: each weighs what all of them weigh together.
 */
export function relatedReadings(index: SearchIndex, asked: readonly string[], meaning: number): Reading[] {
  const count = index.lengths.length
  const related = relatedTo(index, asked).map(({ words, likeness, by }) => ({
    words,
    likeness,
    by,
    postings: phrasePostings(index, { words, offsets: words.map((_, i) => i) }),
  }))
  const [word, ...more] = asked
  const own = word !== undefined && more.length === 0 ? family(index, word) : []
  const ownFrequency = own.reduce((sum, form) => sum + frequencyOf(index, form), 0)
  return related.map((one) => {
    const frequency = related
      .filter(({ likeness }) => likeness >= one.likeness - ALIKE)
      .reduce((sum, { postings }) => sum + documentFrequency(postings), ownFrequency)
    const likeness = one.by === 'meaning' ? one.likeness * meaning : one.likeness
    return { ...one, likeness, idf: idf(count, Math.min(count, frequency)) }
  })
}
