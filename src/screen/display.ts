import { createRequire } from 'node:module'

/** How text stands in a terminal: its width in columns, and its lines. */

/** What styles and links text: SGR sequences, and OSC 8 with its link (empty to end one). */
const ESCAPES = /\u001b\[([\d;]*)m|\u001b\]8;;([^\u0007]*)\u0007/g

/** Letters and signs of one column each: Latin, Greek, Cyrillic, punctuation, arrows, boxes and shapes. */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2319\u2500-\u25fc]*$/

/** The width of text in columns; escapes have none. */
export function displayWidth(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(ESCAPES, '') : text
  if (NARROW.test(bare)) return bare.length
  let width = 0
  for (const stretch of stretches(bare)) width += libraryWidth(stretch)
  return width
}

let stringWidth: ((text: string) => number) | undefined

/** By `string-width`, loaded when the first text needs it: its table of emoji takes longer to make than a whole look-up. */
function libraryWidth(text: string): number {
  stringWidth ??= createRequire(import.meta.url)('string-width').default as (text: string) => number
  return stringWidth(text)
}

/** What a reader takes for one character each. */
export function* graphemes(text: string): Generator<string> {
  for (const stretch of stretches(text)) {
    if (NARROW.test(stretch)) yield* stretch
    else for (const { segment } of segments(stretch)) yield segment
  }
}

let segmenter: Intl.Segmenter | undefined

/** By one segmenter: to make one takes longer than most texts. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter()
  return segmenter.segment(text)
}

/** In UTF-16 units. */
const LONGEST_STRETCH = 1000

/** A text in parts of whole graphemes: the time that it takes to find these grows with the square of its length. */
function* stretches(text: string): Generator<string> {
  let at = 0
  while (text.length - at > LONGEST_STRETCH) {
    const part = text.slice(at, at + LONGEST_STRETCH)
    // The last may go on behind the part; one that is longer than all of it is no character of any writing.
    const last = segments(part).containing(part.length - 1)?.index
    const length = last || LONGEST_STRETCH
    yield part.slice(0, length)
    at += length
  }
  yield text.slice(at)
}

/** Breaks text into lines of at most `width` columns, between words where it can be. Styles go on from line to line. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  const end = () => {
    lines.push(current.replace(/ +$/, ''))
    current = ''
    used = 0
  }
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const wide = displayWidth(word.text)
    const gap = word.part === 'rest' || current === '' ? 0 : 1
    if (current !== '' && (word.part === 'first' || used + gap + wide > width)) end()
    else if (gap > 0) {
      current += ' '
      used++
    }
    current += word.text
    used += wide
  }
  end()
  return carryStyles(lines)
}

/** What runs to the next hyphen or slash of the text: those of an escape, such as a link's address, are none. */
const STRETCH = /(?:\u001b\[[\d;]*m|\u001b\]8;;[^\u0007]*\u0007|[^-/\u001b]+|[-/](?=\u001b)|\u001b)*[-/]?/g

interface Part {
  text: string
  /** The first part of a word that no line can hold begins a line; the rest follow without a space. */
  part: 'whole' | 'first' | 'rest'
}

/**
 * A word that no line can hold, in parts: after its hyphens and slashes, as ids and paths read best so, or anywhere. Never
 * a URL, which in parts could be neither clicked nor copied: it goes beyond the line.
 */
function pieces(word: string, width: number): Part[] {
  if (displayWidth(word) <= width || isUrl(word)) return [{ text: word, part: 'whole' }]
  const parts = (word.match(STRETCH) ?? [])
    .filter(Boolean)
    .flatMap((part) => (displayWidth(part) <= width ? [part] : chop(part, width)))
  return parts.map((text, index) => ({ text, part: index > 0 ? 'rest' : 'first' }))
}

function isUrl(word: string): boolean {
  return /https?:\/\/./.test(word.replace(ESCAPES, ''))
}

/** Texts and escapes in turn. */
const ESCAPE_SPLIT = /(\u001b\[[\d;]*m|\u001b\]8;;[^\u0007]*\u0007)/

function chop(text: string, width: number): string[] {
  const parts: string[] = ['']
  let used = 0
  for (const unit of text.split(ESCAPE_SPLIT)) {
    if (unit.startsWith('\u001b')) parts[parts.length - 1] += unit
    else
      for (const grapheme of graphemes(unit)) {
        const wide = displayWidth(grapheme)
        if (used > 0 && used + wide > width) {
          parts.push('')
          used = 0
        }
        parts[parts.length - 1] += grapheme
        used += wide
      }
  }
  return parts
}

/** A line, styled or not, as one of a width at most, with an ellipsis where something is lost. */
export function clip(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text
  const [kept = ''] = carryStyles([firstColumns(text, Math.max(0, width - displayWidth(ellipsis)))])
  return kept + ellipsis
}

/** The beginning of a text, as far as it goes within so many columns. */
function firstColumns(text: string, width: number): string {
  let kept = ''
  let left = width
  for (const unit of text.split(ESCAPE_SPLIT)) {
    if (unit.startsWith('\u001b')) kept += unit
    else if (NARROW.test(unit)) {
      kept += unit.slice(0, left)
      left -= Math.min(left, unit.length)
      if (left === 0) return kept
    } else
      for (const grapheme of graphemes(unit)) {
        left -= displayWidth(grapheme)
        if (left < 0) return kept
        kept += grapheme
      }
  }
  return kept
}

/** A line, styled or not, as several of a width at most, wherever they part. */
export function fold(text: string, width: number): string[] {
  return displayWidth(text) <= width ? [text] : carryStyles(chop(text, width))
}

/** Ends every style and link at the end of a line, and takes it up again on the next. */
function carryStyles(lines: readonly string[]): string[] {
  let open: Style[] = []
  return lines.map((line) => {
    const start = open.map(({ begin }) => begin).join('')
    for (const [sequence, codes, link] of line.matchAll(ESCAPES)) open = after(open, sequence, codes, link)
    const finish = [...open].reverse().map(({ end }) => end)
    return start + line + finish.join('')
  })
}

interface Style {
  begin: string
  end: string
}

/** The SGR code that ends each style, as chalk writes them: bold and dim by 22, underline by 24, colours by 39. */
const ENDS: [codes: RegExp, end: string][] = [
  [/^[12]$/, '22'],
  [/^4$/, '24'],
  [/^(?:3[0-8]|9[0-7])(?:;|$)/, '39'],
]

/** The styles that are open after an escape sequence. */
function after(open: readonly Style[], sequence: string, codes: string | undefined, link: string | undefined): Style[] {
  if (link !== undefined) {
    const others = open.filter(({ end }) => end !== '\u001b]8;;\u0007')
    return link === '' ? others : [...others, { begin: sequence, end: '\u001b]8;;\u0007' }]
  }
  const closing = ENDS.find(([begins]) => begins.test(codes ?? ''))?.[1]
  if (closing) return [...open, { begin: sequence, end: `\u001b[${closing}m` }]
  return open.filter(({ end }) => end !== sequence)
}
