import { CsvError, type InfoRecord, type Options, parse } from 'csv-parse/sync'
import { ImportFault } from '../record/imported.js'

/** A row of a table, with the place where it begins. */
export interface Row {
  cells: string[]
  at: number
  /** Where a cell of it begins. */
  placeOf(column: number): number
}

const MOST_COLUMNS = 100
const MOST_ROWS = 100_000

/** The rows of a table as RFC 4180 has it, parted by commas, semicolons or tabs. */
export function rowsOf(text: string): Row[] {
  const delimiter = separatorOf(text)
  let end = 0
  return parsed(text, delimiter).map(({ record, info }, index) => {
    const at = rowStart(text, end)
    end = info.bytes / 2
    if (index === MOST_ROWS)
      throw new ImportFault(
        'this table has more than 100,000 rows',
        at,
        'split it, and import one part after the other',
      )
    if (record.length > MOST_COLUMNS)
      throw new ImportFault(
        `this row has more than ${MOST_COLUMNS} columns`,
        at,
        'name the columns of claims alone: id, text, confidence, sources',
      )
    const row = text.slice(at, end)
    return { cells: record, at, placeOf: (column) => at + (placesIn(row, delimiter)[column] ?? 0) }
  })
}

/** Two bytes a letter, so that a place in the bytes is one in the text. */
const OPTIONS: Options = {
  encoding: 'utf16le',
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
}

function parsed(text: string, delimiter: string): { record: string[]; info: InfoRecord }[] {
  try {
    return parse(Buffer.from(text, 'utf16le'), { ...OPTIONS, delimiter, info: true, to: MOST_ROWS + 1 }) as unknown as {
      record: string[]
      info: InfoRecord
    }[]
  } catch (error) {
    if (error instanceof CsvError) throw faultOf(error, text)
    throw error
  }
}

/** Where the cells of a row begin: asked for those alone of which something is said, as it takes the parser four times as long. */
function placesIn(row: string, delimiter: string): number[] {
  const ends: number[] = []
  const cast = (cell: string, { bytes }: { bytes: number }) => {
    ends.push(bytes / 2)
    return cell
  }
  parse(Buffer.from(row, 'utf16le'), { ...OPTIONS, delimiter, cast })
  return [0, ...ends.map((end) => end + 1)]
}

/** Behind the line break of the row before, and lines that are empty. */
function rowStart(text: string, end: number): number {
  let at = end
  while (/[\r\n\ufeff]/.test(text[at] ?? '')) at++
  return at
}

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const number = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (number(sign) > number(best) ? sign : best))
}

function faultOf(error: CsvError, text: string): ImportFault {
  const end = Number((error as { bytes?: unknown }).bytes ?? 0) / 2
  const at = text.indexOf('"', end)
  const message =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'this quotation mark is never closed'
      : 'text stands behind the closing quotation mark of a cell'
  return new ImportFault(message, Math.max(at, end), 'within a cell in quotation marks, write one as two')
}
