import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('premises-acyclic', () => {
  const claim = (id: string, ...premises: string[]) =>
    `  - {id: ${id}, text: "He infers ${id}.", confidence: inferred, attributed-to: X, citations: [gazette], premises: [${premises.join(', ')}]}\n`
  test.each<[string, string[], string[]]>([
    ['of one', [claim('a', 'a')], ['premises-acyclic a: a']],
    ['of two, told once', [claim('a', 'b'), claim('b', 'a')], ['premises-acyclic b: a']],
    ['of three', [claim('a', 'b'), claim('b', 'c'), claim('c', 'a')], ['premises-acyclic c: a']],
    [
      'two that share a claim are two',
      [claim('a', 'b', 'c'), claim('b', 'a'), claim('c', 'a')],
      ['premises-acyclic b: a', 'premises-acyclic c: a'],
    ],
    [
      'two that a claim closes are told as the shorter one',
      [claim('a', 'b'), claim('b', 'c'), claim('c', 'a', 'b')],
      ['premises-acyclic c: b'],
    ],
    [
      'what rests on a circle is not in it',
      [claim('z', 'a'), claim('a', 'b'), claim('b', 'a')],
      ['premises-acyclic b: a'],
    ],
    ['a diamond is none', [claim('a', 'b', 'c'), claim('b', 'd'), claim('c', 'd'), claim('d', 'base')], []],
    ['told in the same way whatever the order', [claim('b', 'a'), claim('a', 'b')], ['premises-acyclic b: a']],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
})
