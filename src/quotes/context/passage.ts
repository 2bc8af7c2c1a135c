import { UNSPACED } from '../characters.js'
import { type Layout, replaceMarks } from '../layout.js'
import type { Stretch } from '../quote.js'
import { type Setting, settingOf } from './setting.js'

/** `block` is the number of the paragraph that it is in; a heading is one, too. */
export interface Sentence extends Stretch {
  block: number
  /** No context goes beyond it. */
  isEdge: boolean
}

export const PARAGRAPH_END = '\n\n'

/** A piece of a source, made fit to be read: white space folded, paragraphs parted by an empty line. */
export interface Passage extends Setting {
  text: string
  /** Where the quoted words stand in it. */
  marks: Stretch[]
}

/** Of a longer stretch without quoted words, only what is next to them is shown. */
const LONGEST = 400
const LEFT_OUT = '\u2026'

export function passageOf(layout: Layout, sentences: readonly Sentence[], parts: readonly Stretch[]): Passage {
  const passage: Passage = { text: '', marks: [], ...settingOf(layout, parts[0]?.start ?? 0) }
  let block = sentences[0]?.block
  for (const sentence of sentences) {
    if (sentence.block !== block) passage.text = passage.text.trimEnd() + PARAGRAPH_END
    block = sentence.block
    for (const { words, isQuoted } of piecesOf(layout.text, sentence, parts)) add(words, isQuoted, passage)
  }
  passage.text = passage.text.trimEnd()
  return passage
}

function add(words: string, isQuoted: boolean, passage: Passage): void {
  const folded = foldWhite(words)
  const fresh = /(?:^|\s)$/.test(passage.text) ? folded.trimStart() : folded
  const start = passage.text.length
  passage.text += fresh
  const last = passage.marks.at(-1)
  // A quote goes on from sentence to sentence.
  if (isQuoted && last?.end === start) last.end = passage.text.length
  else if (isQuoted && fresh !== '') passage.marks.push({ start, end: passage.text.length })
}

interface Piece {
  words: string
  isQuoted: boolean
}

/** A sentence in pieces: what is quoted of it, and what stands between. */
function piecesOf(text: string, { start, end }: Stretch, parts: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = []
  const inside = parts.filter((part) => part.start < end && start < part.end)
  let at = start
  for (const part of inside) {
    const from = Math.max(part.start, start)
    const to = Math.min(part.end, end)
    const isFirst = pieces.length === 0
    pieces.push({ words: shortened(text.slice(at, from), !isFirst, true), isQuoted: false })
    pieces.push({ words: text.slice(from, to), isQuoted: true })
    at = to
  }
  const first = parts[0]?.start ?? 0
  const isAfter = inside.length > 0 || start > first
  pieces.push({ words: shortened(text.slice(at, end), isAfter, !isAfter), isQuoted: false })
  return pieces
}

/** Words of which only the begin, the end or both matter, where they are too many. */
function shortened(words: string, keepsBegin: boolean, keepsEnd: boolean): string {
  const room = LONGEST / (keepsBegin && keepsEnd ? 2 : 1)
  if (words.length <= LONGEST) return words
  const begin = keepsBegin ? words.slice(0, room).replace(/\s\S*$|[\ud800-\udbff]$/, '') : ''
  const end = keepsEnd ? words.slice(-room).replace(/^\S*\s|^[\udc00-\udfff]/, '') : ''
  return `${begin} ${LEFT_OUT} ${end}`
}

const BROKEN_LINE = new RegExp(`(?<=[${UNSPACED}])[ \\t]*\\n\\s*(?=[${UNSPACED}])`, 'gu')

function foldWhite(text: string): string {
  return replaceMarks(text, () => '')
    .replace(/(?<=\p{L}[-\u2010\u00ad])[ \t]*\n\s*(?=\p{Ll})/gu, '')
    .replace(BROKEN_LINE, '')
    .replace(/\s+/g, ' ')
}
