import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { graphemes } from '../screen/display.js'

/** A line that a person types, and the place in it that is typed at, between whole characters. */
export interface Line {
  text: string
  at: number
}

/** UTF-16 units; no question is longer. */
const MOST = 1000

export const lineOf = (text: string): Line => insert({ text: '', at: 0 }, text)

/** Typed or pasted. What is not seen, or does something, as an escape does, is left out; a new line is a space. */
export function insert({ text, at }: Line, typed: string): Line {
  const before = text.slice(Math.max(0, at - 2), at)
  const clean = escapeUnsafe(typed.replace(/\s+/g, ' '), () => '', before)
  if (text.length + clean.length > MOST) return { text, at }
  const line = text.slice(0, at) + clean + text.slice(at)
  // A mark joins the letter before it, and no place is between the two.
  return { text: line, at: placeAtOrAfter(line, at + clean.length) }
}

export const toStart = ({ text }: Line): Line => ({ text, at: 0 })
export const toEnd = ({ text }: Line): Line => ({ text, at: text.length })
export const left = (line: Line): Line => ({ ...line, at: before(line) })
export const right = (line: Line): Line => ({ ...line, at: after(line) })
export const wordLeft = (line: Line): Line => ({ ...line, at: wordBefore(line) })
export const wordRight = (line: Line): Line => ({ ...line, at: wordAfter(line) })

/** The character before: a letter with its marks, or a whole emoji. */
export const eraseBefore = (line: Line): Line => erase(line, before(line), line.at)
export const eraseAfter = (line: Line): Line => erase(line, line.at, after(line))
export const eraseWord = (line: Line): Line => erase(line, wordBefore(line), line.at)
export const eraseToStart = (line: Line): Line => erase(line, 0, line.at)
export const eraseToEnd = (line: Line): Line => erase(line, line.at, line.text.length)

function erase({ text }: Line, from: number, to: number): Line {
  return { text: text.slice(0, from) + text.slice(to), at: from }
}

/** Where characters begin, and the end. */
function places(text: string): number[] {
  let at = 0
  return [0, ...Array.from(graphemes(text), (one) => (at += one.length))]
}

const before = ({ text, at }: Line) => places(text).findLast((place) => place < at) ?? 0
const after = ({ text, at }: Line) => places(text).find((place) => place > at) ?? text.length
const placeAtOrAfter = (text: string, at: number) => places(text).find((place) => place >= at) ?? text.length

/** The word that ends here, white space behind it included. */
const wordBefore = ({ text, at }: Line) => text.slice(0, at).replace(/\S*\s*$/, '').length
const wordAfter = ({ text, at }: Line) => text.length - text.slice(at).replace(/^\s*\S*/, '').length
