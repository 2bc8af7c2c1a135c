import type { Claim } from '../ledger/model/types.js'
import { HAN_NUMERALS, UNSPACED } from '../quotes/characters.js'
import { isNegating, unspacedNegations } from '../quotes/weighty.js'

/** A claim's text, made ready to be put beside that of another one. */
export interface Wording {
  claim: Claim
  /** All words in order. */
  sequence: string
  /** Words that carry meaning, each once, cut to their beginnings so that "phoned" meets "phones". */
  words: string[]
  /** Those of its words that are characters of a script without spaces, in order. */
  characters: string[]
  /** Negations and numbers in order. */
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

/** A character of a script without spaces, or a word. */
const WORD = new RegExp(
  `(?![\u3001\u3002])[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:['’.,-](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*`,
  'gu',
)
const CHARACTER = new RegExp(`^[${UNSPACED}]`, 'u')
const FIGURE = new RegExp(`\\p{N}|^[${HAN_NUMERALS}]$`, 'u')
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
  /** Of a script without spaces, where a word is not to be told. */
  isCharacter: boolean
}

/** With the first word: only in the middle of a sentence does a capital tell a name. */
type Read = Wording & { first: string }

/** What was worked out of a word: many claims have it, and so has the ledger when it is checked again. */
const known = new Map<string, Word>()
const MOST_KNOWN = 100_000

/** A reader of claims, which works out each word of a ledger once. */
function reader(): (claim: Claim) => Read {
  if (known.size > MOST_KNOWN) known.clear()
  const wordOf = (raw: string) => {
    const before = known.get(raw)
    if (before) return before
    const lower = raw.toLowerCase()
    const word = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower
    const beginning = EMPTY.has(word) ? {} : { beginning: word.slice(0, BEGINNING) }
    const found = {
      word,
      ...beginning,
      isFigure: isNegating(word) || FIGURE.test(word),
      isCapital: raw[0] !== word[0],
      isCharacter: CHARACTER.test(word),
    }
    known.set(raw, found)
    return found
  }
  return (claim) => {
    const text = claim.text.normalize('NFKC')
    return read(claim, (text.match(WORD) ?? []).map(wordOf), unspacedNegations(text))
  }
}

function read(claim: Claim, sequence: readonly Word[], negations: readonly string[]): Read {
  const words = new Set<string>()
  const figures = [...negations]
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
    characters: sequence.filter(({ isCharacter }) => isCharacter).map(({ word }) => word),
    figures: figures.join(' '),
    names,
    first: text[0] ?? '',
  }
}

/** Whether nothing but wording can set two claims apart: names, dates and who says it do not. */
export function agree(a: Wording, b: Wording): boolean {
  const [fewer, more] = a.names.length < b.names.length ? [a, b] : [b, a]
  return (
    isSubsequence(fewer.names, more.names) &&
    areInOrder(a.characters, b.characters) &&
    !oppose(a.sequence, b.sequence) &&
    !differ(a.claim.date, b.claim.date) &&
    !differ(a.claim['attributed-to']?.join('\n'), b.claim['attributed-to']?.join('\n')) &&
    !dispute(a.claim, b.claim)
  )
}

/** Of the characters of two texts, so many stand in the same order; the same ones in another order say something else. */
const ORDERED = 0.8
/** Longer texts are compared by their beginnings: it takes as long as both are long, multiplied. */
const COMPARED = 500

function areInOrder(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const [rows, columns] = [a.slice(0, COMPARED), b.slice(0, COMPARED)]
  // The longest common subsequence (Wagner and Fischer 1974).
  let last = new Uint16Array(columns.length + 1)
  for (const character of rows) {
    const next = new Uint16Array(columns.length + 1)
    for (const [at, other] of columns.entries())
      next[at + 1] = character === other ? (last[at] ?? 0) + 1 : Math.max(last[at + 1] ?? 0, next[at] ?? 0)
    last = next
  }
  return (last[columns.length] ?? 0) >= ORDERED * Math.max(rows.length, columns.length)
}

/** What turns a word into its opposite: unhappy, illegal, nebyl, незаконно. */
const OPPOSITE = /^(?:un|in|im|il|ir|dis|non|anti|mis|de|ne|nie|не|без|бес|анти|μη|α|αν)-?(?=\p{L}{3})/u

/** Whether one text has a word of which the other has the opposite. */
function oppose(a: string, b: string): boolean {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const hasOpposite = (own: ReadonlySet<string>, others: ReadonlySet<string>) => {
    for (const word of own) {
      const bare = others.has(word) ? word : word.replace(OPPOSITE, '')
      if (bare !== word && others.has(bare) && !own.has(bare)) return true
    }
    return false
  }
  return hasOpposite(first, second) || hasOpposite(second, first)
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0
  for (const name of whole) if (name === part[next]) next++
  return next === part.length
}

const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
const dispute = (a: Claim, b: Claim) => names(a, b.id) || names(b, a.id)
const names = ({ disputes }: Claim, id: string) => disputes.some(({ claim }) => claim === id)
