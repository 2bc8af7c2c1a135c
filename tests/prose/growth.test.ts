import { expect, test } from 'vitest'
import { JUDGED, languageOf } from '../../src/prose/language.js'
import { statedIn } from '../../src/prose/stated.js'
import { isFlat, mannerOf, ownHedge } from '../../src/prose/wording.js'
import { toItsEnd } from '../to-its-end.js'

/** Letters of one thing again and again. */
const many = (unit: string, letters: number) => unit.repeat(letters / unit.length)

test('short words that end in a vowel tell Italian, however many they are', () => {
  expect(toItsEnd(() => languageOf(`${many('xi ', 600)}fossero`))).toBe('other')
  expect(toItsEnd(() => languageOf(`${many('xi ', 600)}passt`))).toBe(undefined)
})

test.each(['“', '„', '«', '‘', '"'])('marks that begin a quotation and end none are read once: %s', (mark) => {
  expect(toItsEnd(() => ownHedge(`It was the ${many(mark, 1_000_000)} of the perhaps`))).toBe('perhaps')
})

test.each(['1', '1.', '1,111', '1-'])('a number that goes on is read once: %s', (unit) => {
  const [...numbers] = toItsEnd(() => statedIn(many(unit, 500_000), new Set()).numbers)
  expect(numbers.length).toBeGreaterThan(0)
})

test.each(JUDGED)('a pattern of words reaches over so many letters, and no more: %s', (language) => {
  const { tentative = [], attributed = [] } = mannerOf(language) ?? {}
  for (const { pattern } of [...tentative, ...attributed])
    expect(pattern.source).not.toMatch(/(?:\[\^[^\]]*\]|(?<!\\)\.)(?:[*+]|\{\d*,\})/)
})

test('a verb and its other half belong together over 150 letters', () => {
  const seen = (letters: number) => `Die Zeitung sieht ${'x'.repeat(letters)} als Grund der Schließung.`
  expect([150, 151].map((letters) => isFlat(seen(letters), 'de'))).toEqual([false, true])
})
