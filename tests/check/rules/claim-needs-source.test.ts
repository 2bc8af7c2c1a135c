import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.js'
import { claims, guess } from './claims.js'

describe('claim-needs-source', () => {
  const inferred = (id: string, premises: string, more = '') =>
    `  - {id: ${id}, text: "${id}, he infers.", confidence: inferred, attributed-to: X, premises: [${premises}]${more}}\n`
  test.each<[string, string[], string[]]>([
    ['an inferred claim whose premises all have one', [inferred('a', 'base'), inferred('b', 'a')], []],
    [
      'one of two premises without',
      [guess('attributed-to: X'), inferred('a', 'base, guess, guess')],
      [
        'claim-needs-source guess: {id: guess, text: It may be so., confidence: speculative, attributed-to: X}',
        'label-not-above-premises a: guess',
      ],
    ],
    [
      'a premise that is missing is one finding',
      [inferred('a', 'nowhere'), inferred('b', 'a')],
      ['premise-exists a: nowhere'],
    ],
    [
      'premises do not stand in for a citation of a speculative claim',
      [guess('attributed-to: X, premises: [base]')],
      [
        'claim-needs-source guess: {id: guess, text: It may be so., confidence: speculative, attributed-to: X, premises: [base]}',
      ],
    ],
    ['a circle grounds nothing', [inferred('a', 'b'), inferred('b', 'a')], ['premises-acyclic b: a']],
    [
      'what rests on a claim without one is told of at that claim only',
      [
        '  - {id: bare, text: Fares rose., confidence: sourced}\n',
        inferred('a', 'bare'),
        inferred('b', 'a'),
        inferred('c', 'b, a'),
      ],
      ['claim-needs-source bare: {id: bare, text: Fares rose., confidence: sourced}'],
    ],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
  test('a circle that no other rule tells of', () => {
    const levels = new Map([['premises-acyclic', 'off']] as const)
    const { findings } = checkText(`claims:\n${inferred('a', 'b')}${inferred('b', 'a')}`, { levels })
    expect(findings.map(({ fact, claim }) => `${fact.rule} ${claim}`)).toEqual([
      'claim-needs-source a',
      'claim-needs-source b',
    ])
  })
})
