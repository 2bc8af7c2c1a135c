/** Characters that are looked at together. */
const SIZE = 8
const BITS = 23

/** Which stretches of eight characters a text has, roughly: most words that are not in it are known without reading it. */
export class Grams {
  readonly #seen = new Uint8Array(1 << (BITS - 3))

  constructor(text: string) {
    for (let at = 0; at + SIZE <= text.length; at++) {
      const bit = hashOf(text, at)
      this.#seen[bit >> 3] = (this.#seen[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  /** False only where the text does not have these words. */
  mayHave(words: string): boolean {
    for (let at = 0; at + SIZE <= words.length; at++) {
      const bit = hashOf(words, at)
      if (!((this.#seen[bit >> 3] ?? 0) & (1 << (bit & 7)))) return false
    }
    return true
  }
}

/** FNV-1a over the characters, folded to a bit's number. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + SIZE; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash >>> BITS) ^ hash) & ((1 << BITS) - 1)
}
