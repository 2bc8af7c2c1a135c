import type { Claim } from '../ledger/model/types.js'

/** A claim's text, made ready to be put beside that of another one. */
export interface Wording {
  claim: Claim
  /** All words in order. */
  sequence: string
  /** Words that carry meaning, each once, cut to their beginnings so that "phoned" meets "phones". */
  words: string[]
  /** Numbers and negations in order. */
  figures: string
  /** In order. */
  names: string[]
}

/** The texts of claims; one is taken to begin with a name where another has that name in the middle. */
export function wordingsOf(claims: readonly Claim[]): Wording[] {
  const texts = claims.map(reader())
  const names = new Set(texts.flatMap((text) => text.names))
  for (const text of texts) if (names.has(text.first)) text.names.unshift(text.first)
  return texts
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu
const FIGURE = /\p{N}|n['’]t$/u
const NEGATIONS = new Set('no not never none nobody nothing neither nor without cannot'.split(' '))
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

/** With the first word: only in the middle of a sentence does a capital tell a name. */
type Read = Wording & { first: string }

/** A reader of claims, which works out each word of a ledger once. */
function reader(): (claim: Claim) => Read {
  const known = new Map<string, Word>()
  const wordOf = (raw: string) => {
    const before = known.get(raw)
    if (before) return before
    const lower = raw.toLowerCase()
    const word = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower
    const beginning = EMPTY.has(word) ? {} : { beginning: word.slice(0, BEGINNING) }
    const found = {
      word,
      ...beginning,
      isFigure: NEGATIONS.has(word) || FIGURE.test(word),
      isCapital: raw[0] !== word[0],
    }
    known.set(raw, found)
    return found
  }
  return (claim) => read(claim, (claim.text.normalize('NFKC').match(WORD) ?? []).map(wordOf))
}

function read(claim: Claim, sequence: readonly Word[]): Read {
  const words = new Set<string>()
  const figures: string[] = []
  const names: string[] = []
  for (const [index, { word, beginning, isFigure, isCapital }] of sequence.entries()) {
    if (beginning !== undefined) words.add(beginning)
    if (isFigure) figures.push(word)
    if (isCapital && index > 0) names.push(word)
  }
  const text = sequence.map(({ word }) => word)
  return { claim, sequence: text.join(' '), words: [...words], figures: figures.join(' '), names, first: text[0] ?? '' }
}

/** Whether nothing but wording can set two claims apart: names, dates and who says it do not. */
export function agree(a: Wording, b: Wording): boolean {
  const [fewer, more] = a.names.length < b.names.length ? [a, b] : [b, a]
  return (
    isSubsequence(fewer.names, more.names) &&
    !differ(a.claim.date, b.claim.date) &&
    !differ(a.claim['attributed-to']?.join('\n'), b.claim['attributed-to']?.join('\n')) &&
    !dispute(a.claim, b.claim)
  )
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0
  for (const name of whole) if (name === part[next]) next++
  return next === part.length
}

const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
const dispute = (a: Claim, b: Claim) => names(a, b.id) || names(b, a.id)
const names = ({ disputes }: Claim, id: string) => disputes.some(({ claim }) => claim === id)
