import { parseEdtf } from '../../ledger/model/edtf.js'
import { MONTHS } from '../../ledger/model/months.js'

const NAMES = MONTHS.map((name) => name.toLowerCase())
const SHORT = NAMES.map((name) => name.slice(0, 3))

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?'
const NAME = '(?<name>[a-z]{3,9})\\.?'
const YEAR = '(?<year>\\d{4})'
const MARK = '[-/.\u2010\u2011\u2013]'

const patterns = (...texts: string[]) => texts.map((text) => new RegExp(`^${text}$`, 'i'))

/** Spellings that have one reading only. */
const CERTAIN = patterns(
  `${YEAR}(?<mark>${MARK})(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  `${DAY}[ -]${NAME},?[ -]${YEAR}`,
  `${NAME} ${DAY},? ${YEAR}`,
  `${NAME},? ${YEAR}`,
  `${YEAR}[ -]${NAME}(?:[ -]${DAY})?`,
)
/** One day in London and another in New York, unless there is only one such day; with dots, most put the day first. */
const DAY_AND_MONTH = new RegExp(`^(?<first>\\d{1,2})(?<mark>[-/]|\\. ?)(?<second>\\d{1,2})\\k<mark>${YEAR}$`)
/** A month, or the next years: 2010/11, 2025-6. */
const YEAR_AND_NUMBER = /^(?<year>\d{4})(?<mark>[-/.\u2013])(?<number>\d{1,2})$/

/** A date that can be meant by no other spelling, as EDTF has it: `3 May 2025`, `14.03.2026`, `3/14/2026`; not 3/4/2025. */
export function certainDate(text: string): string | undefined {
  const { dates, isCertain } = readingsOf(text)
  return isCertain ? dates[0] : undefined
}

/** What a text may be meant as, the likeliest first, and whether it can be meant as nothing else. */
export interface Readings {
  dates: string[]
  isCertain: boolean
}

export function readingsOf(text: string): Readings {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (parseEdtf(plain)) return { dates: [plain], isCertain: true }
  for (const pattern of CERTAIN) {
    const { year, month, name, day } = pattern.exec(plain)?.groups ?? {}
    if (year) return { dates: known(edtf(year, month ?? monthNamed(name), day)), isCertain: true }
  }
  return dayAndMonth(plain) ?? yearAndNumber(plain) ?? { dates: [], isCertain: false }
}

function dayAndMonth(text: string): Readings | undefined {
  const { first, second, mark, year } = DAY_AND_MONTH.exec(text)?.groups ?? {}
  if (!year) return undefined
  const dates = known(edtf(year, second, first), edtf(year, first, second))
  return { dates: mark?.startsWith('.') ? dates.slice(0, 1) : dates, isCertain: dates.length === 1 }
}

function yearAndNumber(text: string): Readings | undefined {
  const { year, number, mark } = YEAR_AND_NUMBER.exec(text)?.groups ?? {}
  if (!year || !number) return undefined
  const dates = known(edtf(year, number), years(year, number))
  return { dates, isCertain: dates.length === 1 && mark !== '.' }
}

function known(...dates: (string | undefined)[]): string[] {
  return [...new Set(dates.flatMap((date) => date ?? []))]
}

/** 2010 to 2011, written as 2010/11 or 2010-1. */
function years(year: string, end: string): string | undefined {
  const last = year.slice(0, -end.length) + end
  return Number(last) > Number(year) ? `${year}/${last}` : undefined
}

function monthNamed(name = ''): string {
  const word = name.toLowerCase()
  const index = word === 'sept' ? 8 : Math.max(NAMES.indexOf(word), SHORT.indexOf(word))
  return String(index + 1)
}

/** The parts as EDTF writes them, where they are a day of the calendar. */
function edtf(...parts: (string | undefined)[]): string | undefined {
  const written = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
  return parseEdtf(written) ? written : undefined
}
