import { ReadingBuilder } from './builder.js'
import { addInline, type Inline } from './inline.js'
import { type Line, linesOf } from './lines.js'
import type { BlockKind, Reading } from './reading.js'

export const mark = '// claim: ID'

/** AsciiDoc, line by line. */
export function read(text: string): Reading {
  const reader = new AsciiDocReader(text)
  for (const line of linesOf(text)) reader.take(line)
  return reader.finish()
}

const INLINES: readonly Inline[] = [
  { pattern: /"`(?<seen>[^`"]{1,1000})`"/g, kind: 'quoted' },
  { pattern: /footnote:[\w-]{0,40}\[[^\]]{0,1000}\]/g, kind: 'hidden' },
  { pattern: /(?<![\w`])`(?<seen>[^`]{1,500})`(?![\w`])/g, kind: 'code' },
  { pattern: /(?:link|xref|mailto):[^\s[]{1,1000}\[(?<seen>[^\]]{0,500})\]/g, kind: 'text' },
  { pattern: /https?:\/\/[^\s[]{1,1000}\[(?<seen>[^\]]{1,500})\]/g, kind: 'text' },
  { pattern: /<<[^,>]{1,200},(?<seen>[^>]{1,500})>>/g, kind: 'text' },
  { pattern: /<<[^>]{1,200}>>|\[\[[^\]]{1,200}\]\]/g, kind: 'hidden' },
  { pattern: /(?<!\w)\*(?<seen>[^*\s][^*]{0,500})\*(?!\w)/g, kind: 'text' },
  { pattern: /(?<!\w)_(?<seen>[^_\s][^_]{0,500})_(?!\w)/g, kind: 'text' },
  {
    pattern: /(?:image|kbd|btn|menu|stem|latexmath|asciimath|indexterm2?|pass):[^\s[]{0,500}\[[^\]]{0,500}\]/g,
    kind: 'hidden',
  },
]

const VERBATIM = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*)$/
const TRANSPARENT = /^(?:={4,}|\*{4,}|--|<{3,}|'{3,})$/
const HEADING = /^(={1,6}|#{1,6})\s+(?=\S)/
const ITEM = /^\s*(?:[*-]{1,6}|\.{1,6}|\d{1,4}\.|<\d+>)\s+(?=\S)/
const HIDDEN = /^(?::!?[\w-]+!?:.*|(?:image|include|ifdef|ifndef|ifeval|endif|video|audio|toc)::.*|\[.*\])$/
const CELL = /\|/g

class AsciiDocReader {
  readonly #builder = new ReadingBuilder()
  #verbatim: string | undefined
  #isQuotation = false
  #isNextQuoted = false
  #isTable = false

  constructor(readonly text: string) {}

  take(line: Line): void {
    const written = line.text.trimEnd()
    if (this.#verbatim !== undefined) {
      if (written === this.#verbatim) this.#verbatim = undefined
    } else if (VERBATIM.test(written)) {
      this.#close()
      this.#verbatim = written.startsWith('`') ? written.replace(/[^`].*$/, '') : written
    } else if (written.startsWith('//')) this.#remark(line)
    else if (/^_{4,}$/.test(written)) this.#toggle()
    else if (/^[|!,:]={3,}$/.test(written)) this.#table()
    else if (written === '' && this.#isQuotation) this.#builder.space(line.start)
    else if (written === '' || TRANSPARENT.test(written)) this.#close()
    else if (HIDDEN.test(written)) this.#attributes(written)
    else this.#line(line, written)
  }

  finish(): Reading {
    return this.#builder.finish()
  }

  #line({ text, start }: Line, written: string): void {
    const [heading] = HEADING.exec(written) ?? []
    const [item] = ITEM.exec(written) ?? []
    const isTitle = /^\.[^\s.]/.test(written)
    if (heading !== undefined || item !== undefined || isTitle) this.#close()
    const skip = heading?.length ?? item?.length ?? (isTitle ? 1 : 0)
    if (this.#isTable) this.#cells(written, start)
    else addInline(this.#builder, written.slice(skip), start + skip, INLINES, this.text)
    this.#builder.space(start + text.length)
    if (heading !== undefined || isTitle) this.#builder.close(heading === undefined ? 'text' : 'heading')
    else if (this.#isTable) this.#builder.close('row')
  }

  #cells(row: string, start: number): void {
    let at = 0
    for (const { index } of row.matchAll(CELL)) {
      addInline(this.#builder, row.slice(at, index), start + at, INLINES, this.text)
      this.#builder.space(start + index)
      at = index + 1
    }
    addInline(this.#builder, row.slice(at), start + at, INLINES, this.text)
  }

  #remark({ text, start }: Line): void {
    this.#builder.comment(text.slice(2), start + 2, { start, end: start + text.length })
  }

  #toggle(): void {
    this.#close()
    this.#isQuotation = !this.#isQuotation
    this.#isNextQuoted = false
  }

  #table(): void {
    this.#close()
    this.#isTable = !this.#isTable
  }

  /** `[quote]` sets off what comes next. */
  #attributes(written: string): void {
    this.#close()
    if (/^\[(?:quote|verse)\b/.test(written)) this.#isNextQuoted = true
  }

  #close(): void {
    if (this.#isQuotation) this.#builder.close('quotation')
    else this.#builder.close(this.#kind())
  }

  #kind(): BlockKind {
    const isQuoted = this.#isNextQuoted && this.#builder.isFilled
    if (isQuoted) this.#isNextQuoted = false
    return isQuoted ? 'quotation' : 'text'
  }
}
