import { describe, expect, test } from 'vitest'
import { sources } from './claims.js'

describe('source-complete', () => {
  test.each<[string, string, string, string[]]>([
    ['no title', '  a: {URL: "https://a.example/"}\n', '[a]', ['source-complete a: a: {URL: "https://a.example/"}']],
    [
      'neither',
      '  a: {type: book}\n',
      '[a]',
      ['source-complete a: a: {type: book}', 'source-complete a: a: {type: book}'],
    ],
    ['an archived copy is an address', '  a: {title: T, archived: "https://a.example/"}\n', '[a]', []],
  ])('%s', (_, text, citations, expected) => expect(sources(text, citations)).toEqual(expected))
})
