import { describe, expect, test } from 'vitest'
import { claims, sources } from './claims.js'

describe('text-not-cut', () => {
  const noted = (note: string) =>
    claims(`  - id: a\n    text: Fares rose.\n    confidence: sourced\n    citations: [gazette]\n    note: ${note}\n`)
  test.each<[string, string, string[]]>([
    ['a number', 'It was bridge #3 of four', ['text-not-cut a: #3 of four']],
    ['a name', 'Tagged #harbour', ['text-not-cut a: #harbour']],
    ['a comment', 'Tagged # harbour', []],
    ['a rule of signs', 'Tagged ####', []],
    ['quoted', '"bridge #3"', []],
    ['quoted, and a comment', '"bridge" #3', []],
    ['in a block', '|\n      text: bridge #3', []],
    ['no space before it', 'bridge#3', []],
    ['a field that is no text', 'N\n    date: 2025 #checked', []],
    ['on a line of its own', 'N\n    #note', []],
  ])('%s', (_, note, expected) => expect(noted(note)).toEqual(expected))
  test('a source, a quote, and each claim in the middle of a list', () => {
    const cited = claims(
      '  - id: a\n    text: Bridge #1\n    confidence: sourced\n    citations:\n      - source: gazette\n        quote: to bridge no. #2 and back\n',
      '  - {id: b, text: Fares rose., confidence: sourced, citations: [gazette]}\n',
    )
    expect(cited).toEqual(expect.arrayContaining(['text-not-cut a: #1', 'text-not-cut a: #2 and back']))
    expect(sources('  a:\n    title: Bridge #1\n    note: N\n', '[a]')).toEqual(['text-not-cut a: #1'])
  })
})
