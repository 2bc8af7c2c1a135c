import { type Word, words } from '../index/words.js'
import { type Order, orderOf } from './order.js'
import { isStop } from './stop-words.js'

/** Words that stand one after the other; `offsets` are their distances from the first. */
export interface Phrase {
  words: string[]
  offsets: number[]
}

/** A word to look for. */
export interface Term {
  word: string
  /** It and the word before or behind it, written as one: "ceasefire" where the query has "cease fire". */
  joined: string[]
}

export interface Query {
  /** No two of the same word. */
  terms: Term[]
  /** What a claim must hold ("quoted"). */
  required: Phrase[]
  /** What it must not (-word). */
  excluded: Phrase[]
  order: Order
}

/** Only the beginning of a longer query is read. */
const LONGEST_QUERY = 10_000
const MOST_TERMS = 128

/** A longer query is prose that someone pasted: its quotation marks and hyphens are no operators. */
const MOST_WORDS_WITH_OPERATORS = 16

// At the start of a word: a "phrase", a -"phrase" or a -word. A hyphen before a digit is a minus sign.
const OPERATOR = /(?<!\S)(-?)["“”„«]([^"“”„«»]*)["“”»]|(?<!\S)-(?=\p{L})(\S+)/gu

export function parseQuery(text: string): Query {
  const read = spelledOut(text.slice(0, LONGEST_QUERY))
  const all = words(read)
  const order = orderOf(all)
  if (all.length > MOST_WORDS_WITH_OPERATORS) return { terms: termsOf(all), required: [], excluded: [], order }

  const required: Phrase[] = []
  const excluded: Phrase[] = []
  const rest = read.replace(OPERATOR, (_, minus: string, quoted = '', word = '') => {
    const isExcluded = minus === '-' || word !== ''
    const phrase = phraseOf(quoted + word)
    if (phrase.words.length > 0) (isExcluded ? excluded : required).push(phrase)
    return isExcluded ? ' ' : ` ${quoted} `
  })
  return { terms: termsOf(words(rest)), required, excluded, order }
}

// Where one word of a run ends and the next begins: aB, ABc, a1, 1a.
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu

/** A hashtag or a handle is a run of words: "#HarbourBridge" as "#Harbour Bridge". */
function spelledOut(text: string): string {
  if (!/[#@]/.test(text)) return text
  return text.replace(/(?<![\p{L}\p{N}])[#@][\p{L}\p{N}]+/gu, (run) => run.replace(SEAM, ' '))
}

function termsOf(all: Word[]): Term[] {
  const longest = outermost(all)
  const content = longest.filter(({ word }) => !isStop(word))
  const chosen = content.length > 0 ? content : longest
  const terms = new Map<string, Term>()
  for (const [i, { word, position }] of chosen.entries()) {
    if (!terms.has(word) && terms.size === MOST_TERMS) break
    const joined = terms.get(word)?.joined ?? []
    const [before, after] = [chosen[i - 1], chosen[i + 1]]
    if (before?.position === position - 1) joined.push(before.word + word)
    if (after?.position === position + 1) joined.push(word + after.word)
    terms.set(word, { word, joined })
  }
  return [...terms.values()]
}

export function phraseOf(text: string): Phrase {
  const longest = outermost(words(text))
  const first = longest[0]?.position ?? 0
  return { words: longest.map(({ word }) => word), offsets: longest.map(({ position }) => position - first) }
}

/** Without the single characters that pairs of an unspaced script cover. */
function outermost(all: Word[]): Word[] {
  return all.filter(({ start, end }, i) => {
    const before = all[i - 1]
    const after = all[i + 1]
    const covered = (other: Word | undefined) =>
      other !== undefined && other.start <= start && other.end >= end && other.end - other.start > end - start
    return !covered(before) && !covered(after)
  })
}
