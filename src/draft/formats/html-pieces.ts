import type { ReadingBuilder } from './builder.js'

/** A comment that nothing closes goes on to the end, as in a browser. */
const PIECE = /<!--([\s\S]*?)(?:-->|$)|<(\/?)([a-z][\w-]*)(?![\w-])[^<>]*>/gi
/** What a reader does not see, or not as prose. */
const HIDDEN = /^(?:script|style|template|del|s|strike|pre|svg|math|noscript|textarea)$/i
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|br)$/i

/** HTML within Markdown, tag by tag as Markdown gives it. Text between tags of a block is read, too. */
export class HtmlPieces {
  #hidden: string | undefined

  constructor(readonly builder: ReadingBuilder) {}

  get isHidden(): boolean {
    return this.#hidden !== undefined
  }

  take(value: string, source: string, start: number, end: number): void {
    // A block of HTML within a list or quotation is written with marks before its lines: it is read as it is written.
    const html = source.slice(start, end)
    let at = 0
    for (const { 0: piece, 1: comment, 2: close = '', 3: tag = '', index } of html.matchAll(PIECE)) {
      this.#text(html.slice(at, index), start + at)
      at = index + piece.length
      if (comment !== undefined)
        this.builder.comment(comment, start + index + 4, { start: start + index, end: start + at })
      else this.#tag(tag.toLowerCase(), close !== '', start + index)
    }
    this.#text(html.slice(at), start + at)
    // A comment by itself is about the sentence before it; other blocks end what they hold.
    if (value.trimEnd().endsWith('>') && at > 0 && BLOCK.test(/^<\/?([\w-]+)/.exec(value)?.[1] ?? ''))
      this.builder.close('text')
  }

  #text(text: string, start: number): void {
    if (this.#hidden === undefined && text.trim() !== '') this.builder.add(text, start)
    else if (text !== '') this.builder.space(start)
  }

  #tag(tag: string, isEnd: boolean, start: number): void {
    if (isEnd && tag === this.#hidden) this.#hidden = undefined
    else if (!isEnd && HIDDEN.test(tag)) this.#hidden ??= tag
    if (tag === 'td' || tag === 'th' || tag === 'br') this.builder.space(start)
    else if (BLOCK.test(tag)) this.builder.close(/^h\d$/.test(tag) ? 'heading' : tag === 'tr' ? 'row' : 'text')
  }
}
