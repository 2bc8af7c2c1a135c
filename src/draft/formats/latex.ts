import { ReadingBuilder } from './builder.js'
import {
  ACCENTS,
  DROPPED,
  GLYPHS,
  HEADINGS,
  HIDDEN,
  LETTERS,
  LIGATURES,
  QUOTING,
  SET_OFF,
  TABLES,
} from './latex-names.js'
import type { BlockKind, Reading } from './reading.js'

export const mark = '% claim: ID'

/** LaTeX as it is set, without what only a run of TeX would tell. Takes as long as the text is. */
export function read(text: string): Reading {
  const begin = text.indexOf('\\begin{document}')
  return new LatexReader(text, begin < 0 ? 0 : begin + '\\begin{document}'.length).read()
}

/** What a brace or environment that is open ends with. */
interface Frame {
  /** The environment's name; none for a brace. */
  environment?: string
  /** What the block is where it ends, if that ends one. */
  closes?: BlockKind
  /** What is seen at its end. */
  glyph?: string
}

/** Longer is no argument; and all looks for the ends of arguments together are not longer than so many texts. */
const LONGEST_ARGUMENT = 5000
const MOST_LOOKS = 20

class LatexReader {
  readonly #builder = new ReadingBuilder()
  #frames: Frame[] = []
  readonly #notes: [start: number, end: number][] = []
  /** Notes that are read next, the first of them last. */
  readonly #waiting: [start: number, end: number][] = []
  #at: number
  #end: number
  #left: number

  constructor(
    readonly text: string,
    begin: number,
  ) {
    this.#at = begin
    this.#end = text.length
    this.#left = MOST_LOOKS * text.length + LONGEST_ARGUMENT
  }

  read(): Reading {
    this.#readOn()
    return this.#builder.finish()
  }

  #readOn(): void {
    while (this.#at < this.#end) this.#step(this.text[this.#at] ?? '')
    this.#close()
  }

