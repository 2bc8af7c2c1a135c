import { firstWhere } from '../ledger/model/sorted.js'
import type { Quote } from '../ledger/model/types.js'
import { isWhole } from './edges.js'
import { type Absence, COST, Effort, type Places } from './effort.js'
import { type Folded, fold, JOINT } from './fold.js'

/** A stretch of a source's text, in UTF-16 units of the text as it stands. */
export interface Stretch {
  start: number
  end: number
}

/**
 * How quoted words stand in a source: letter by letter; but for white space, quotation marks, dashes and the like; at
 * more than one place; or not.
 */
export type Located =
  | { state: 'exact' | 'normalised'; parts: Stretch[] }
  | { state: 'ambiguous'; parts: Stretch[]; places: number }
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

/**
 * Of the places that words are tried at, so many may lie over one another, on average over the source. More do so only
 * where the words and the source are the same few characters again and again.
 */
const OVERLAP = 32

const DOTS = '(?:\u2026|\\.{3,}|\\.(?:\\s\\.){2,})'
/** … or ..., in brackets or not: words are left out. */
const ELLIPSIS = new RegExp(`\\[\\s*${DOTS}\\s*\\]|\\(\\s*${DOTS}\\s*\\)|${DOTS}`, 'u')

/** Finds quoted words in a source. */
export function locateQuote(quote: Quote, source: Folded, effort: Effort = new Effort()): Located {
  effort.begin()
  const whole = locateParts([quote.exact], quote, source, effort)
  if (whole.state !== 'not-found') return whole
  const parts = partsOf(quote)
  return parts.length > 1 || parts[0] !== quote.exact.trim() ? locateParts(parts, quote, source, effort) : whole
}

/** The words between the ellipses of a quote. */
export function partsOf({ exact }: Quote): string[] {
  const parts = exact.split(ELLIPSIS).map((part) => part.trim())
  return parts.filter((part) => fold(part).text !== '')
}

function locateParts(
  parts: readonly string[],
  { exact, prefix, suffix }: Quote,
  source: Folded,
  effort: Effort,
): Located {
  const found: number[][] = []
  const known = effort.placesIn(source)
  const folded = parts.map(fold)
  const last = parts.length - 1
  for (const [index, part] of folded.entries()) {
    const around = { ...(index === 0 && { before: prefix }), ...(index === last && { after: suffix }) }
    const limit = last === 0 ? PLACES_LIMIT.whole : PLACES_LIMIT.part
    const key = JSON.stringify([parts[index], around, limit])
    const placed = known.get(key) ?? placesOf(part, source, around, limit, effort)
    known.set(key, placed)
    const { places, why } = placed
    if (why) return { state: 'not-found', words: parts[index] ?? exact, why }
    found.push(places)
  }
  const chains = inOrder(found, folded, effort)
  const [first] = chains
  if (effort.isSpent) return { state: 'not-found', words: exact, why: 'effort' }
  if (!first) return { state: 'not-found', words: exact, why: parts.length > 1 ? 'order' : 'missing' }
  const stretches = first.map((start, index) => stretchOf(start, folded[index]?.text.length ?? 0, source))
  if (chains.length > 1) return { state: 'ambiguous', parts: stretches, places: chains.length }
  const isExact = stretches.every(({ start, end }, index) => source.original.slice(start, end) === parts[index]?.trim())
  return { state: isExact ? 'exact' : 'normalised', parts: stretches }
}

/** The words that must stand right before and after a place. */
interface Around {
  before?: string | undefined
  after?: string | undefined
}

/** Where words stand whole, and between what they should; or why nowhere. */
function placesOf(words: Folded, source: Folded, around: Around, limit: number, effort: Effort): Places {
  const before = around.before === undefined ? undefined : inner(fold(around.before))
  const after = around.after === undefined ? undefined : inner(fold(around.after))
  const { text } = words
  const places: number[] = []
  let why: Absence = 'missing'
  if (text === '' || !effort.mayHave(text, source)) return { places, why }
  let units = OVERLAP * source.text.length
  const oneTry = COST.place + text.length + (before?.text.length ?? 0) + (after?.text.length ?? 0)
  effort.spend(source.text.length * COST.unit)
  for (let at = source.text.indexOf(text); at >= 0 && units > 0; at = source.text.indexOf(text, at + 1)) {
    units -= text.length
    effort.spend(oneTry)
    if (effort.isSpent) return { places, why: 'effort' }
    if (!isJoinedAlike(words, source, at)) continue
    if (!isWhole(words, source, at)) why = why === 'missing' ? 'cut' : why
    else if (!follows(before, source, at) || !precedes(after, source, at + text.length)) why = 'context'
    else if (places.push(at) === limit) break
  }
  return places.length > 0 ? { places } : { places, why }
}

