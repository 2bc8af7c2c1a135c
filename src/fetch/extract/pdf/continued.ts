import { isEnded } from '../blocks/block.js'
import { boxOf, usualDistance } from './columns.js'
import type { Line } from './lines.js'

/** Of the width of the text: a line as short as this beside the text is no line of it. */
const SHORT = 0.5
/** So many times the usual distance of lines is between a head and the text. */
const GAP = 1.4
/** Of the size of a line, another one differs by so much. */
const OTHER_SIZE = 0.08

/**
 * Heads and feet that stand on one page only: where a sentence is not at its end on one page, and goes on in small letters
 * on the next, the line between that looks otherwise is no part of it.
 */
export function betweenPages(pages: readonly (readonly Line[])[]): Set<Line> {
  const found = new Set<Line>()
  for (const [page, after] of pages.entries()) {
    const before = (pages[page - 1] ?? []).filter((line) => !found.has(line))
    for (const line of between(before, after)) found.add(line)
  }
  return found
}

function between(before: readonly Line[], after: readonly Line[]): Line[] {
  const [foot, head] = [before.at(-1), after[0]]
  const feet = foot && isApart(foot, before.at(-2), before) ? [[foot], []] : [[]]
  const heads = head && isApart(head, after[1], after) ? [[], [head]] : [[]]
  // A number alone is no word of a sentence; any other line may be.
  const isNumber = foot !== undefined && !/\p{L}/u.test(foot.text)
  const ways = (isNumber ? feet : feet.toReversed()).flatMap((tail) => heads.map((start) => ({ tail, start })))
  const way = ways.find(({ tail, start }) => goesOn(before.at(-1 - tail.length), after[start.length]))
  return way ? [...way.tail, ...way.start] : []
}

function goesOn(last: Line | undefined, first: Line | undefined): boolean {
  return last !== undefined && first !== undefined && !isEnded(last.text) && beginsSmall(first.text)
}

const beginsSmall = (text: string) => /^\s*\p{Ll}/u.test(text)

/** Whether a line at the edge of a page looks other than the one beside it. */
function isApart(edge: Line, beside: Line | undefined, page: readonly Line[]): boolean {
  if (!beside || (beginsSmall(edge.text) && edge.text.trim().length > 6)) return false
  const { left, right } = boxOf(page)
  return (
    Math.abs(edge.base - beside.base) > usualDistance(page) * GAP ||
    Math.abs(edge.size - beside.size) > beside.size * OTHER_SIZE ||
    edge.right - edge.left < (right - left) * SHORT ||
    !/\p{Ll}/u.test(edge.text)
  )
}
