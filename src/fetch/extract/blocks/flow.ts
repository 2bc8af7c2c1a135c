import type { Block } from './block.js'

/** Control characters are no text; a snapshot's own lines begin with one. */
export const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g

/** Collects the text of one block after the other. */
export class Flow {
  readonly blocks: Block[] = []
  readonly #pieces: string[] = []
  readonly #beside: Block[] = []
  #tail = ''
  #marker = ''
  #place = ''
  #isApart = false

  /** The last characters of the block so far. */
  get tail(): string {
    return this.#tail
  }

  add(text: string): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#tail = (this.#tail + text).slice(-24)
  }

  /** Text as a page has it: white space of any length is one space. */
  addText(text: string): void {
    this.add(text.replace(CONTROLS, '').replace(/[ \t\r\n\f]+/g, ' '))
  }

  /** Text whose line ends count. */
  addLines(text: string): void {
    this.add(text.replace(CONTROLS, '').replace(/\r\n?|\f/g, '\n'))
  }

  /** Goes before the next text: the number of a list's item. */
  mark(marker: string): void {
    this.#marker = marker
  }

  /** Says where what follows stands: in the midst of a text, or before the next one. */
  place(mark: string): void {
    if (this.#pieces.some((piece) => piece.trim() !== '')) this.add(`\n${mark}\n`)
    else this.#place = mark
  }

  /** Nothing before the next block reads on into it. */
  breakOff(): void {
    this.#isApart = true
  }

  /** What stands beside the block, and is read after it. */
  beside(blocks: readonly Block[]): void {
    for (const block of blocks) this.#beside.push(block)
  }

  /** Ends a block. `clean` has the last word on its text. */
  end(about: Omit<Block, 'text'>, clean: (text: string) => string = (text) => text): void {
    const found = tidyLines(clean(this.#pieces.join('')))
    this.#pieces.length = 0
    this.#tail = ''
    if (found !== '') {
      const text = this.#marker + found
      const mark = this.#place
      this.blocks.push({ ...about, text, ...(this.#isApart && { isApart: true }), ...(mark && { mark }) })
      this.#marker = this.#place = ''
      this.#isApart = false
    }
    for (const block of this.#beside.splice(0)) this.blocks.push(block)
  }
}

/** No white space at the ends of lines, no empty lines. */
export function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const words = line.replace(/ {2,}/g, ' ').trim()
      return line.startsWith('\f') ? `\f${words}` : words
    })
    .filter((line) => line !== '')
    .join('\n')
}
