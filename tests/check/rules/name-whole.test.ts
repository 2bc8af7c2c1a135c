import { describe, expect, test } from 'vitest'
import { sources } from './claims.js'

describe('name-whole', () => {
  const named = (names: string, field = 'author') => sources(`  a: {title: T, note: N, ${field}: ${names}}\n`, '[a]')
  test.each([
    '[{family: Doe, given: Jane}]',
    '[Doe]',
    '["Doe, Jane"]',
    '[The Gazette, The Herald]',
    '[AP, Reuters]',
    '[Reuters, Bloomberg]',
    '[Doe, Roe, Poe]',
    '[{family: Doe}, {given: Jane}]',
    '[Doe, city council]',
  ])('%s is fine', (names) => expect(named(names)).toEqual([]))
  test.each(['[Doe, Jane]', '[O’Neill, Jane M.]', '[Smith-Jones, J.]', '[Ёлкина, Ольга]'])(
    '%s is one name',
    (names) => {
      expect(named(names)).toEqual([`name-whole a: ${names}`])
      expect(named(names, 'editor')).toEqual([`name-whole a: ${names}`])
    },
  )
})
