import { describe, expect, test } from 'vitest'
import { isFlat } from '../../src/prose/wording.js'
import { ENGLISH, FRENCH, GERMAN, linesOf, RUSSIAN, type Sentences, SPANISH } from './sentences.js'

const TABLE: [
  name: string,
  code: 'en' | 'de' | 'fr' | 'es' | 'ru',
  sentences: Sentences,
  precision: number,
  recall: number,
][] = [
  ['English', 'en', ENGLISH, 0.97, 0.95],
  ['German', 'de', GERMAN, 0.95, 0.85],
  ['French', 'fr', FRENCH, 0.95, 0.85],
  ['Spanish', 'es', SPANISH, 0.95, 0.85],
  ['Russian', 'ru', RUSSIAN, 0.95, 0.85],
]

describe('sentences that read as plain fact', () => {
  test.each(TABLE)('are told apart in %s', (name, code, { flat, hedged, attributed }, precision, recall) => {
    const right = linesOf(flat)
    const missed = right.filter((text) => !isFlat(text, code))
    const wrong = linesOf(`${hedged.trim()}\n${attributed.trim()}`).filter((text) => isFlat(text, code))
    const found = right.length - missed.length
    const figures = { precision: found / (found + wrong.length), recall: found / right.length }
    console.log(`${name}: precision ${figures.precision.toFixed(3)}, recall ${figures.recall.toFixed(3)}`, {
      missed,
      wrong,
    })
    expect(figures.precision).toBeGreaterThanOrEqual(precision)
    expect(figures.recall).toBeGreaterThanOrEqual(recall)
  })

  test('there are three hundred of them and of others', () => {
    const all = TABLE.flatMap(([, , sentences]) => Object.values(sentences).flatMap(linesOf))
    expect(new Set(all).size).toBeGreaterThanOrEqual(300)
  })
})
