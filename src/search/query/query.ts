import type { Language } from '../words/stem.js'
import { isStop } from '../words/stop-words.js'
import { type Word, words } from '../words/words.js'
import { Order } from './order.js'

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
  /** Where it stands in `sequence`. */
  positions: number[]
}

export interface Query {
  /** No two of the same word. */
  terms: Term[]
  /** What a claim must hold ("quoted"). */
  required: Phrase[]
  /** What it must not (-word). */
  excluded: Phrase[]
  order: Order
  /** All words, stop words too, in order, and the text that they stand in. */
  words: Word[]
  text: string
}

/** Only the beginning of a longer query is read. */
const LONGEST_QUERY = 10_000
const MOST_TERMS = 128

/** A longer query is prose that someone pasted: its quotation marks and hyphens are no operators. */
const MOST_WORDS_WITH_OPERATORS = 16

// At the start of a word: a "phrase", a -"phrase" or a -word. A hyphen before a digit is a minus sign.
const OPERATOR = /(?<!\S)(-?)["“”„«]([^"“”„«»]*)["“”»]|(?<!\S)-(?=\p{L})(\S+)/gu
/** Without one of these there is none, and the sets of Unicode need not be made. */
const MAY_HAVE_OPERATOR = /[-"“”„«]/

export function parseQuery(text: string, language: Language): Query {
  const read = spelledOut(text.slice(0, LONGEST_QUERY))
  const all = words(read)
  const order = new Order(all)
  if (all.length > MOST_WORDS_WITH_OPERATORS || !MAY_HAVE_OPERATOR.test(read))
    return { terms: termsOf(all, language), required: [], excluded: [], order, words: all, text: read }

  const required: Phrase[] = []
  const excluded: Phrase[] = []
  const rest = read.replace(OPERATOR, (_, minus: string, quoted = '', word = '') => {
    const isExcluded = minus === '-' || word !== ''
    const phrase = phraseOf(quoted + word)
    if (phrase.words.length > 0) (isExcluded ? excluded : required).push(phrase)
    return isExcluded ? ' ' : ` ${quoted} `
  })
  const left = words(rest)
  return { terms: termsOf(left, language), required, excluded, order, words: left, text: rest }
}

// Where one word of a run ends and the next begins: aB, ABc, a1, 1a.
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu

/** A hashtag or a handle is a run of words: "#HarbourBridge" as "#Harbour Bridge". */
function spelledOut(text: string): string {
  if (!/[#@]/.test(text)) return text
  return text.replace(/(?<![\p{L}\p{N}])[#@][\p{L}\p{N}]+/gu, (run) => run.replace(SEAM, ' '))
}

function termsOf(all: Word[], language: Language): Term[] {
  const longest = outermost(all)
  const content = longest.filter(({ word }, at) => !isStop(word, language) && !isMeasure(longest, at))
  const chosen = content.length > 0 ? content : longest
  const terms = new Map<string, Term>()
  for (const [i, chosenWord] of chosen.entries()) {
    const { word, position } = chosenWord
    if (!terms.has(word) && terms.size === MOST_TERMS) break
    const { joined, positions } = terms.get(word) ?? { joined: [] as string[], positions: [] as number[] }
    positions.push(all.indexOf(chosenWord))
    const [before, after] = [chosen[i - 1], chosen[i + 1]]
    if (before?.position === position - 1) joined.push(before.word + word)
    if (after?.position === position + 1) joined.push(word + after.word)
    terms.set(word, { word, joined, positions })
  }
  return [...terms.values()]
}

/** "many" of "how many": it says what is asked for, not what is spoken of. */
function isMeasure(all: readonly Word[], at: number): boolean {
  const word = all[at]?.word ?? ''
  if (/^(?:number|amount|date|name)$/.test(word)) return all[at + 1]?.word === 'of'
  return all[at - 1]?.word === 'how' && /^(?:many|much|long|often)$/.test(word)
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
