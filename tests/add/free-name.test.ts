import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeName } from '../../src/adding/free-name.js'
import { toItsEnd } from '../to-its-end.js'

test('a name that is taken gets the next number', () => {
  expect(freeName('a', new Set(['a']))).toBe('a-2')
  expect(freeName('a', new Set(['a', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6']))).toBe('a-7')
})

test('whatever is taken, the name is free', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 40 })), (numbers) => {
      const taken = new Set(numbers.map((number) => `a-${number}`))
      expect(taken.has(freeName('a', taken))).toBe(false)
    }),
  )
})

test('a hundred thousand entries of one name are numbered', () => {
  const taken = new Set<string>()
  toItsEnd(() => {
    for (let at = 0; at < 100_000; at++) taken.add(freeName('a', taken))
  })
  expect(taken).toHaveProperty('size', 100_000)
})
