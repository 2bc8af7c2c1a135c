/**
 * Words in a row that are hashed together, and places of which one is kept: two texts that share as many words in a row as
 * both together have a fingerprint in common (winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003).
 */
const GRAM = 10
const WINDOW = 10

const BASE = 0x01000193

/** By hash, the first place of a text where it is: the number of a word. */
export function fingerprintsOf(words: Int32Array): ReadonlyMap<number, number> {
  const grams = hashGrams(words)
  const found = new Map<number, number>()
  // The places of a window that may be its least, the least first.
  const queue: number[] = []
  let head = 0
  for (let at = 0; at < grams.length; at++) {
    const hash = grams[at] ?? 0
    while (queue.length > head && (grams[queue.at(-1) ?? 0] ?? 0) >= hash) queue.pop()
    queue.push(at)
    if ((queue[head] ?? 0) <= at - WINDOW) head++
    const least = queue[head] ?? at
    const isWindow = at >= WINDOW - 1 || at === grams.length - 1
    const value = grams[least] ?? 0
    if (isWindow && !found.has(value)) found.set(value, least)
  }
  return found
}

/** A hash for each place, of the words from there on. */
function hashGrams(words: Int32Array): Uint32Array {
  const grams = new Uint32Array(Math.max(0, words.length - GRAM + 1))
  let highest = 1
  for (let step = 1; step < GRAM; step++) highest = Math.imul(highest, BASE)
  let hash = 0
  for (const [at, word] of words.entries()) {
    if (at >= GRAM) hash = (hash - Math.imul(words[at - GRAM] ?? 0, highest)) | 0
    hash = (Math.imul(hash, BASE) + word) | 0
    // The order of the sums is that of their last words.
    if (at >= GRAM - 1) grams[at - GRAM + 1] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  }
  return grams
}
