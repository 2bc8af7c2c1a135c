import type { Size } from './state.js'

/** A part of the screen, counted from 1. */
export interface Pane {
  row: number
  column: number
  width: number
  height: number
}

/** Where everything is: the query in the first row, hints in the last, the list and the claim between them. */
export interface Layout {
  list: Pane
  /** None where there is no room for it. */
  view: Pane | undefined
  /** Side by side, with a line between them, or one above the other. */
  isWide: boolean
}

const WIDE = 100
const LEAST_LIST = 40
const MOST_LIST = 80
/** Rows for a list and a claim, one above the other. */
const LEAST_ROWS = 8
/** Of the list, above a claim: more would take the claim's. */
const MOST_ROWS = 12

export function layoutOf({ columns, rows }: Size): Layout {
  const [top, height] = [2, Math.max(1, rows - 2)]
  if (columns >= WIDE) {
    const width = Math.min(MOST_LIST, Math.max(LEAST_LIST, Math.floor(columns * 0.42)))
    const column = width + 3
    return {
      list: { row: top, column: 1, width, height },
      view: { row: top, column, width: columns - column + 1, height },
      isWide: true,
    }
  }
  if (height < LEAST_ROWS)
    return { list: { row: top, column: 1, width: columns, height }, view: undefined, isWide: false }
  const listed = Math.min(MOST_ROWS, Math.max(3, Math.floor(height * 0.35)))
  return {
    list: { row: top, column: 1, width: columns, height: listed },
    view: { row: top + listed + 1, column: 1, width: columns, height: height - listed - 1 },
    isWide: false,
  }
}
