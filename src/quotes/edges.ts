import { HAN_NUMERALS, UNSPACED } from './characters.js'
import { type Folded, JOINT } from './fold.js'

/** Between the words that were found and the text around them. */
const EDGE = '\0'
const WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_])`
const NUMERAL = `[\\p{N}${HAN_NUMERALS}]`
const either = (...patterns: string[]) => new RegExp(patterns.join('|'), 'u')

/** Where words begin too late: what stands before them belongs to their first word or number. */
const CUT_BEFORE = either(
  `${WORD}${EDGE}${WORD}`,
  `${EDGE}\\p{M}`,
  `${NUMERAL}${EDGE}${NUMERAL}`,
  // A sign, a bound or a currency.
  `(?:[\u2212+±<>≤≥≈~]|\\p{Sc}) ?${EDGE}\\p{Sc}?[.,]?\\p{N}`,
  `\\p{L}${EDGE}\\p{Sc}`,
  // Inside a number: 1|.5, 1.|5, .|5, 12:|30, 10 |000.
  `\\p{N}${EDGE}[.,:/]\\p{N}`,
  `(?:^|[^\\p{L}\\p{M}])[.,]${EDGE}\\p{N}`,
  `\\p{N}[:/]${EDGE}\\p{N}`,
  `(?<!\\p{N})\\p{N}{1,3} ${EDGE}\\p{N}{3}(?!\\p{N})`,
)

/** Where words end too early. Words of Korean may end before a particle. */
const CUT_AFTER = either(
  `(?!\\p{Script=Hang})${WORD}${EDGE}${WORD}`,
  `${EDGE}\\p{M}`,
  `${NUMERAL}${EDGE}${NUMERAL}`,
  // can|'t
  `\\p{L}${EDGE}'[tT](?![\\p{L}\\p{M}])`,
  `\\p{N}${EDGE}(?: ?[%‰°]| ?\\p{Sc}|\\p{No}|[.,:/]\\p{N})`,
  `\\p{N}[.,:/]${EDGE}\\p{N}`,
  `(?<!\\p{N})\\p{N}{1,3}${EDGE} \\p{N}{3}(?!\\p{N})`,
)

const REACH = 6

/** At which of their ends words are to be whole. */
export interface Edges {
  before: boolean
  after: boolean
}

/** Whether the words of `quote`, found in `source` at `start`, are whole there: no word or number is cut in two. */
export function isWhole(
  quote: Folded,
  source: Folded,
  start: number,
  edges: Edges = { before: true, after: true },
): boolean {
  const end = start + quote.text.length
  return (
    (!edges.before || quote.joints[0] !== JOINT.none || beginsWord(source, start)) &&
    (!edges.after || quote.joints.at(-1) !== JOINT.none || endsWord(source, end))
  )
}

/** Whether what begins at a place begins no word or number too late. */
export function beginsWord(source: Folded, at: number): boolean {
  return isFree(source.joints[at], () => !CUT_BEFORE.test(around(source, at)))
}

export function endsWord(source: Folded, at: number): boolean {
  return isFree(source.joints[at], () => !CUT_AFTER.test(around(source, at)))
}

const around = ({ text }: Folded, at: number) =>
  `${text.slice(Math.max(0, at - REACH), at)}${EDGE}${text.slice(at, at + REACH)}`

function isFree(joint: number | undefined, elseTest: () => boolean): boolean {
  if (joint === JOINT.none) return elseTest()
  return joint === JOINT.dash
}
