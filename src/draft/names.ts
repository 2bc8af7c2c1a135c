import { type Judged, languageOf } from '../prose/language.js'
import { WORDED } from '../prose/worded.js'
import type { Stretch } from '../quotes/quote.js'
import { withoutQuotations } from './quotations.js'

/** A name as it stands in a text. */
export interface NameWritten extends Stretch {
  written: string
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[’'.-]\p{L}[\p{L}\p{M}]*)*/gu
const BEGINS = /(?:^|[.!?:;…]\s+|[“"„«‘([—–]\s?|\s[-–—]\s)$/u
/** What has a capital and is no name of anybody. */
const NO_NAMES = new Set(
  (
    'i i’m i’ve i’d mr mrs ms miss dr prof sir lord lady saint st the a an president minister prime mayor senator governor judge king queen ' +
    'professor doctor chief captain general colonel god internet english german french spanish herr frau monsieur madame señor señora don doña'
  ).split(' '),
)

/**
 * The names of a text. The first word of a sentence has a capital anyhow, and so has each noun in German: of these only what
 * the ledger knows as a name is one.
 */
export function namesIn(text: string, known: ReadonlySet<string>, usual: Judged | 'other' | undefined): NameWritten[] {
  const language = languageOf(withoutQuotations(text)) ?? usual
  const { dates } = WORDED[language === undefined || language === 'other' ? 'en' : language]
  const found: NameWritten[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = bare(written)
    if (NO_NAMES.has(word) || dates.has(word) || /^\p{Lu}$/u.test(written)) continue
    const isSure = language !== 'de' && language !== 'other' && !BEGINS.test(text.slice(Math.max(0, index - 4), index))
    if (isSure || known.has(word)) found.push({ written, start: index, end: index + written.length })
  }
  return found
}

const NAMING = /[\p{L}\p{M}]+/gu

/** The words of a text of which a name may be one, bare. */
export function namingWordsOf(text: string): string[] {
  return (text.match(NAMING) ?? []).map(bare)
}

/** In small letters, without the ending of an owner. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/[’']s?$/, '')
}

/** Letters at the begin that two forms of a name share: Russia, Russian; Berlin, Berliner. */
const SHARED = 4

/** Whether one of some words, in small letters, is a form of the name. */
export function isNamed({ written }: NameWritten, words: ReadonlySet<string>): boolean {
  const name = bare(written)
  if (words.has(name)) return true
  const parts = name.split(/[-.’']/).filter((part) => part.length > 1)
  if (parts.length > 1 && parts.every((part) => words.has(part))) return true
  for (const word of words) {
    const [shorter, longer] = word.length < name.length ? [word, name] : [name, word]
    if (shorter.length >= SHARED && longer.startsWith(shorter.slice(0, Math.max(SHARED, shorter.length - 2))))
      return true
  }
  return false
}
