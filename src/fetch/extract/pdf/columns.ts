import type { Line } from './lines.js'

/** Points that part two columns at least. */
const GUTTER = 6
/** Lines that make a column. */
const FEW = 4
/** Lines of a page that are looked at, and places at which it may be parted. */
const MOST_LINES = 2000
const MOST_STEPS = 200
/** Of the width of its column a line of prose fills so much; the cells of a table do not. */
const FILLED = 0.6
/** Of all lines, so many may run over the gap between columns: headings and figures do. */
const MOST_OVER = 0.35

/**
 * Lines in the order of reading: where a page has columns, each is read to its end before the next, up to a line that
 * runs over all of them. Else the order of the file counts.
 */
export function inReadingOrder(lines: readonly Line[]): Line[][] {
  const gutter = gutterOf(lines)
  if (gutter === undefined) return [joinRows(lines)]
  const columns: Line[][] = []
  let band: Line[] = []
  const endBand = () => {
    const [left, right] = [band.filter((line) => line.right <= gutter), band.filter((line) => line.left >= gutter)]
    for (const side of [left, right]) if (side.length > 0) columns.push(...inReadingOrder(topDown(side)))
    band = []
  }
  for (const line of topDown(lines)) {
    if (line.left < gutter && line.right > gutter) {
      endBand()
      columns.push([line])
    } else band.push(line)
  }
  endBand()
  return columns
}

const topDown = (lines: readonly Line[]) => [...lines].sort((a, b) => b.base - a.base || a.left - b.left)

/** Pieces that stand beside each other are one row: the cells of a table, or words that are set far apart. */
function joinRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = []
  for (const line of lines) {
    const last = rows.at(-1)
    const isBeside = last && Math.abs(last.base - line.base) < Math.min(last.size, line.size) / 2
    if (!last || !isBeside || line.left < last.right) rows.push({ ...line })
    else {
      last.text += (line.left - last.right > last.size * 2 ? '\t' : ' ') + line.text
      last.right = line.right
    }
  }
  return rows
}

/** Where two columns of prose are parted; `undefined` where there is one. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < 2 * FEW || lines.length > MOST_LINES) return undefined
  const { left, right } = boxOf(lines)
  const step = Math.max(GUTTER / 2, (right - left) / MOST_STEPS)
  let best: { at: number; over: number } | undefined
  for (let at = left + (right - left) * 0.2; at < left + (right - left) * 0.8; at += step) {
    const over = lines.filter((line) => line.left < at + GUTTER / 2 && line.right > at - GUTTER / 2).length
    if (over <= lines.length * MOST_OVER && (!best || over < best.over) && isBetweenColumns(at, lines))
      best = { at, over }
  }
  return best?.at
}

function isBetweenColumns(at: number, lines: readonly Line[]): boolean {
  const before = lines.filter((line) => line.right <= at)
  const after = lines.filter((line) => line.left >= at)
  return isProse(before) && isProse(after) && isSideBySide(before, after)
}

function isProse(column: readonly Line[]): boolean {
  if (column.length < FEW) return false
  const { left, right } = boxOf(column)
  const full = column.filter((line) => line.right - line.left >= (right - left) * FILLED)
  const words = column.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const isWordy = words >= column.length * 2.5 || /[\u3040-\u9fff]{6}/.test(column.map(({ text }) => text).join(''))
  return full.length >= column.length * 0.6 && isWordy
}

function isSideBySide(a: readonly Line[], b: readonly Line[]): boolean {
  const [one, other] = [boxOf(a), boxOf(b)]
  return Math.min(one.high, other.high) > Math.max(one.low, other.low)
}

export function boxOf(lines: readonly Line[]): { left: number; right: number; low: number; high: number } {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
  for (const { left, right, base } of lines) {
    box.left = Math.min(box.left, left)
    box.right = Math.max(box.right, right)
    box.low = Math.min(box.low, base)
    box.high = Math.max(box.high, base)
  }
  return box
}

/** From line to line. */
export function usualDistance(lines: readonly Line[]): number {
  const distances = lines.slice(1).map(({ base }, at) => (lines[at]?.base ?? 0) - base)
  const sorted = distances.filter((distance) => distance > 0).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY
}
