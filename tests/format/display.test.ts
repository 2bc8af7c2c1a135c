import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { breakLines, displayWidth, graphemes } from '../../src/screen/display.js'
import { cut } from '../../src/screen/text.js'

const chalk = new Chalk({ level: 1 })
const ESCAPE = /\u001b\[\d+m|\u001b\]8;;[^\u0007]*\u0007/g
const bare = (text: string) => text.replace(ESCAPE, '')

/** Words of many scripts, marks, emoji of every kind, and any other character that can be printed. */
const printable = fc.oneof(
  fc.constantFrom(
    'claim',
    'Зеленський',
    'Erdoğan',
    'é',
    'e\u0301',
    '漢字',
    '한국어',
    'ＦＵＬＬ',
    'नमस्ते',
    'สวัสดี',
    'عربى',
    '“quoted”',
    '…',
    '●',
    '◐',
    '😀',
    '👩‍👩‍👧',
    '🇺🇦',
    '👍🏽',
    '❤️',
    '1️⃣',
    '\u200d',
    '\u00ad',
    'a-b/c-d',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const text = fc.array(printable, { maxLength: 20 }).map((words) => words.join(' '))

describe('width', () => {
  test('is what string-width says, whether or not it was asked', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(displayWidth(words)).toBe(stringWidth(words))
      }),
      { numRuns: 2000 },
    )
  })

  test('escapes have none', () => {
    expect(displayWidth(chalk.bold.cyan('漢字 a'))).toBe(6)
    expect(displayWidth('\u001b]8;;https://a.example/\u0007link\u001b]8;;\u0007')).toBe(4)
  })
})

describe('lines', () => {
  const styled = fc
    .array(fc.tuple(printable, fc.constantFrom('plain', 'bold', 'dim', 'cyan')), { maxLength: 20 })
    .map((parts) => parts.map(([word, style]) => (style === 'plain' ? word : chalk[style as 'bold'](word))).join(' '))

  test('fit, lose no character and no style, and leave no style open', () => {
    fc.assert(
      fc.property(styled, fc.integer({ min: 4, max: 60 }), (words, width) => {
        const lines = breakLines(words, width)
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          const codes = [...line.matchAll(/\u001b\[(\d+)m/g)].map(([, code]) => Number(code))
          expect(codes.filter((code) => code < 20 || code === 36).length).toBe(
            codes.filter((code) => code === 22 || code === 39).length,
          )
        }
        expect(bare(lines.join('')).replaceAll(' ', '')).toBe(bare(words).replaceAll(' ', ''))
      }),
      { numRuns: 1000 },
    )
  })

  test('styles and links go on from line to line', () => {
    expect(breakLines(chalk.dim('one two three'), 8)).toEqual([chalk.dim('one two'), chalk.dim('three')])
    expect(breakLines(`${chalk.cyan(`a ${chalk.bold('b c')}`)} d`, 3)).toEqual([
      chalk.cyan(`a ${chalk.bold('b')}`),
      `\u001b[36m\u001b[1mc\u001b[22m\u001b[39m d`,
    ])
    expect(breakLines('\u001b]8;;https://a.example/\u0007one two\u001b]8;;\u0007', 4)).toEqual([
      '\u001b]8;;https://a.example/\u0007one\u001b]8;;\u0007',
      '\u001b]8;;https://a.example/\u0007two\u001b]8;;\u0007',
    ])
  })

  test('are broken at spaces, else after hyphens and slashes, else anywhere', () => {
    expect(breakLines('one two three', 7)).toEqual(['one two', 'three'])
    expect(breakLines('a one-two-three', 8)).toEqual(['a', 'one-two-', 'three'])
    expect(breakLines('漢字漢字漢字', 5)).toEqual(['漢字', '漢字', '漢字'])
    expect(breakLines('', 5)).toEqual([''])
  })

  test('are found in no time where a word is all hyphens', () => {
    expect(breakLines('-'.repeat(300_000), 30)).toHaveLength(10_000)
  })

  test('never break a URL, also not where it is styled', () => {
    const url = 'https://a.example/one-two/three#:~:text=four'
    expect(breakLines(`see (${url}), which says so`, 12)).toEqual(['see', `(${url}),`, 'which says', 'so'])
    expect(breakLines(chalk.dim(`see ${url}`), 12)).toEqual([chalk.dim('see'), chalk.dim(url)])
    // The address of a link is no text.
    expect(breakLines('\u001b]8;;https://a.example/\u0007one-two-three\u001b]8;;\u0007', 8)).toHaveLength(2)
  })
})

describe('a long text', () => {
  const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
  test.each(['x', 'e\u0301', FAMILY, '\u{1f1eb}\u{1f1f7}', '\u5b57'])(
    'is cut into characters as a short one: %s',
    (one) => {
      expect([...graphemes(one.repeat(1500))]).toEqual(Array(1500).fill(one))
      expect(displayWidth(one.repeat(1500))).toBe(1500 * stringWidth(one))
    },
  )

  test.each([0, 1, 999, 1000, 200_000])('is cut to a width, whatever stands behind it: %i', (length) => {
    const text = 'ab\u5b57'.repeat(length)
    expect(cut(text, 6, '…')).toBe(length < 2 ? text : 'ab\u5b57a…')
    expect(cut('x'.repeat(length), 2000, '…')).toBe(length > 2000 ? `${'x'.repeat(1999)}…` : 'x'.repeat(length))
  })
})
