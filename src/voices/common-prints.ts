/** Sources that are paired for one fingerprint: what more of them share is a notice that is printed everywhere. */
const MOST_OF_ONE = 16
const MOST_PAIRS = 100_000
/** More texts than that have no room beside a hash of 32 bits. */
const MOST_TEXTS = 2 ** 20

/** The pairs of texts, by their numbers, that have a fingerprint in common. Sorts all fingerprints once. */
export function pairsWithCommon(prints: readonly Uint32Array[]): Map<number, Set<number>> {
  const texts = prints.slice(0, MOST_TEXTS)
  const all = new Float64Array(texts.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const [text, own] of texts.entries()) for (const print of own) all[filled++] = print * MOST_TEXTS + text
  all.sort()
  const pairs = new Map<number, Set<number>>()
  let left = MOST_PAIRS
  for (let start = 0; start < all.length && left > 0; ) {
    const print = Math.floor((all[start] ?? 0) / MOST_TEXTS)
    let end = start + 1
    while (end < all.length && Math.floor((all[end] ?? 0) / MOST_TEXTS) === print) end++
    const sharing = [...all.subarray(start, Math.min(end, start + MOST_OF_ONE))].map((each) => each % MOST_TEXTS)
    for (const [at, a] of sharing.entries()) for (const b of sharing.slice(at + 1)) if (addPair(pairs, a, b)) left--
    start = end
  }
  return pairs
}

function addPair(pairs: Map<number, Set<number>>, a: number, b: number): boolean {
  const others = pairs.get(a) ?? new Set()
  pairs.set(a, others)
  const isNew = !others.has(b)
  others.add(b)
  return isNew
}
