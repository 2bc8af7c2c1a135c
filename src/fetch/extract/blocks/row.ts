import type { Block } from './block.js'

/** The cells of a row beside each other; where a cell holds more than a line, the table only lays the page out. */
export function rowBlocks(cells: readonly (readonly Block[])[]): Block[] {
  const filled = cells.filter((blocks) => blocks.length > 0)
  if (filled.length < 2) return filled.flat()
  if (filled.every((blocks) => blocks.length === 1)) {
    const text = filled.map(([block]) => (block?.text ?? '').replaceAll('\n', ' ')).join('\t')
    return [{ text, isAlone: true, part: filled[0]?.[0]?.part }]
  }
  return filled.flatMap((blocks) => blocks.map((block, at) => (at === 0 ? { ...block, isApart: true } : block)))
}