function isJoinedAlike(words: Folded, source: Folded, at: number): boolean {
  const { length } = words.text
  for (let unit = 0; unit <= length; unit++) {
    const wanted = words.joints[unit]
    const isEdge = unit === 0 || unit === length
    if (
      isEdge
        ? wanted !== JOINT.none && !isAlike(wanted, source.joints[at + unit])
        : !isAlike(wanted, source.joints[at + unit])
    )
      return false
  }
  return true
}

/** All dashes are alike; a hyphen at a line's end is a hyphen or nothing. */
function isAlike(a: number | undefined, b: number | undefined): boolean {
  if (a === b) return true
  if (a === JOINT.broken || b === JOINT.broken) return a !== JOINT.dash && b !== JOINT.dash
  return a !== JOINT.none && b !== JOINT.none
}

function follows(prefix: Folded | undefined, source: Folded, at: number): boolean {
  if (!prefix) return true
  const end = source.text[at - 1] === ' ' ? at - 1 : at
  const start = end - prefix.text.length
  return start >= 0 && source.text.startsWith(prefix.text, start) && isJoinedAlike(prefix, source, start)
}

function precedes(suffix: Folded | undefined, source: Folded, at: number): boolean {
  if (!suffix) return true
  const start = source.text[at] === ' ' ? at + 1 : at
  return source.text.startsWith(suffix.text, start) && isJoinedAlike(suffix, source, start)
}

/** A prefix or suffix may end in a dash or not, whether or not the source has one there. */
function inner(words: Folded): Folded {
  const joints = words.joints.slice()
  joints[0] = joints[joints.length - 1] = JOINT.none
  return { ...words, joints }
}

/**
 * The ways to take one place of each part, in order and without overlap; of those that end at the same place the shortest
 * counts. A way takes the next place of each part in turn, looked up in its sorted places, and enough ways are enough:
 * the work grows with the parts and the logarithm of their places, never with the product of both.
 */
function inOrder(places: readonly number[][], parts: readonly Folded[], effort: Effort): number[][] {
  const ways: number[][] = []
  const [firsts = []] = places
  for (let start = firsts[0]; start !== undefined && ways.length < PLACES_LIMIT.whole && !effort.isSpent; ) {
    effort.spend(COST.place * parts.length)
    const end = wayFrom(start, places, parts)?.at(-1)
    if (end === undefined) break
    const latest = latestStart(end, places, parts)
    ways.push(wayFrom(latest, places, parts) ?? [])
    start = firsts[indexFrom(latest + 1, firsts)]
  }
  return ways
}

function wayFrom(start: number, places: readonly number[][], parts: readonly Folded[]): number[] | undefined {
  const way = [start]
  for (let index = 1; index < parts.length; index++) {
    const end = (way.at(-1) ?? 0) + (parts[index - 1]?.text.length ?? 0)
    const next = places[index]?.[indexFrom(end, places[index] ?? [])]
    if (next === undefined) return undefined
    way.push(next)
  }
  return way
}

/** Where the shortest way begins that ends with a place of the last part. */
function latestStart(end: number, places: readonly number[][], parts: readonly Folded[]): number {
  let start = end
  for (let index = parts.length - 2; index >= 0; index--) {
    const starts = places[index] ?? []
    start = starts[indexFrom(start - (parts[index]?.text.length ?? 0) + 1, starts) - 1] ?? 0
  }
  return start
}

/** The index of the first of sorted places that is not before an offset. */
function indexFrom(offset: number, places: readonly number[]): number {
  return firstWhere(0, places.length, (at) => (places[at] ?? 0) >= offset)
}

function stretchOf(start: number, length: number, { starts, ends }: Folded): Stretch {
  return { start: starts[start] ?? 0, end: ends[start + length - 1] ?? 0 }
}
