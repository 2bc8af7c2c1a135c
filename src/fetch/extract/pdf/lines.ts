/** As pdf.js gives it: a piece of text with the matrix that sets it. */
export interface PdfItem {
  str: string
  /** Size and slant, then where its baseline begins, from the lower left corner. */
  transform: readonly number[]
  width: number
  height: number
}

/** A stretch of text on one baseline. */
export interface Line {
  text: string
  left: number
  right: number
  /** The baseline, from the upper edge of the page, and so below 0. */
  base: number
  size: number
}

/** What a page has: its lines in the order of the file, and what is set upright or head down at its margins. */
export interface PageText {
  lines: Line[]
  turned: string[]
}

/** In sizes of the letters: a gap as wide as this parts columns, or cells of a table. */
const COLUMN_GAP = 0.9
/** From here on it is a space. */
const SPACE_GAP = 0.12
/** So many times as large as the text is a letter that begins a chapter. */
export const INITIAL = 1.8
/** How much higher or lower a letter may be and stand in the line. */
const RAISED = 0.5

export function linesOf(
  items: readonly PdfItem[],
  view: readonly number[],
  raise: (mark: string, before: string) => string,
): PageText {
  const lines: Line[] = []
  const turned: string[] = []
  let last: Line | undefined
  for (const item of items) {
    if (item.str.trim() === '') continue
    const [a, b, c, d, left, base] = seenThrough(view, item.transform)
    if (Math.abs(b) > Math.abs(a) || a < 0) {
      turned.push(item.str)
      continue
    }
    const piece = { text: item.str, left, right: left + item.width, base, size: Math.hypot(c, d) || item.height }
    if (last && isTwice(last, piece)) continue
    if (last && joins(last, piece)) append(last, piece, raise)
    else {
      last = piece
      lines.push(piece)
    }
  }
  return { lines, turned }
}

/** The matrix of a piece of text on the page as it is shown, whose upper left corner is 0, and whose y grows upwards. */
function seenThrough(
  view: readonly number[],
  own: readonly number[],
): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view
  const [k = 1, l = 0, m = 0, n = 1, x = 0, y = 0] = own
  return [a * k + c * l, -(b * k + d * l), a * m + c * n, -(b * m + d * n), a * x + c * y + e, -(b * x + d * y + f)]
}

function joins(line: Line, next: Line): boolean {
  const size = Math.max(line.size, next.size)
  const isBeside = Math.abs(line.base - next.base) < size * RAISED
  const gap = next.left - line.right
  const isRightToLeft = line.left - next.right
  const isNear = (distance: number) => distance > -size && distance < size * COLUMN_GAP
  const isInitial = line.size > next.size * INITIAL && line.text.trim().length === 1
  return isBeside && !isInitial && (isNear(gap) || isNear(isRightToLeft))
}

/** Some set letters twice to make them bold. */
function isTwice(line: Line, next: Line): boolean {
  const isNear = Math.abs(line.base - next.base) < 1 && Math.abs(line.right - next.right) < 1
  return isNear && line.text.endsWith(next.text) && next.left > line.left - 2
}

function append(line: Line, next: Line, raise: (mark: string, before: string) => string): void {
  const isRaised = next.size < line.size * 0.85 && next.base > line.base + line.size * 0.15
  const distance = Math.max(next.left - line.right, line.left - next.right)
  const space = distance > Math.max(line.size, next.size) * SPACE_GAP && !/\s$/.test(line.text) ? ' ' : ''
  const text = isRaised ? raise(next.text.trim(), line.text) : next.text
  line.text += (text === '' || isRaised ? '' : space) + text
  line.left = Math.min(line.left, next.left)
  line.right = Math.max(line.right, next.right)
  if (!isRaised && next.text.trim().length > 2) line.size = Math.max(line.size, next.size)
}
