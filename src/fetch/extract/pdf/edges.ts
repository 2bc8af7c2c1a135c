import type { EdgeLine, PageEdges } from '../blocks/furniture.js'
import { boxOf, usualDistance } from './columns.js'
import type { Line } from './lines.js'

/** Of the height of a page: where running heads and page numbers stand, and how many lines are looked at there. */
const EDGE = 0.14
const EDGE_LINES = 4
/** So many times the usual distance of lines is between a head and the text. */
const GAP = 1.5
/** Of the width of the text: a line as long as this that stands right by the text is of it. */
const LONG = 0.85

/** The lines of a page that may be printed on every page, from its edges inwards. */
export function edgesOf(page: { lines: readonly Line[]; height: number }): PageEdges & { lineOf: Map<EdgeLine, Line> } {
  const lineOf = new Map<EdgeLine, Line>()
  const sorted = [...page.lines].sort((a, b) => b.base - a.base)
  const { left, right } = boxOf(sorted)
  const usual = usualDistance(sorted)
  const isShort = (line: Line) => line.right - line.left < (right - left) * LONG
  const edge = (fromEdge: readonly Line[], placeOf: (line: Line) => number): EdgeLine[] => {
    const near = fromEdge.slice(0, EDGE_LINES + 1).filter((line) => placeOf(line) < page.height * EDGE)
    const gap = near.findIndex((line, at) => {
      const next = fromEdge[at + 1]
      return next && Math.abs(line.base - next.base) > usual * GAP
    })
    const own = gap >= 0 ? near.slice(0, gap + 1) : near.filter(isShort)
    // Of a page that is not full, the last line may stand anywhere.
    const found = own.length > 0 ? own : fromEdge.slice(0, 1).filter(isShort)
    return found.slice(0, EDGE_LINES).map((line) => {
      const edgeLine = { text: line.text, place: own.length > 0 ? placeOf(line) : 0 }
      lineOf.set(edgeLine, line)
      return edgeLine
    })
  }
  return {
    head: edge(sorted, ({ base }) => -base),
    foot: edge(sorted.toReversed(), ({ base }) => page.height + base),
    lineOf,
  }
}
