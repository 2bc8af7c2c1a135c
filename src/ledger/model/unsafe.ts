/**
 * Characters that can make a terminal show other words than are written: controls other than tab and line feed, the
 * bidirectional embeddings, overrides and isolates (Unicode TR 36, "Trojan Source" CVE-2021-42574), lone surrogates, and
 * noncharacters, with which no XML can be read.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u

/** The offset of the first unsafe character, or -1. */
export function unsafeAt(text: string): number {
  return text.search(UNSAFE)
}

const UNSAFE_IN_FILE = new RegExp(`(?:${UNSAFE.source})(?<!\\r(?=\\n))`, 'u')

/** The same of a whole file, of which lines may end with carriage return and line feed. */
export function unsafeInFile(text: string): number {
  return text.search(UNSAFE_IN_FILE)
}

/**
 * Not seen, and in no writing needed to tell one word from another: a ledger may have them, but where it is shown they
 * would make two texts look the same. The joiners U+200C and U+200D are needed.
 */
const UNSEEN = String.raw`[\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]`
const EVERY_UNSAFE = new RegExp(`${UNSAFE.source}|${UNSEEN}`, 'gu')

/** Each unsafe character shown as its escape. */
export function escapeUnsafe(text: string, shownAs = escapeOf): string {
  return text.replace(EVERY_UNSAFE, shownAs)
}

/** `\x1b`, `\u202e` or `\u{e0041}`. */
function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}
