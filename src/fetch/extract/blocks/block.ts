import { partMark } from '../../../quotes/layout.js'

/** What stands by itself in a text: a paragraph, a heading, a row of a table. */
export interface Block {
  text: string
  /** The level of a heading. */
  heading?: number
  /** Nothing reads on from it, or into it: a caption, a row of a table. */
  isAlone?: boolean
  /** Nothing reads on into it from what is before: the first line of another's comment. */
  isApart?: boolean
  /** A line of a text whose lines have places of their own, and end anywhere. */
  isLine?: boolean
  /** The line that says where it stands, as the page. */
  mark?: string
  /** What it belongs to outside the article. */
  part?: string | undefined
}

/** Blocks as a snapshot has them: the article first, then the parts of the page outside of it. */
export function writeBlocks(blocks: readonly Block[]): string {
  const parts = new Map<string | undefined, Block[]>([[undefined, []]])
  for (const block of blocks) {
    const known = parts.get(block.part)
    if (known) known.push(block)
    else parts.set(block.part, [block])
  }
  const article = parts.get(undefined) ?? []
  // Where all is outside of something, nothing is.
  if (article.length === 0) return writePart(blocks)
  const others = [...parts].filter(([part]) => part !== undefined)
  return [writePart(article), ...others.map(([part, own]) => `${partMark(part ?? '')}\n\n\n${writePart(own)}`)].join(
    '\n\n\n',
  )
}

function writePart(blocks: readonly Block[]): string {
  const written: string[] = []
  let before: Block | undefined
  for (const block of blocks) {
    if (before) written.push(gap(before, block))
    const mark = block.mark ? `${block.mark}\n` : ''
    written.push(mark + (block.heading ? `${'#'.repeat(block.heading)} ${block.text}` : block.text))
    before = block
  }
  return written.join('')
}

/** What a paragraph ends with after which a quote may go on: the end of a sentence, or a sign that it is not at its end. */
const ENDED = /[.!?…:;,\u2010-\u2015\-。．！？：；，、؟؛۔।॥։]["'”’»›」』)\]\u200e\u200f]*$/u

function gap(before: Block, after: Block): string {
  if (before.heading || after.heading || before.isAlone || after.isAlone || after.isApart) return '\n\n\n'
  if (before.isLine && after.isLine) return '\n'
  return isEnded(before.text) ? '\n\n' : '\n\n\n'
}

export const isEnded = (text: string) => ENDED.test(text)
