import { describe, expect, test } from 'vitest'
import { sources } from './claims.js'

describe('source-used', () => {
  test.each<[string, string, string, string[]]>([
    ['used by via', '  a: {title: T, note: N}\n  b: {title: T, note: N}\n', '[{source: a, via: b}]', []],
    [
      'used by a source that is',
      '  a: {title: T, note: N, derived-from: [b]}\n  b: {title: T, note: N, derived-from: [c]}\n  c: {title: T, note: N}\n',
      '[a]',
      [],
    ],
    [
      'used by one that is not',
      '  a: {title: T, note: N}\n  b: {title: T, note: N, derived-from: [b]}\n',
      '[a]',
      ['source-used b: b: {title: T, note: N, derived-from: [b]}'],
    ],
  ])('%s', (_, text, citations, expected) => expect(sources(text, citations)).toEqual(expected))
})
