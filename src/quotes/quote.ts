import type { Quote } from '../ledger/model/types.js'
import { inOnePart, inOrder } from './chains.js'
import { editedPlaces } from './edited.js'
import { type Absence, Effort, type Places } from './effort.js'
import { type Folded, fold } from './fold.js'
import { type Around, placesOf } from './places.js'

/** A stretch of a source's text, in UTF-16 units of the text as it stands. */
export interface Stretch {
  start: number
  end: number
}

/**
 * How quoted words stand in a source: letter by letter; but for white space, quotation marks, dashes and the like; but for
 * what an editor has set in brackets; at more than one place; or not.
 */
export type Located =
  | { state: 'exact' | 'normalised' | 'edited'; parts: Stretch[] }
  | { state: 'ambiguous'; parts: Stretch[]; places: number; all: Stretch[][] }
  | NotFound

/** `words` is the first part of the quote that is not there. */
export interface NotFound {
  state: 'not-found'
  words: string
  why: Absence
}

/**
 * Places that are looked at, of a whole quote (or ways to take its parts) and of a part: a short word may have hundreds
 * of thousands, and it is enough to know that they are many.
 */
const PLACES_LIMIT = { whole: 100, part: 100_000 }

const DOTS = '(?:\u2026|\\.{3,}|\\.(?:\\s\\.){2,})'
/** … or ..., in brackets or not: words are left out. */
const ELLIPSIS = new RegExp(`\\[\\s*${DOTS}\\s*\\]|\\(\\s*${DOTS}\\s*\\)|${DOTS}`, 'u')

/** Finds quoted words in a source: as they stand, then by the parts that ellipses divide, then by what brackets do. */
export function locateQuote(quote: Quote, source: Folded, effort: Effort = new Effort()): Located {
  effort.begin()
  const { whole, parts } = wordsOf(quote)
  const hasParts = parts.length > 1 || parts[0]?.text !== quote.exact.trim()
  let found = locateParts([whole], quote, source, effort, placesOf)
  if (found.state === 'not-found' && hasParts) found = locateParts(parts, quote, source, effort, placesOf)
  if (found.state !== 'not-found' || !quote.edited || !hasBrackets(quote.exact)) return found
  const edited = locateParts(parts, quote, source, effort, editedPlaces)
  return edited.state === 'exact' || edited.state === 'normalised' ? { ...edited, state: 'edited' } : edited
}

function hasBrackets(words: string): boolean {
  const open = words.indexOf('[')
  return open >= 0 && words.includes(']', open)
}

/** Words as they stand, and as they are compared. */
interface Words {
  text: string
  folded: Folded
}

interface QuoteWords {
  whole: Words
  parts: Words[]
}

/** Of the quote that was asked for last: one may be looked for in many texts. */
let last: { quote: Quote; words: QuoteWords } | undefined

function wordsOf(quote: Quote): QuoteWords {
  if (last?.quote !== quote) last = { quote, words: { whole: folded(quote.exact), parts: foldedParts(quote) } }
  return last.words
}

const folded = (text: string): Words => ({ text, folded: fold(text) })

function foldedParts({ exact }: Quote): Words[] {
  const parts = exact.split(ELLIPSIS).map((part) => folded(part.trim()))
  return parts.filter(({ folded: { text } }) => text !== '')
}

/** The words between the ellipses of a quote. */
export function partsOf(quote: Quote): string[] {
  return foldedParts(quote).map(({ text }) => text)
}

/** Finds one part: where it stands as it is, or with what its brackets may stand for. */
type Finder = (words: Folded, source: Folded, around: Around, limit: number, effort: Effort) => Places

function locateParts(
  parts: readonly Words[],
  { exact, prefix, suffix }: Quote,
  source: Folded,
  effort: Effort,
  find: Finder,
): Located {
  const found: Places[] = []
  const known = effort.placesIn(source)
  const last = parts.length - 1
  for (const [index, { text: part, folded }] of parts.entries()) {
    const around = { ...(index === 0 && { before: prefix }), ...(index === last && { after: suffix }) }
    const limit = last === 0 ? PLACES_LIMIT.whole : PLACES_LIMIT.part
    const key = JSON.stringify([part, around, limit, find === placesOf])
    const placed = known.get(key) ?? find(folded, source, around, limit, effort)
    known.set(key, placed)
    if (placed.why) return { state: 'not-found', words: part, why: placed.why }
    found.push(placed)
  }
  const ways = inOnePart(inOrder(found, PLACES_LIMIT.whole, effort), found, source)
  const [first] = ways
  if (effort.isSpent) return { state: 'not-found', words: exact, why: 'effort' }
  if (!first) return { state: 'not-found', words: exact, why: parts.length > 1 ? 'order' : 'missing' }
  const stretchesOf = (way: number[]) => way.map((place, index) => stretchOf(found[index], place, source))
  const stretches = stretchesOf(first)
  if (ways.length > 1) return { state: 'ambiguous', parts: stretches, places: ways.length, all: ways.map(stretchesOf) }
  const isExact = stretches.every(
    ({ start, end }, index) => source.original.slice(start, end) === parts[index]?.text.trim(),
  )
  return { state: isExact ? 'exact' : 'normalised', parts: stretches }
}

function stretchOf(places: Places | undefined, at: number, { starts, ends }: Folded): Stretch {
  return { start: starts[places?.starts[at] ?? 0] ?? 0, end: ends[(places?.ends[at] ?? 0) - 1] ?? 0 }
}
