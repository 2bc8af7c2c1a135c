import { isEnded } from '../blocks/block.js'
import { boxOf, usualDistance } from './columns.js'
import type { Line } from './lines.js'

/** Of the width of the text: a line as short as this beside the text is no line of it. */
const SHORT = 0.5
/** So many times the usual distance of lines is between a head and the text. */
const GAP = 1.4

/**
 * Heads and feet that stand on one page only: where a sentence is not at its end on one page, and goes on in small letters
 * on the next, the line between that looks otherwise is no part of it.
 */
export function betweenPages(pages: readonly (readonly Line[])[]): Set<Line> {
  const found = new Set<Line>()
  for (let page = 0; page + 1 < pages.length; page++) {
    const before = (pages[page] ?? []).filter((line) => !found.has(line))
    const after = pages[page + 1] ?? []
    const foot = before.at(-1)
    const head = after[0]
    // A number alone is no word of a sentence.
    const tails = foot && !/\p{L}/u.test(foot.text) ? [1, 0] : [0, 1]
    for (const [tail, start] of tails.flatMap((tail) => [
      [tail, 0],
      [tail, 1],
    ])) {
      const last = before.at(-1 - (tail ?? 0))
      const first = after[start ?? 0]
      if (!last || !first || isEnded(last.text) || !/^\s*\p{Ll}/u.test(first.text)) continue
      if (tail === 1 && foot && !isApart(foot, last, before)) continue
      if (start === 1 && head && !isApart(head, first, after)) continue
      if (tail === 1 && foot) found.add(foot)
      if (start === 1 && head) found.add(head)
      break
    }
  }
  return found
}

/** Whether a line at the edge of a page looks other than the one beside it. */
function isApart(edge: Line, beside: Line, page: readonly Line[]): boolean {
  if (/^\s*\p{Ll}/u.test(edge.text) && edge.text.trim().length > 6) return false
  const { left, right } = boxOf(page)
  const distance = Math.abs(edge.base - beside.base)
  return (
    distance > usualDistance(page) * GAP ||
    Math.abs(edge.size - beside.size) > beside.size * 0.08 ||
    edge.right - edge.left < (right - left) * SHORT ||
    !/\p{Ll}/u.test(edge.text)
  )
}
