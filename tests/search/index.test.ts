import { expect, test } from 'vitest'
import { buildIndex } from '../../src/search/index/build.js'
import { fieldOf, place } from '../../src/search/index/layout.js'
import { family, findWord, frequencyOf, prefixRange, wordAt, wordCount } from '../../src/search/index/vocabulary.js'

const index = buildIndex([
  { text: 'Ferries and a ferry; filing files.' },
  { text: 'A ferry, a ferry!', quote: 'possibly a possibility' },
])
const vocabulary = Array.from({ length: wordCount(index) }, (_, word) => wordAt(index, word))

test('the vocabulary is sorted, and every word is found in it', () => {
  expect(vocabulary).toEqual([...vocabulary].sort())
  expect(vocabulary.map((word) => findWord(index, word))).toEqual([...vocabulary.keys()])
  expect(findWord(index, 'ferr')).toBe(-1)
  expect(findWord(index, 'zebra')).toBe(-1)
})

test('a prefix has the words that start with it', () => {
  const { start, end } = prefixRange(index, 'fe')
  expect(vocabulary.slice(start, end)).toEqual(['ferries', 'ferry'])
})

test('a family has the words of one stem, wherever that differs from their beginning', () => {
  const relatives = (word: string) => family(index, word).map((relative) => wordAt(index, relative))
  expect(relatives('ferry')).toEqual(['ferries', 'ferry'])
  expect(relatives('file')).toEqual(['files', 'filing'])
  expect(relatives('possibility')).toEqual(['possibility', 'possibly'])
})

test('a document frequency counts documents, not occurrences', () => {
  expect(frequencyOf(index, findWord(index, 'ferry'))).toBe(2)
  expect(frequencyOf(index, findWord(index, 'possibility'))).toBe(1)
  expect(frequencyOf(index, findWord(index, 'a'))).toBe(2)
})

test('a place keeps its field, however long the text', () => {
  expect(fieldOf(place(0, 1e6))).toBe(0)
  expect(fieldOf(place(7, 1e6))).toBe(7)
})