  #step(sign: string): void {
    const at = this.#at
    if (sign === '\\') this.#command()
    else if (sign === '%') this.#comment()
    else if (sign === '{') this.#open({}, 1)
    else if (sign === '}') this.#shut()
    else if (sign === '$') this.#formula(this.text.startsWith('$$', at) ? '$$' : '$')
    else if (sign === '\n' && EMPTY_LINE.test(this.text.slice(at, at + 80))) {
      this.#at = at + 1
      this.#close()
    } else this.#letter(sign)
  }

  #letter(sign: string): void {
    const at = this.#at
    const found =
      LIGATURE.test(sign) &&
      LIGATURES.find(([written]) => written.startsWith(sign) && this.text.startsWith(written, at))
    const isCell = sign === '&' && this.#isIn(TABLES)
    if (found) this.#builder.glyph(found[1], at)
    else if (sign === '~' || isCell) this.#builder.space(at)
    else this.#builder.add(sign, at)
    this.#at += found ? found[0].length : 1
  }

  #comment(): void {
    const start = this.#at
    const lineEnd = this.text.indexOf('\n', start)
    const end = Math.min(lineEnd < 0 ? this.#end : lineEnd, this.#end)
    this.#builder.comment(this.text.slice(start + 1, end), start + 1, { start, end })
    // A comment takes the line's end with it, but not an empty line.
    this.#at = end + (EMPTY_LINE.test(this.text.slice(end, end + 80)) ? 0 : 1)
    this.#builder.space(end)
  }

  #command(): void {
    const at = this.#at
    const [whole = '\\', name = ''] = COMMAND.exec(this.text.slice(at, at + 60)) ?? []
    this.#at = at + Math.max(whole.length, 1)
    if (name === 'begin' || name === 'end') this.#environment(name)
    else if (name === '(' || name === '[') this.#formulaUntil(name === '(' ? '\\)' : '\\]', at)
    else if (name === '\\') this.#lineBreak(at)
    else if (ACCENTS.has(name)) this.#accent(ACCENTS.get(name) ?? '', at)
    else if (/^[^a-zA-Z]$/.test(name)) this.#sign(name, at)
    else this.#named(name.replace(/\*$/, ''), at)
  }

  #sign(name: string, at: number): void {
    if (/[%$&#_{}]/.test(name)) this.#builder.add(name, at + 1)
    else if (/[\s,;:!]/.test(name)) this.#builder.space(at)
  }

  #named(name: string, at: number): void {
    const seen = LETTERS.get(name) ?? GLYPHS.get(name)
    if (seen !== undefined) {
      this.#builder.glyph(seen, at)
      if (this.text.startsWith('{}', this.#at)) this.#at += 2
      else if (LETTERS.has(name)) this.#at += /^\s?/.exec(this.text.slice(this.#at, this.#at + 1))?.[0].length ?? 0
    } else if (name === 'par' || name === 'item') {
      this.#close()
      this.#skipOption()
    } else if (HEADINGS.has(name)) this.#opening(name, { closes: 'heading' })
    else if (QUOTING.has(name)) this.#opening(name, { glyph: '”' }, '“')
    else if (name === 'footnote' || name === 'footnotetext') this.#note()
    else if (name === 'verb' || name === 'lstinline') this.#verbatim()
    else this.#dropped(name)
  }

  /** Of what is not text the arguments are left out: of a link the address, and of others the options. */
  #dropped(name: string): void {
    for (let most = 2; most > 0 && this.text[this.#at] === '['; most--) this.#skipOption()
    if (CITES.test(name)) this.#cite()
    for (let left = DROPPED.get(name) ?? 0; left > 0; left--) {
      this.#skipArgument()
      this.#skipOption()
    }
  }

  #cite(): void {
    const start = this.#at
    const end = this.#argumentEnd()
    if (end === undefined) return
    const keys = this.text.slice(start + 1, end - 1).split(',')
    this.#builder.cite(
      keys.map((key) => key.trim()),
      { start, end },
    )
  }

  #opening(name: string, frame: Frame, glyph?: string): void {
    this.#skipOption()
    if (this.text[this.#at] !== '{') return
    if (HEADINGS.has(name)) this.#close()
    if (glyph) this.#builder.glyph(glyph, this.#at)
    this.#open(frame, 1)
  }

  #open(frame: Frame, length: number): void {
    this.#frames.push(frame)
    this.#at += length
  }

  #shut(): void {
    const frame = this.#frames.at(-1)?.environment === undefined ? this.#frames.pop() : undefined
    if (frame?.glyph) this.#builder.glyph(frame.glyph, this.#at)
    this.#at++
    if (frame?.closes) this.#close(frame.closes)
  }

  #environment(which: 'begin' | 'end'): void {
    const at = this.#at
    const [whole, name = ''] = ENVIRONMENT.exec(this.text.slice(at, at + 60)) ?? []
    if (whole === undefined) return
    this.#at += whole.length
    if (which === 'begin' && HIDDEN.has(name)) this.#skipTo(`\\end{${name}}`)
    else if (which === 'begin') this.#enter(name)
    else if (name === 'document') this.#end = this.#at
    else this.#leave(name)
  }

  #enter(name: string): void {
    this.#close()
    this.#frames.push({ environment: name })
    this.#skipOption()
    if (TABLES.has(name)) this.#skipArgument()
  }

  #leave(name: string): void {
    this.#close()
    const last = this.#frames.slice(-MOST_CROSSED)
    const open = last.findLastIndex(({ environment }) => environment === name)
    if (open >= 0) this.#frames.length -= last.length - open
  }

  #lineBreak(at: number): void {
    this.#skipOption()
    if (this.#isIn(TABLES)) this.#close('row')
    else this.#builder.space(at)
  }

  #isIn(environments: ReadonlySet<string>): boolean {
    return this.#frames.slice(-MOST_CROSSED).some(({ environment = '' }) => environments.has(environment))
  }

  #close(kind?: BlockKind): void {
    this.#builder.close(kind ?? (this.#isIn(SET_OFF) ? 'quotation' : this.#isIn(TABLES) ? 'row' : 'text'))
    this.#readNotes()
  }

  /** Those of the paragraph, in order; notes of a note before the next. */
  #readNotes(): void {
    const others = this.#waiting.length
    for (;;) {
      for (const note of this.#notes.splice(0).reverse()) this.#waiting.push(note)
      const note = this.#waiting.length > others ? this.#waiting.pop() : undefined
      if (!note) return
      this.#readNote(note)
    }
  }

  /** A note is read behind the paragraph that it is a note of. */
  #note(): void {
    this.#skipOption()
    const start = this.#at
    const end = this.#argumentEnd()
    if (end === undefined) return
    this.#at = end
    this.#notes.push([start + 1, end - 1])
  }

  #readNote([start, end]: [number, number]): void {
    const [at, last, frames] = [this.#at, this.#end, this.#frames]
    this.#frames = []
    ;[this.#at, this.#end] = [start, end]
    while (this.#at < this.#end) this.#step(this.text[this.#at] ?? '')
    this.#builder.close('text')
    this.#frames = frames
    ;[this.#at, this.#end] = [at, last]
  }

  #accent(combining: string, at: number): void {
    const [whole, letter = ''] = /^\s?\{?\\?(\p{L})\}?/u.exec(this.text.slice(this.#at, this.#at + 6)) ?? []
    if (whole === undefined) return
    this.#builder.glyph((letter.replace('ı', 'i') + combining).normalize('NFC'), at)
    this.#at += whole.length
  }

  #verbatim(): void {
    const sign = this.text[this.#at] ?? ''
    const end = this.text.indexOf(sign === '{' ? '}' : sign, this.#at + 1)
    if (end < 0 || end > this.#at + LONGEST_ARGUMENT) return
    this.#builder.addOpaque(this.text.slice(this.#at + 1, end), this.#at + 1)
    this.#at = end + 1
  }

  #formula(delimiter: '$' | '$$'): void {
    const start = this.#at
    this.#at += delimiter.length
    this.#formulaUntil(delimiter, start)
  }

  /** A number between dollars is one; all else there is no prose. */
  #formulaUntil(delimiter: string, start: number): void {
    const near = this.text.slice(this.#at, this.#at + LONGEST_ARGUMENT)
    const length = near.indexOf(delimiter)
    if (length < 0) return
    const inner = near.slice(0, length)
    if (/^[\d.,\s{}]+(?:\\%)?$/.test(inner)) {
      for (const { 0: sign, index } of inner.matchAll(/[\d.,%]/g)) this.#builder.add(sign, this.#at + index)
    } else this.#builder.addOpaque(this.text.slice(start, this.#at + length + delimiter.length), start)
    this.#at += length + delimiter.length
  }

  #skipTo(end: string): void {
    const found = this.text.indexOf(end, this.#at)
    this.#close()
    this.#at = found < 0 ? this.#end : found + end.length
  }

  #skipOption(): void {
    const [space = ''] = /^[ \t]*\n?[ \t]*/.exec(this.text.slice(this.#at, this.#at + 40)) ?? []
    if (this.text[this.#at + space.length] !== '[') return
    const near = this.text.slice(this.#at + space.length, this.#at + space.length + 1000)
    const end = near.indexOf(']')
    if (end >= 0) this.#at += space.length + end + 1
  }

  #skipArgument(): void {
    this.#at = this.#argumentEnd() ?? this.#at
  }

  /** Behind the brace that closes the one that stands here. */
  #argumentEnd(): number | undefined {
    if (this.text[this.#at] !== '{') return undefined
    const most = Math.min(this.#end, this.#at + LONGEST_ARGUMENT, this.#at + Math.max(0, this.#left))
    let depth = 0
    for (let at = this.#at; at < most; at++) {
      const sign = this.text[at]
      this.#left--
      if (sign === '\\') at++
      else if (sign === '{') depth++
      else if (sign === '}' && --depth === 0) return at + 1
    }
    return undefined
  }
}

const CITES = /cite/i
const LIGATURE = /[-`'"]/
const EMPTY_LINE = /^\n[ \t\r]*\n/
const COMMAND = /^\\([a-zA-Z@]+\*?|[\s\S])/
const ENVIRONMENT = /^\s*\{([^{}\n]{1,40})\}/
/** Environments that are still open where one further out ends. */
const MOST_CROSSED = 50
