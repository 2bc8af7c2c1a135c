import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('label-not-above-premises', () => {
  const claim = (id: string, confidence: string, premises = '') =>
    `  - {id: ${id}, text: "He says it may be ${id}.", confidence: ${confidence}, attributed-to: X, citations: [gazette], premises: [${premises}]}\n`
  test.each<[string, string[], string[]]>([
    [
      'sourced on inferred',
      [claim('a', 'inferred', 'base'), claim('b', 'sourced', 'a')],
      ['label-not-above-premises b: a'],
    ],
    ['inferred on inferred', [claim('a', 'inferred', 'base'), claim('b', 'inferred', 'a')], []],
    ['speculative on anything', [claim('a', 'inferred', 'base'), claim('b', 'speculative', 'a, base')], []],
    [
      'the way down is told link by link',
      [claim('s', 'speculative'), claim('a', 'inferred', 'base, s'), claim('b', 'inferred', 'base, a')],
      ['label-not-above-premises a: s', 'label-not-above-premises b: a'],
    ],
    ['sourced on sourced', [claim('b', 'sourced', 'base')], []],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
})
