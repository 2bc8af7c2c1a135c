import { agree, type Wording, wordingsOf } from '../../diff/wording.js'
import type { Claim } from '../../ledger/model/types.js'

export interface Duplicate {
  claim: Claim
  /** The one that it repeats. */
  other: Claim
  /** Word for word. */
  same: boolean
}

/** Words that two claims must share, of all that either has; and where each has a word that the other has not. */
const ALIKE = 0.8
const ALIKE_BOTH_WAYS = 0.88
/** Claims that are compared for sharing a word; a word of more claims tells little. It keeps the work linear. */
const COMPARED = 64

/**
 * Claims that say what another one says in nearly the same words. Numbers, names and negations must agree: "rose by 3"
 * is not "rose by 4". Each claim is compared only with those that share one of its rarest words, which two claims as
 * alike as asked for cannot but do (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export function nearDuplicates(claims: Iterable<Claim>): Duplicate[] {
  // By id and not by place, so that the same pairs are told in the same way wherever the claims stand.
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const texts = ranked(wordingsOf(sorted))
  const found: Duplicate[] = []
  for (const group of sameFigures(texts)) {
    const seen = new Map<number, Text[]>()
    for (const text of group) {
      const rarest = text.ranks.subarray(0, text.ranks.length - Math.ceil(ALIKE * text.ranks.length) + 1)
      const other = [...candidates(rarest, seen)].find((before) => isAlike(text, before))
      if (other) found.push(duplicate(text.wording, other.wording))
      else for (const rank of rarest) add(seen, rank, text)
    }
  }
  return found
}

function duplicate(text: Wording, other: Wording): Duplicate {
  return { claim: text.claim, other: other.claim, same: text.sequence === other.sequence }
}

interface Text {
  wording: Wording
  /** Its words as numbers, the rarest in the ledger first. */
  ranks: Uint32Array
}

function ranked(wordings: readonly Wording[]): Text[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? counts.push(0) - 1
    numbers.set(word, number)
    counts[number] = (counts[number] ?? 0) + 1
    return number
  }
  const numbered = wordings.map(({ words }) => words.map(numberOf))
  // One number that sorts by count, then by which word came first.
  const size = counts.length
  const order = Float64Array.from(counts, (count, number) => count * size + number).sort()
  const ranks = new Uint32Array(size)
  for (const [rank, key] of order.entries()) ranks[key % size] = rank
  return wordings.map((wording, i) => ({
    wording,
    ranks: Uint32Array.from(numbered[i] ?? [], (number) => ranks[number] as number).sort(),
  }))
}

/** Claims with the same numbers and negations, where there are two or more. */
function sameFigures(texts: readonly Text[]): Text[][] {
  const groups = new Map<string, Text[]>()
  for (const text of texts) add(groups, text.wording.figures, text, Infinity)
  return [...groups.values()].filter(({ length }) => length > 1)
}

function candidates(ranks: Uint32Array, seen: ReadonlyMap<number, Text[]>): Set<Text> {
  const found = new Set<Text>()
  for (const rank of ranks) for (const text of seen.get(rank) ?? []) found.add(text)
  return found
}

function add<Key>(lists: Map<Key, Text[]>, key: Key, text: Text, most = COMPARED): void {
  const known = lists.get(key)
  if (!known) lists.set(key, [text])
  else if (known.length < most) known.push(text)
}

function isAlike(a: Text, b: Text): boolean {
  const least = Math.min(a.ranks.length, b.ranks.length)
  const most = Math.max(a.ranks.length, b.ranks.length)
  if (least < ALIKE * most) return false
  const shared = countShared(a.ranks, b.ranks)
  const alike = shared / (least + most - shared)
  return alike >= (shared < least ? ALIKE_BOTH_WAYS : ALIKE) && agree(a.wording, b.wording)
}

/** How many numbers two rising lists share. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const apart = (a[i] ?? 0) - (b[j] ?? 0)
    if (apart === 0) shared++
    if (apart <= 0) i++
    if (apart >= 0) j++
  }
  return shared
}
