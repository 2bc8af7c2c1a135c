/**
 * Dates in the Extended Date/Time Format, levels 0 and 1 of ISO 8601-2 as far as claims need them
 * (https://www.loc.gov/standards/datetime/): year, month or day, each with ~ ? or %, and intervals, open or unknown at an end.
 */
export interface EdtfDate {
  year: number
  month?: number
  day?: number
  approximate: boolean
  uncertain: boolean
}

export type Edtf = { kind: 'date'; date: EdtfDate } | { kind: 'interval'; from?: EdtfDate; to?: EdtfDate }

/** `undefined` where the text is no such date, or no day of the calendar. */
export function parseEdtf(text: string): Edtf | undefined {
  const parts = text.split('/')
  if (parts.length === 1) {
    const date = parseDate(text)
    return date && { kind: 'date', date }
  }
  if (parts.length !== 2) return undefined
  const [from, to] = parts.map((part) => (part === '' || part === '..' ? 'open' : parseDate(part)))
  if (!from || !to || (from === 'open' && to === 'open')) return undefined
  if (from !== 'open' && to !== 'open' && firstDay(from) > lastDay(to)) return undefined
  return { kind: 'interval', ...(from !== 'open' && { from }), ...(to !== 'open' && { to }) }
}

/**
 * Why a text is no such date: it ends before it begins, the calendar does not have it, it is of the rest of EDTF, or it
 * is nothing of the kind.
 */
export type EdtfFault = 'backwards' | 'not-in-calendar' | 'not-taken' | 'no-date'

/** Digits not known (X), years before 0 and after 9999, seasons, a mark on one part, times of day. */
const REST_OF_EDTF =
  /^[?~%]?(?:-?[\dX]{4}|Y-?\d{5,})[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?$/
const SETS = /^[[{][-\dX.,~?%]+[\]}]$/
/** EDTF's seasons, quarters and the like are numbers after those of months. */
const CALENDAR = /^\d{4}-(?!2[1-9]|3\d|4[01])\d\d(?:-\d\d)?[~?%]?$/

export function edtfFault(text: string): EdtfFault {
  const parts = text.split('/')
  const wrong = parts.filter((part) => part !== '' && part !== '..' && !parseDate(part))
  if (parts.length > 2 || (wrong.length === 0 && parts.some((part) => !parseDate(part)))) return 'no-date'
  if (wrong.length === 0) return 'backwards'
  if (wrong.every((part) => CALENDAR.test(part))) return 'not-in-calendar'
  return wrong.every((part) => REST_OF_EDTF.test(part) || SETS.test(part)) ? 'not-taken' : 'no-date'
}

function parseDate(text: string): EdtfDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text)
  if (!match) return undefined
  const [year = 0, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)))
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) return undefined
  const mark = match[4]
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

const two = (number: number) => String(number).padStart(2, '0')

function firstDay({ year, month = 1, day = 1 }: EdtfDate): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function lastDay({ year, month = 12, day = daysIn(year, month) }: EdtfDate): string {
  return firstDay({ year, month, day, approximate: false, uncertain: false })
}

/** First and last day as YYYY-MM-DD, which sort as text; an open end has none. */
export function bounds(edtf: Edtf): { first?: string; last?: string } {
  if (edtf.kind === 'date') return { first: firstDay(edtf.date), last: lastDay(edtf.date) }
  return { ...(edtf.from && { first: firstDay(edtf.from) }), ...(edtf.to && { last: lastDay(edtf.to) }) }
}
