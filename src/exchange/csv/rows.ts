import { ImportFault } from '../record/imported.js'

export interface Cell {
  text: string
  at: number
}

export const MOST_COLUMNS = 100

/** The cells of a table as RFC 4180 has it, parted by commas, semicolons or tabs, in one pass. */
export function rowsOf(text: string): Cell[][] {
  const separator = separatorOf(text)
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const cell = cellAt(text, at, separator)
    row.push({ text: cell.text, at })
    if (row.length > MOST_COLUMNS)
      throw new ImportFault(
        `this row has more than ${MOST_COLUMNS} columns`,
        at,
        'name the columns of claims alone: id, text, confidence, sources',
      )
    at = cell.end
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
      row.push({ text: '', at })
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (row.length > 1 || row[0]?.text !== '') rows.push(row)
    row = []
  }
  return rows
}

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const number = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (number(sign) > number(best) ? sign : best))
}

function cellAt(text: string, start: number, separator: string): { text: string; end: number } {
  if (text[start] !== '"') {
    const rest = text
      .slice(start, start + 4096)
      .search(separator === '\t' ? /[\t\r\n]/ : separator === ';' ? /[;\r\n]/ : /[,\r\n]/)
    const end = rest >= 0 ? start + rest : plainEnd(text, start, separator)
    return { text: text.slice(start, end), end }
  }
  const parts: string[] = []
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at)
    if (end < 0)
      throw new ImportFault(
        'this quotation mark is never closed',
        start,
        'close it; within a cell in quotation marks, write one as two',
      )
    parts.push(text.slice(at, end))
    if (text[end + 1] !== '"') return endOf(text, parts.join('"'), end + 1, separator)
    at = end + 2
  }
}

function endOf(text: string, cell: string, end: number, separator: string): { text: string; end: number } {
  const next = text[end]
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
    throw new ImportFault(
      'text stands behind the closing quotation mark of a cell',
      end,
      'within a cell in quotation marks, write one as two',
    )
  return { text: cell, end }
}

function plainEnd(text: string, start: number, separator: string): number {
  const ends = [separator, '\n', '\r'].map((sign) => text.indexOf(sign, start)).filter((end) => end >= 0)
  return Math.min(text.length, ...ends)
}
