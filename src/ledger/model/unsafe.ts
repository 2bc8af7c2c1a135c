/**
 * Characters that can make a terminal show other words than are written: controls other than tab and line feed, the
 * bidirectional embeddings, overrides and isolates (Unicode TR 36, "Trojan Source" CVE-2021-42574), and lone surrogates.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u

/** The offset of the first unsafe character, or -1. */
export function unsafeAt(text: string): number {
  return text.search(UNSAFE)
}

const UNSAFE_IN_FILE = new RegExp(`(?:${UNSAFE.source})(?<!\\r(?=\\n))`, 'u')

/** The same of a whole file, of which lines may end with carriage return and line feed. */
export function unsafeInFile(text: string): number {
  return text.search(UNSAFE_IN_FILE)
}

const EVERY_UNSAFE = new RegExp(UNSAFE, 'gu')

/** Each unsafe character shown as its escape, `\x1b` or `\u202e`. */
export function escapeUnsafe(text: string): string {
  return text.replace(EVERY_UNSAFE, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}
