import type { Claim } from '../ledger/types.js'

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
  const texts = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)).map(reader())
  const ranks = rarestFirst(texts)
  const names = new Set(texts.flatMap((text) => text.names))
  const found: Duplicate[] = []
  for (const group of sameFigures(texts)) {
    const seen = new Map<number, Text[]>()
    for (const text of group) {
      // Only in the middle of a sentence does a capital tell a name.
      if (names.has(text.first)) text.names.unshift(text.first)
      text.ranks = text.words.map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b)
      const rarest = text.ranks.slice(0, text.ranks.length - Math.ceil(ALIKE * text.ranks.length) + 1)
      const other = [...candidates(rarest, seen)].find((before) => isAlike(text, before))
      if (other) found.push({ claim: text.claim, other: other.claim, same: text.sequence === other.sequence })
      else for (const rank of rarest) add(seen, rank, text)
    }
  }
  return found
}

interface Text {
  claim: Claim
  /** All words in order. */
  sequence: string
  /** Words that carry meaning, each once, cut to their beginnings so that "phoned" meets "phones". */
  words: string[]
  /** The same as numbers, the rarest in the ledger first. */
  ranks: number[]
  /** Numbers and negations in order. */
  figures: string
  names: string[]
  first: string
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu
const FIGURE = /\p{N}|^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|.*n['’]t)$/u
const EMPTY = new Set(
  `a an the of to in on at by and or that which who is was were are be been has had have it its as for with from this he
  she they his her their`.split(/\s+/),
)
const BEGINNING = 6

interface Word {
  word: string
  /** What it counts as among the words that carry meaning; nothing where it carries none. */
  beginning?: string
  isFigure: boolean
  isCapital: boolean
}

/** A reader of claims, which works out each word of a ledger once. */
function reader(): (claim: Claim) => Text {
  const known = new Map<string, Word>()
  const wordOf = (raw: string) => {
    const before = known.get(raw)
    if (before) return before
    const word = raw.toLowerCase().replace(/['’]s$/, '')
    const beginning = EMPTY.has(word) ? {} : { beginning: word.slice(0, BEGINNING) }
    const found = { word, ...beginning, isFigure: FIGURE.test(word), isCapital: raw[0] !== word[0] }
    known.set(raw, found)
    return found
  }
  return (claim) => read(claim, (claim.text.normalize('NFKC').match(WORD) ?? []).map(wordOf))
}

function read(claim: Claim, sequence: readonly Word[]): Text {
  const words = new Set<string>()
  const figures: string[] = []
  const names: string[] = []
  for (const [index, { word, beginning, isFigure, isCapital }] of sequence.entries()) {
    if (beginning !== undefined) words.add(beginning)
    if (isFigure) figures.push(word)
    if (isCapital && index > 0) names.push(word)
  }
  const text = sequence.map(({ word }) => word)
  return {
    claim,
    sequence: text.join(' '),
    words: [...words],
    ranks: [],
    figures: figures.join(' '),
    names,
    first: text[0] ?? '',
  }
}

/** Words by how rare they are in the ledger. */
function rarestFirst(texts: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
  return new Map(sorted.map(([word], rank) => [word, rank]))
}

/** Claims with the same numbers and negations, where there are two or more. */
function sameFigures(texts: readonly Text[]): Text[][] {
  const groups = new Map<string, Text[]>()
  for (const text of texts) add(groups, text.figures, text, Infinity)
  return [...groups.values()].filter(({ length }) => length > 1)
}

function candidates(ranks: readonly number[], seen: ReadonlyMap<number, Text[]>): Set<Text> {
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
  return alike >= (shared < least ? ALIKE_BOTH_WAYS : ALIKE) && agree(a, b)
}

/** How many numbers two rising lists share. */
function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const apart = (a[i] ?? 0) - (b[j] ?? 0)
    if (apart === 0) shared++
    if (apart <= 0) i++
    if (apart >= 0) j++
  }
  return shared
}

function agree(a: Text, b: Text): boolean {
  const [fewer, more] = a.names.length < b.names.length ? [a, b] : [b, a]
  return (
    isSubsequence(fewer.names, more.names) &&
    !differ(a.claim.date, b.claim.date) &&
    !differ(a.claim['attributed-to'], b.claim['attributed-to']) &&
    !dispute(a.claim, b.claim)
  )
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0
  for (const name of whole) if (name === part[next]) next++
  return next === part.length
}

const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
const dispute = (a: Claim, b: Claim) => a.disputes.includes(b.id) || b.disputes.includes(a.id)
