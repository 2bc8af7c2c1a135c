import { ReadingBuilder } from './builder.js'
import { addInline, type Inline } from './inline.js'
import { type Line, linesOf } from './lines.js'
import type { BlockKind, Reading } from './reading.js'
import { remarkIn } from './remark.js'

export const mark = '.. claim: ID'

/** reStructuredText, line by line. */
export function read(text: string): Reading {
  const reader = new RestReader(text)
  const lines = linesOf(text)
  for (const [at, line] of lines.entries()) reader.take(line, lines[at + 1]?.text ?? '')
  return reader.finish()
}

const INLINES: readonly Inline[] = [
  { pattern: /``(?<seen>[^`]{1,500})``/g, kind: 'code' },
  { pattern: /:(?:math|code|raw)(?::[\w-]+)?:`(?<seen>[^`]{1,500})`/g, kind: 'code' },
  { pattern: /:[\w:-]{1,60}:`(?<seen>[^`<]{1,500}?)(?:\s<[^>`]{1,500}>)?`/g, kind: 'text' },
  { pattern: /`(?<seen>[^`<]{1,500}?)(?:\s?<[^>`]{1,1000}>)?`_{0,2}/g, kind: 'text' },
  { pattern: /\*\*(?<seen>[^*\s][^*]{0,500})\*\*/g, kind: 'text' },
  { pattern: /(?<![\w*])\*(?<seen>[^*\s][^*]{0,500})\*(?![\w*])/g, kind: 'text' },
  { pattern: /\s?\[(?:#?[\w-]{1,40}|\*)\]_(?!\w)/g, kind: 'hidden' },
]

const UNDERLINE = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/
const ITEM = /^\s*(?:[-*+•]|#\.|\(?\d{1,3}[.)])\s+(?=\S)/
const BORDER = /^\s*\+[-=+]+\+?\s*$|^\s*={2,}(?:\s+={2,})+\s*$/
const FIELD = /^\s*:[\w\s-]+:(?:\s|$)/
/** Directives with prose below them; of others nothing is read. */
const PROSE =
  /^(?:note|warning|tip|hint|important|caution|danger|attention|admonition|sidebar|topic|figure|container|rubric)$/
const SET_OFF = /^(?:epigraph|pull-quote|highlights)$/

class RestReader {
  readonly #builder = new ReadingBuilder()
  /** Lines indented deeper than this are hidden, or set off. */
  #hidden: number | undefined
  #setOff: number | undefined
  #isAfterItem = false
  #isLiteralNext = false
  #wasEmpty = true

  constructor(readonly text: string) {}

  finish(): Reading {
    return this.#builder.finish()
  }

  take(line: Line, next: string): void {
    const written = line.text.trimEnd()
    const indent = written.length - written.trimStart().length
    if (written === '') this.#gap()
    else if (this.#hidden !== undefined && indent > this.#hidden) return
    else {
      this.#hidden = undefined
      if (this.#setOff !== undefined && indent <= this.#setOff) this.#endSetOff()
      if (/^\s*\.\.(?:\s|$)/.test(written)) this.#explicit(line, written, indent)
      else if (UNDERLINE.test(written) || BORDER.test(written)) this.#close()
      else this.#line(line, written, indent, next)
    }
    this.#wasEmpty = written === ''
  }

  #gap(): void {
    // What `::` announces is indented deeper.
    if (this.#isLiteralNext) this.#hidden = 0
    this.#isLiteralNext = false
    this.#close()
  }

  #line({ text, start }: Line, written: string, indent: number, next: string): void {
    const [item] = ITEM.exec(written) ?? []
    const isRow = /^\s*\|.*\|$/.test(written)
    if (item !== undefined || isRow || FIELD.test(written)) this.#close()
    if (item !== undefined) this.#isAfterItem = true
    else if (indent === 0) this.#isAfterItem = false
    // An indented paragraph is a quotation, unless it is of an item.
    if (
      this.#wasEmpty &&
      indent > 0 &&
      item === undefined &&
      !this.#isAfterItem &&
      this.#setOff === undefined &&
      !isRow
    )
      this.#setOff = 0
    const skip = item?.length ?? indent
    const end = isRow ? written.length - 1 : written.length
    const from = isRow ? written.indexOf('|') + 1 : skip
    if (isRow) this.#cells(written.slice(from, end), start + from)
    else addInline(this.#builder, written.slice(from, end), start + from, INLINES, this.text)
    this.#builder.space(start + text.length)
    this.#isLiteralNext = /::$/.test(written)
    if (isRow) this.#builder.close('row')
    else if (UNDERLINE.test(next.trimEnd()) && indent === 0 && this.#wasEmpty) this.#builder.close('heading')
  }

  #cells(row: string, start: number): void {
    let at = 0
    for (const cell of row.split('|')) {
      addInline(this.#builder, cell, start + at, INLINES, this.text)
      this.#builder.space(start + at)
      at += cell.length + 1
    }
  }

  /** A comment, a directive, a note or a target. */
  #explicit({ text, start }: Line, written: string, indent: number): void {
    const said = written.slice(indent + 2)
    const from = start + indent + 2
    if (remarkIn(said, from)) {
      this.#builder.comment(said, from, { start, end: start + text.length })
      return
    }
    this.#close()
    const [, name] = /^\s+([\w-]+)::/.exec(said) ?? []
    const [note] = /^\s+\[[^\]]{1,40}\]\s+/.exec(said) ?? []
    if (note !== undefined) {
      addInline(this.#builder, said.slice(note.length), from + note.length, INLINES, this.text)
      this.#isAfterItem = true
    } else if (name !== undefined && SET_OFF.test(name)) this.#setOff = indent
    else if (name === undefined || !PROSE.test(name)) this.#hidden = indent
    else this.#isAfterItem = true
  }

  #endSetOff(): void {
    this.#builder.close('quotation')
    this.#setOff = undefined
  }

  #close(): void {
    const kind: BlockKind = this.#setOff === undefined ? 'text' : 'quotation'
    if (kind === 'text') this.#builder.close(kind)
  }
}
