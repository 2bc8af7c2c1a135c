import { countWords } from '../../../quotes/word-count.js'
import type { Block } from './block.js'

/** Two neighbours of so many words each are two texts, though they stand in one row: no quote runs over both. */
const WORDS = 3

/** The cells of a row beside each other; where a cell holds more than a line, the table only lays the page out. */
export function rowBlocks(cells: readonly (readonly Block[])[]): Block[] {
  const filled = cells.filter((blocks) => blocks.length > 0)
  if (filled.length < 2) return filled.flat()
  if (filled.every((blocks) => blocks.length === 1)) {
    const part = filled[0]?.[0]?.part
    const texts = filled.map(([block]) => (block?.text ?? '').replaceAll('\n', ' '))
    return readTogether(texts).map((text) => ({ text, isAlone: true, part }))
  }
  return filled.flatMap((blocks) => blocks.map((block, at) => (at === 0 ? { ...block, isApart: true } : block)))
}

/** What a row says as one: a name and its numbers, but not two sentences. */
function readTogether(cells: readonly string[]): string[] {
  const lines: string[] = []
  for (const [at, cell] of cells.entries()) {
    const isOwn = at === 0 || (isText(cell) && isText(cells[at - 1] ?? ''))
    if (isOwn) lines.push(cell)
    else lines.push(`${lines.pop()}\t${cell}`)
  }
  return lines
}

const isText = (cell: string) => countWords(cell.replace(/[^\p{L}\p{M}'’-]+/gu, ' ')) >= WORDS
