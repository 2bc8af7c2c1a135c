import { languageOf } from './language.js'
import { numbersIn } from './numbers.js'
import { type Cue, cueIn } from './patterns.js'
import { WORDED, type WordedNumbers } from './worded.js'
import { mannerOf } from './wording.js'

/** What a sentence states that evidence has to bear out, apart from its wording. */
export interface Stated {
  /** Numbers and dates as plain decimals, however they are written: "1.2 million" is 1200000, "twelve" is 12. */
  numbers: string[]
  /** Months, weekdays and units. */
  measures: string[]
  /** All of them, none: how many are spoken of. */
  amounts: string[]
  /** Names in order, in small letters. */
  names: string[]
  negations: string[]
  /** Words of doubt; empty where there is none. */
  doubt: string
  /** Words that say who says it; empty where nobody is said to. */
  speaker: string
  /** All words, in small letters. */
  words: Set<string>
}

const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\p{Nd}[\p{L}\p{N}.,]*/gu
const UNIT =
  /(?<=\p{N}\s?)(?:%|‰|°[CF]?|k[mgWΩ]|c?m|mg|g|t|l|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|tonnes?|tons?|hectares?|acres?|hours?|days?|weeks?|months?|years?|minutes?|seconds?|per ?cent)(?!\p{L})|[€$£¥₽₹]/giu

/**
 * What a text states. `known` are words that are names in this ledger, in small letters: the first word of a sentence has a capital
 * anyhow. In German every noun has one, so that only known names count.
 */
export function statedIn(text: string, known: ReadonlySet<string>): Stated {
  const language = languageOf(text)
  const manner = mannerOf(language)
  const worded = WORDED[language === undefined || language === 'other' ? 'en' : language]
  const plain = text.normalize('NFKC').replaceAll('’', "'")
  const written: string[] = plain.match(WORD) ?? []
  const words = written.map((word) => word.toLowerCase().replace(/'s$/, ''))
  const firsts = new Set([...plain.matchAll(/(?:^|[.!?:]\s+)[“"'«]?([\p{L}\p{M}]+)/gu)].map(([, word = '']) => word))
  // English and German write months with a capital: "may" without one is the verb.
  const needsCapital = language === undefined || language === 'en' || language === 'de'
  const hasCapital = written.map((word) => /^\p{Lu}/u.test(word))
  const isDate = (word: string, at: number) => worded.dates.has(word) && (!needsCapital || hasCapital[at])
  const isName = (word: string, at: number) => {
    if (!hasCapital[at] || worded.dates.has(word)) return false
    const own = written[at] ?? ''
    return known.has(word) || (language !== 'de' && !firsts.has(own) && own !== 'I')
  }
  return {
    numbers: numberValues(plain, words, worded),
    measures: [...words.filter(isDate), ...(plain.match(UNIT) ?? []).map((unit) => unit.toLowerCase())],
    amounts: words.filter((word) => worded.amounts.has(word)),
    names: words.filter(isName),
    negations: words.filter((word) => worded.negations.has(word) || /n't$/.test(word)),
    doubt: firstOf(manner?.tentative, text),
    speaker: firstOf(manner?.attributed, text),
    words: new Set(words),
  }
}

const firstOf = (cues: readonly Cue[] = [], text: string): string =>
  cues
    .map((cue) => cueIn(text, cue))
    .find(Boolean)
    ?.trim() ?? ''

/** A number and the scale behind it are one: 1.2 million. */
function numberValues(text: string, words: readonly string[], { numbers, scales }: WordedNumbers): string[] {
  const written = numbersIn(text).map(({ value }) => value)
  const scaled = new Map<string, number>()
  for (const [, value = '', word = ''] of text.matchAll(/(?=\p{N})(?<!\p{N}[.,]*)(\p{N}[\p{N}.,]*)[\s-]+(\p{L}+)/gu)) {
    const scale = scales.get(word.toLowerCase())
    if (scale !== undefined) scaled.set(value, scale)
  }
  const figures = written.map((read) => {
    // One group of three: a thousand as often as a decimal. What it is taken for is the same before and after.
    const value = read.replace(/^(\d{1,3})[.,](\d{3})$/, '$1$2')
    const scale = scaled.get(read)
    return scale === undefined ? value : String(Math.round(Number(value.replace(',', '.')) * scale * 1000) / 1000)
  })
  const spelt = words.flatMap((word) => word.split('-')).flatMap((word) => numbers.get(word) ?? [])
  return [...figures, ...spelt]
}
