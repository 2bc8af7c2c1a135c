import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'
import { BASE, claims, SOURCES, sources } from './claims.js'

describe('id-format', () => {
  const claim = (id: string) => `  - {id: ${id}, text: Fares rose., confidence: sourced, citations: [gazette]}\n`
  const from = '  - {id: a, text: He infers it., confidence: inferred, attributed-to: X, premises: [Bad_Id]}\n'
  test.each<[string, string[], string[]]>([
    ['letters, digits and hyphens', [claim('a-1-b')], []],
    ['an id is one finding, without consequences', [claim('Bad_Id'), from], ['id-format Bad_Id: Bad_Id']],
    ['an id that is only named', [from], ['premise-exists a: Bad_Id']],
    ['an id reserved by JavaScript', [claim('constructor')], ['id-format constructor: constructor']],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
  test('a source with a bad key is not missed, nor called unused', () => {
    expect(sources('  "a b": {title: T, note: N}\n  c: {title: T, note: N}\n', '["a b"]')).toEqual([
      'id-format a b: "a b"',
    ])
  })
  test('a name is suggested, where one is near', () => {
    const { findings } = checkText(`${SOURCES}claims:\n${BASE}${claim('Bad_Id')}`)
    expect(findings.map(({ fact }) => describeFinding(fact).help)).toEqual(['did you mean `bad-id`?'])
  })
})
