import { type Edges, isWhole } from './edges.js'
import { type Absence, COST, type Effort, type Places } from './effort.js'
import { type Folded, fold, JOINT } from './fold.js'

/**
 * Of the places that words are tried at, so many may lie over one another, on average over the source. More do so only
 * where the words and the source are the same few characters again and again.
 */
const OVERLAP = 32

/** The words that must stand right before and after a place. */
export interface Around {
  before?: string | undefined
  after?: string | undefined
}

/** Where words stand whole, and between what they should; or why nowhere. */
export function placesOf(
  words: Folded,
  source: Folded,
  around: Around,
  limit: number,
  effort: Effort,
  edges?: Edges,
): Places {
  const isBetween = betweenThese(around, source)
  const { text } = words
  const starts: number[] = []
  const ends: number[] = []
  let why: Absence = 'missing'
  if (text === '' || !effort.mayHave(text, source)) return { starts, ends, why }
  let units = OVERLAP * source.text.length
  const oneTry = COST.place + text.length + (around.before?.length ?? 0) + (around.after?.length ?? 0)
  effort.spend(source.text.length * COST.unit)
  for (let at = source.text.indexOf(text); at >= 0 && units > 0; at = source.text.indexOf(text, at + 1)) {
    units -= text.length
    effort.spend(oneTry)
    if (effort.isSpent) return { starts, ends, why: 'effort' }
    if (!isJoinedAlike(words, source, at)) continue
    // What is around a place is soon compared, and one more that does not fit says nothing new.
    if (why === 'context' && !isBetween(at, at + text.length)) continue
    if (!isWhole(words, source, at, edges)) why = why === 'missing' ? 'cut' : why
    else if (!isBetween(at, at + text.length)) why = 'context'
    else if (ends.push(at + text.length) && starts.push(at) === limit) break
  }
  return starts.length > 0 ? { starts, ends } : { starts, ends, why }
}

/** Tests whether a stretch of a source stands right between the words that are to be around it. */
export function betweenThese({ before, after }: Around, source: Folded): (start: number, end: number) => boolean {
  const prefix = before === undefined ? undefined : inner(fold(before))
  const suffix = after === undefined ? undefined : inner(fold(after))
  return (start, end) => follows(prefix, source, start) && precedes(suffix, source, end)
}

/** Whether the dashes and hyphens in words are those of the source at a place. */
export function isJoinedAlike(words: Folded, source: Folded, at: number): boolean {
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
