import { describe, expect, test } from 'vitest'
import { escapeUnsafe } from '../../src/ledger/model/unsafe.js'
import { wayOut } from '../../src/screen/way-out.js'

describe('what is not seen is shown', () => {
  test.each<[string, string, string]>([
    ['a soft hyphen', 'a\u00adb', 'a\\xadb'],
    ['a grapheme joiner', 'a\u034fb', 'a\\u034fb'],
    ['fillers of Hangul', '\u3164\uffa0\u115f\u1160', '\\u3164\\uffa0\\u115f\\u1160'],
    ['a blank of Braille', 'a\u2800b', 'a\\u2800b'],
    ['vowels of Khmer that nobody writes', '\u1780\u17b4', '\u1780\\u17b4'],
    ['format characters of old', '\u206a\u206f', '\\u206a\\u206f'],
    ['phrasing of music, and of shorthand', '\u{1d173}\u{1bca0}', '\\u{1d173}\\u{1bca0}'],
    ['tags, and what is set aside beside them', '\u{e0041}\u{e0080}\u{e0fff}', '\\u{e0041}\\u{e0080}\\u{e0fff}'],
    ['a joiner in a word that does not join', 'clo\u200dsed \u0441\u200c\u0442', 'clo\\u200dsed \u0441\\u200c\u0442'],
    [
      'a joiner at the beginning, and behind another',
      '\u200d\u0645\u200c\u200c\u0645',
      '\\u200d\u0645\u200c\\u200c\u0645',
    ],
    ['a selector behind a letter', 'closed\ufe0f', 'closed\\ufe0f'],
    ['letters hidden in selectors', '\u{1f600}\ufe0f\u{e0101}\u{e0102}', '\u{1f600}\ufe0f\\u{e0101}\\u{e0102}'],
  ])('%s', (_, text, shown) => expect(escapeUnsafe(text)).toBe(shown))

  test.each<[string, string]>([
    ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Hindi and Sinhala', '\u0915\u094d\u200d\u0937 \u0dc1\u0dca\u200d\u0dbb\u0dd3'],
    [
      'a family, a heart on fire, a woman who waves',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f\u200d\u{1f525} \u{1f44b}\u{1f3fd}\u200d\u2640\ufe0f',
    ],
    ['a key', '1\ufe0f\u20e3'],
    ['a variant of a name in Han', '\u845b\u{e0100}'],
    ['a variant of a sign', '\u2229\ufe00'],
    ['Mongolian', '\u182d\u180b'],
  ])('and what a writing needs stays: %s', (_, text) => {
    expect(escapeUnsafe(text)).toBe(text)
    // Also where a style of the terminal stands between.
    const styled = [...text].map((character) => `\u001b[1m${character}\u001b[22m`).join('')
    expect(wayOut(styled, 'text', { color: 1, links: false, isTty: true })).toBe(styled)
  })
})
