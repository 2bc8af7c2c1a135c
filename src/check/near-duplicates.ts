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
  const texts = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)).map(read)
  const names = new Set(texts.flatMap((text) => text.names))
  for (const text of texts) if (names.has(text.first)) text.names.unshift(text.first)
  const frequency = frequencies(texts)
  const rarity = (a: string, b: string) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1)
  const seen = new Map<string, Text[]>()
  const found: Duplicate[] = []
  for (const text of texts) {
    const rarest = [...text.words].sort(rarity).slice(0, text.words.size - Math.ceil(ALIKE * text.words.size) + 1)
    const keys = rarest.map((word) => `${text.figures} ${word}`)
    const other = candidates(keys, seen).find((before) => isAlike(text, before))
    if (other) found.push({ claim: text.claim, other: other.claim, same: text.sequence === other.sequence })
    else for (const key of keys) add(seen, key, text)
  }
  return found
}

interface Text {
  claim: Claim
  /** All words in order. */
  sequence: string
  /** Words that carry meaning, cut to their beginnings so that "phoned" meets "phones". */
  words: ReadonlySet<string>
  /** Numbers and negations in order. */
  figures: string
  names: string[]
  first: string
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu
const NEGATION = /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|.*n['’]t)$/
const EMPTY = new Set(
  `a an the of to in on at by and or that which who is was were are be been has had have it its as for with from this he
  she they his her their`.split(/\s+/),
)
const BEGINNING = 6

function read(claim: Claim): Text {
  const raw = claim.text.normalize('NFKC').match(WORD) ?? []
  const lower = raw.map((word) => word.toLowerCase().replace(/['’]s$/, ''))
  const figures = lower.filter((word) => /\p{N}/u.test(word) || NEGATION.test(word))
  const words = lower.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, BEGINNING))
  const names = lower.filter((_, at) => at > 0 && /^\p{Lu}/u.test(raw[at] ?? ''))
  return {
    claim,
    sequence: lower.join(' '),
    words: new Set(words),
    figures: figures.join(' '),
    names,
    first: lower[0] ?? '',
  }
}

function frequencies(texts: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function candidates(keys: readonly string[], seen: ReadonlyMap<string, Text[]>): Text[] {
  return [...new Set(keys.flatMap((key) => seen.get(key) ?? []))]
}

function add(seen: Map<string, Text[]>, key: string, text: Text): void {
  const known = seen.get(key)
  if (!known) seen.set(key, [text])
  else if (known.length < COMPARED) known.push(text)
}

function isAlike(a: Text, b: Text): boolean {
  const [less, more] = a.words.size < b.words.size ? [a, b] : [b, a]
  if (less.words.size < ALIKE * more.words.size) return false
  let shared = 0
  for (const word of less.words) if (more.words.has(word)) shared++
  const alike = shared / (less.words.size + more.words.size - shared)
  return alike >= (shared < less.words.size ? ALIKE_BOTH_WAYS : ALIKE) && agree(a, b)
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
