import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as edit from '../../src/browse/line.js'

/** A line with its place shown as `|`. */
const line = (shown: string): edit.Line => ({ text: shown.replace('|', ''), at: shown.indexOf('|') })
const shown = ({ text, at }: edit.Line) => `${text.slice(0, at)}|${text.slice(at)}`

describe.each<[string, (before: edit.Line) => edit.Line, [before: string, after: string][]]>([
  [
    'eraseBefore',
    edit.eraseBefore,
    [
      ['ab|c', 'a|c'],
      ['|ab', '|ab'],
      ['x👩‍🚀|', 'x|'],
      ['naïv|', 'naï|'],
      ['نَ|', '|'],
      ['桥梁|', '桥|'],
    ],
  ],
  [
    'eraseAfter',
    edit.eraseAfter,
    [
      ['a|bc', 'a|c'],
      ['ab|', 'ab|'],
      ['|🇩🇪x', '|x'],
    ],
  ],
  [
    'eraseWord',
    edit.eraseWord,
    [
      ['harbour bridge|', 'harbour |'],
      ['harbour  |x', '|x'],
      ['|a', '|a'],
    ],
  ],
  ['eraseToStart', edit.eraseToStart, [['ab|cd', '|cd']]],
  ['eraseToEnd', edit.eraseToEnd, [['ab|cd', 'ab|']]],
  [
    'left',
    edit.left,
    [
      ['ab|', 'a|b'],
      ['|a', '|a'],
      ['xe\u0301|', 'x|e\u0301'],
    ],
  ],
  [
    'right',
    edit.right,
    [
      ['|ab', 'a|b'],
      ['a|', 'a|'],
      ['|e\u0301x', 'e\u0301|x'],
    ],
  ],
  [
    'wordLeft',
    edit.wordLeft,
    [
      ['one two |', 'one |two '],
      ['one|', '|one'],
    ],
  ],
  [
    'wordRight',
    edit.wordRight,
    [
      ['|one two', 'one| two'],
      ['one| two', 'one two|'],
    ],
  ],
  ['toStart', edit.toStart, [['ab|', '|ab']]],
  ['toEnd', edit.toEnd, [['|ab', 'ab|']]],
])('%s', (_, change, cases) => {
  test.each(cases)('%j to %j', (before, after) => expect(shown(change(line(before)))).toBe(after))
})

describe('insert', () => {
  test.each<[before: string, typed: string, after: string]>([
    ['a|c', 'b', 'ab|c'],
    ['|', 'one\n two', 'one two|'],
    ['|', '\u001b[31mred\u0007\u200b', '[31mred|'],
    ['e|x', '\u0301', 'e\u0301|x'],
    ['|', '👩\u200d🚀', '👩\u200d🚀|'],
    ['👩|', '\u200d', '👩\u200d|'],
    ['a|', '\u200d', 'a|'],
  ])('%j and %j', (before, typed, after) => expect(shown(edit.insert(line(before), typed))).toBe(after))
  test('takes no more than a line holds', () =>
    expect(edit.insert(edit.lineOf('a'.repeat(999)), 'bcd').text).toBe('a'.repeat(999)))
})

test('whatever is done, the place is between whole characters', () => {
  const changes = fc.array(
    fc.oneof(
      fc.constantFrom(
        edit.left,
        edit.right,
        edit.eraseBefore,
        edit.eraseAfter,
        edit.eraseWord,
        edit.wordLeft,
        edit.wordRight,
      ),
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => (before: edit.Line) => edit.insert(before, text)),
    ),
  )
  fc.assert(
    fc.property(changes, (all) => {
      const { text, at } = all.reduce((before, change) => change(before), edit.lineOf('नमस्ते e\u0301 👩‍🚀'))
      const starts = [...new Intl.Segmenter().segment(text)].map(({ index }) => index)
      expect([...starts, text.length]).toContain(at)
    }),
  )
})
