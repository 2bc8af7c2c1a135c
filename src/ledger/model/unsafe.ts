/**
 * Characters that can make a terminal show other words than are written: controls other than tab and line feed, the
 * bidirectional embeddings, overrides and isolates (Unicode TR 36, "Trojan Source" CVE-2021-42574), lone surrogates, and
 * noncharacters, with which no XML can be read.
 */
const unsafe = () =>
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u

/** The offset of the first unsafe character, or -1. */
export function unsafeAt(text: string): number {
  return PLAIN.test(text) ? -1 : text.search(unsafe())
}

/** The same of a whole file, of which lines may end with carriage return and line feed. */
export function unsafeInFile(text: string): number {
  return text.search(new RegExp(`(?:${unsafe().source})(?<!\\r(?=\\n))`, 'u'))
}

/**
 * Not seen, and in no writing needed to tell one word from another: a ledger may have them, but where it is shown they
 * would make two texts look the same. They are Unicode's Default_Ignorable_Code_Point with the blank of Braille and the
 * interlinear marks, as ranges, which are ready ten times sooner.
 */
const UNSEEN =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2060-\\u206f\\u2800\\u3164' +
  '\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}'

/** Latin, Greek and Cyrillic, punctuation, arrows and boxes: nothing unsafe is among them. */
const PLAIN =
  /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u034e\u0370-\u0377\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u25ff]*$/

/** Each unsafe character shown as its escape. `before` is what the text follows. */
export function escapeUnsafe(text: string, shownAs = escapeOf, before = ''): string {
  if (PLAIN.test(text)) return text
  const { every, isJoiner, joins, isVariant, varies } = patterns()
  return text.replace(every, (character, at: number) => {
    const isNeeded = isJoiner.test(character)
      ? joins.test(endOf(text, at, before))
      : isVariant.test(character) && varies.test(endOf(text, at, before))
    return isNeeded ? character : shownAs(character)
  })
}

/** The last characters before a place. */
function endOf(text: string, at: number, before: string): string {
  return (before + text.slice(Math.max(0, at - 2), at)).slice(-2)
}

let made: ReturnType<typeof makePatterns> | undefined

/** Made when a text needs them: their sets of Unicode take as long as a look-up that prints none of it. */
function patterns() {
  made ??= makePatterns()
  return made
}

function makePatterns() {
  return {
    every: new RegExp(`${unsafe().source}|[${UNSEEN}]`, 'gu'),
    isJoiner: /\u200c|\u200d/,
    /** Letters of writings that join, and the parts of an emoji; no letters, digits and signs that stand each for itself. */
    joins: /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Z}\p{C}]$/u,
    isVariant: /\p{Variation_Selector}/u,
    /** What has variants: emoji and the keys of phones, signs of mathematics, and some writings. One selector follows each. */
    varies: /[\p{Emoji}\p{Ideographic}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}]$/u,
  }
}

/** `\x1b`, `\u202e` or `\u{e0041}`. */
function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}
