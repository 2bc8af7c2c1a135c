import { MONTHS } from '../ledger/model/months.js'
import { WORDED } from './worded.js'

/** What a date tells; parts that are left open are not there. Weekdays from 1, Monday. */
export interface DateParts {
  year?: number
  month?: number
  day?: number
  weekday?: number
}

/** A date as it stands in a text. */
export interface DateWritten extends DateParts {
  written: string
  start: number
  end: number
}

const MONTH_NUMBERS = new Map<string, number>()
const WEEKDAYS = new Map<string, number>()
for (const { dates } of Object.values(WORDED))
  for (const [at, word] of [...dates].entries())
    (at < 12 ? MONTH_NUMBERS : WEEKDAYS).set(word, at < 12 ? at + 1 : at - 11)
for (const [at, month] of MONTHS.entries()) MONTH_NUMBERS.set(month.slice(0, 3).toLowerCase(), at + 1)
for (const [word, number] of [
  ['sept', 9],
  ['jänner', 1],
  ['feber', 2],
  ['sonnabend', 6],
  ['setiembre', 9],
] as const)
  (word === 'sonnabend' ? WEEKDAYS : MONTH_NUMBERS).set(word, number)

/** The longest first, so that "March" is not "Mar". */
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
const MONTH = `(?<!\\p{L})(?:${anyOf(MONTH_NUMBERS.keys())})(?!\\p{L})\\.?`
const DAY = '(?<!\\p{N})(?:[12]\\d|3[01]|0?[1-9])(?!\\p{N})'
const YEAR = '(?<!\\p{N})[12]\\d{3}(?!\\p{N})'
const AND = '\\s?(?:[-–—]|and|to|or|bis|und|oder|et|au|ou|y|al|o)\\s?'
const NTH = '(?:st|nd|rd|th|er|\\.|º)?'

const DATE = new RegExp(
  [
    `(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\p{N})`,
    `(?<a>${DAY})(?<sep>[./])(?<b>${DAY})\\k<sep>(?<numYear>[12]\\d{3}|\\d\\d)(?!\\p{N})`,
    `(?:(?<first>${DAY})${NTH}${AND})?(?<day>${DAY})${NTH}\\s(?:of\\s|de\\s)?(?<month>${MONTH})(?:,?\\s(?:de\\s|del\\s)?(?<year>${YEAR}))?`,
    `(?<month2>${MONTH})\\s(?:(?<first2>${DAY})${NTH}${AND})?(?<day2>${DAY})${NTH}(?!\\s?(?:%|per\\b|\\p{N}))(?:,?\\s(?<year2>${YEAR}))?`,
    `(?<month3>${MONTH})(?:,?\\s(?:de\\s|del\\s)?(?<year3>${YEAR}))?`,
    `(?:(?<eastYear>${YEAR})\\s?[年년]\\s?)?(?<!\\p{N})(?<eastMonth>0?[1-9]|1[0-2])\\s?[月월](?:\\s?(?<eastDay>${DAY})\\s?[日號号일])?`,
    `(?<!\\p{L})(?<weekday>${anyOf(WEEKDAYS.keys())})s?(?!\\p{L})`,
  ].join('|'),
  'giu',
)
/** Words that are more often something else where nothing beside them is of a date. */
const AMBIGUOUS = new Set([
  'may',
  'march',
  'august',
  'mar',
  'sept',
  'dec',
  'oct',
  'nov',
  'jun',
  'jul',
  'apr',
  'feb',
  'jan',
  'sep',
  'aug',
  'mars',
  'марта',
  'мая',
])
const IN =
  /(?:^|[^\p{L}])(?:in|by|since|until|till|of|from|to|last|next|this|early|late|mid|and|during|before|after|between|through|late-|mid-|im|seit|bis|anfang|mitte|ende|en|de|fin|début|depuis|desde|hasta|в)[\s-]$/iu

/** The dates of a text, in order. A year alone is a number. */
export function datesIn(text: string): DateWritten[] {
  return Array.from(text.matchAll(DATE)).flatMap((found) => datesOf(found, text))
}

function datesOf(found: RegExpMatchArray, text: string): DateWritten[] {
  const { index: start = 0, groups = {} } = found
  // The full stop of the sentence.
  const written = found[0].replace(/\.$/, '')
  const at = { written, start, end: start + written.length }
  const { isoYear, isoMonth, isoDay, a, b, numYear, weekday, eastYear, eastMonth, eastDay } = groups
  if (isoYear) return [{ ...at, year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) }]
  if (a && b && numYear) return [{ ...at, ...numeric(Number(a), Number(b), Number(numYear), groups.sep === '.') }]
  if (eastMonth) {
    const [year, day] = [eastYear && { year: Number(eastYear) }, eastDay && { day: Number(eastDay) }]
    return [{ ...at, ...year, month: Number(eastMonth), ...day }]
  }
  if (weekday) return [{ ...at, weekday: WEEKDAYS.get(weekday.toLowerCase()) ?? 0 }]
  const [name = '', day, first, year] = [
    groups.month ?? groups.month2 ?? groups.month3,
    groups.day ?? groups.day2,
    groups.first ?? groups.first2,
    groups.year ?? groups.year2 ?? groups.year3,
  ]
  const word = name.toLowerCase().replace(/\.$/, '')
  if (!day && !year && !isMonthAlone(name, word, text, start)) return []
  if (isVerb(name, word, day, groups.day2)) return []
  const month = MONTH_NUMBERS.get(word) ?? 0
  const parts = { month, ...(year && { year: Number(year) }) }
  return [first, day ?? ''].flatMap((one) =>
    one === undefined ? [] : [{ ...at, ...parts, ...(one && { day: Number(one) }) }],
  )
}

function isMonthAlone(name: string, word: string, text: string, start: number): boolean {
  if (!AMBIGUOUS.has(word)) return true
  if (!/^\p{Lu}/u.test(name) && !/^[мm]/.test(word)) return false
  return word.length > 3 || word === 'may' || word === 'mai'
    ? IN.test(text.slice(Math.max(0, start - 10), start))
    : false
}

/** "30 may follow": the verb. */
function isVerb(name: string, word: string, day: string | undefined, behind: string | undefined): boolean {
  return word === 'may' && name.startsWith('m') && day !== undefined && behind === undefined
}

/** 3.5.2025 is of May; 3/5/2025 may be of either month, and is taken for what it can be. */
function numeric(a: number, b: number, year: number, isDotted: boolean): DateParts {
  const whole = year < 100 ? 2000 + year : year
  if (a > 12 || isDotted) return { day: a, month: b, year: whole }
  if (b > 12) return { day: b, month: a, year: whole }
  return { year: whole }
}

/** The weekday of a whole date, from 1. */
export function weekdayOf({ year, month, day }: DateParts): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
