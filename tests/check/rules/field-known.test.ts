import { describe, expect, test } from 'vitest'
import { sources } from './claims.js'

describe('field-known', () => {
  const one = (field: string) => sources(`  a: {title: T, note: N, ${field}}\n`, '[a]')
  test.each([
    'language: en',
    'status: in press',
    'status: corrected',
    'custom: {a: 1}',
    'author: [{family: D, suffix: Jr.}]',
  ])('%s is', (field) => expect(one(field)).toEqual([]))
  test.each([
    ['titel: T', 'titel'],
    ['status: submitted', 'submitted'],
    ['author: [{family: Doe, givn: J}]', 'givn'],
    ['__proto__: {a: 1}', '__proto__'],
  ])('%s is not', (field, name) => expect(one(field)).toEqual([`field-known a: ${name}`]))
})
