import { STOP_WORDS } from './stop-words.js'
import { type Word, words } from './words.js'

/** Words that stand one after the other; `offsets` are their distances from the first. */
export interface Phrase {
  words: string[]
  offsets: number[]
}

/** A word to look for, and what is beside it in the query. */
export interface Term {
  word: string
  /** As it was typed; inner capitals may show where it can be split. */
  typed: string
  /** The word that follows at once. */
  next?: string
}

export interface Query {
  /** No two of the same word. */
  terms: Term[]
  /** What a claim must hold ("quoted"). */
  required: Phrase[]
  /** What it must not (-word). */
  excluded: Phrase[]
}

/** Only the beginning of a longer query is read. */
const LONGEST_QUERY = 10_000
const MOST_TERMS = 128

/** A longer query is prose that someone pasted: its quotation marks and hyphens are no operators. */
const MOST_WORDS_WITH_OPERATORS = 16

// A "phrase" or a -word, or a -"phrase", at the start of a word.
const OPERATOR = /(?<!\S)(-?)"([^"]*)"|(?<!\S)-(?=[\p{L}\p{N}])(\S+)/gu

export function parseQuery(text: string): Query {
  const read = text.slice(0, LONGEST_QUERY)
  const all = words(read)
  if (all.length > MOST_WORDS_WITH_OPERATORS) return { terms: termsOf(all, read), required: [], excluded: [] }

  const required: Phrase[] = []
  const excluded: Phrase[] = []
  const rest = read.replace(OPERATOR, (_, minus: string, quoted: string | undefined, word: string | undefined) => {
    const phrase = phraseOf(quoted ?? word ?? '')
    if (phrase.words.length > 0) (minus === '-' || quoted === undefined ? excluded : required).push(phrase)
    return minus === '-' || quoted === undefined ? ' ' : ` ${quoted} `
  })
  return { terms: termsOf(words(rest), rest), required, excluded }
}

function termsOf(all: Word[], text: string): Term[] {
  const longest = outermost(all)
  const content = longest.filter(({ word }) => !STOP_WORDS.has(word))
  const terms = new Map<string, Term>()
  for (const [i, { word, start, end, position }] of longest.entries()) {
    if (terms.has(word) || (content.length > 0 && STOP_WORDS.has(word))) continue
    const next = longest[i + 1]
    const follows = next !== undefined && next.position === position + 1 && next.start >= end
    terms.set(word, { word, typed: text.slice(start, end), ...(follows ? { next: next.word } : {}) })
    if (terms.size === MOST_TERMS) break
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
