import { isMark, opensPart } from '../layout.js'
import type { Stretch } from '../quote.js'

/** What stands by itself in a text. A `part` line opens what stands outside the article. */
export interface Block extends Stretch {
  kind: 'paragraph' | 'heading' | 'part'
}

const HEADING = /^#{1,6}[ \t]+/
const ITEM = /^\s*(?:[-*\u2022\u2023\u2043\u2013]|\d{1,3}[.)])\s/

/** The blocks of a stretch of text: what empty lines divide, and lines that begin something new. */
export function blocksIn(text: string, { start, end }: Stretch): Block[] {
  const blocks: Block[] = []
  let at = start
  for (const chunk of text.slice(start, end).split(/(\n[ \t]*(?:\n[ \t]*)+)/)) {
    if (chunk.trim() !== '') for (const block of linesToBlocks(chunk, at)) blocks.push(block)
    at += chunk.length
  }
  return blocks
}

function linesToBlocks(chunk: string, start: number): Block[] {
  const lines = chunk.split('\n')
  const room = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const blocks: Block[] = []
  let at = start
  let before: string | undefined
  for (const line of lines) {
    const kind = kindOf(line)
    const last = blocks.at(-1)
    const end = at + line.length
    if (before !== undefined && last?.kind === kind && !beginsAnew(line, before, room)) last.end = end
    else blocks.push({ kind, start: at + (HEADING.exec(line)?.[0].length ?? 0), end })
    at = end + 1
    before = line
  }
  return blocks
}

function kindOf(line: string): Block['kind'] {
  if (opensPart(line)) return 'part'
  return HEADING.test(line) ? 'heading' : 'paragraph'
}

/** Lines longer than this are not broken to fit a page. */
const WRAPPED_AT = 200

/**
 * Whether a line begins a new paragraph without an empty line before it: the one before had room for its first word, or
 * lines are not broken to fit at all.
 */
function beginsAnew(line: string, before: string, room: number): boolean {
  if (kindOf(line) !== 'paragraph') return true
  if (isMark(line) || isMark(before) || /^\s*\p{Ll}/u.test(line)) return false
  const [word = ''] = /^\s*\S*/.exec(line) ?? []
  return ITEM.test(line) || room > WRAPPED_AT || before.length + 1 + word.length < room * SHORT
}

/** Letters are not of one width, so that lines of a page differ. */
const SHORT = 3 / 4
