import { type DateParts, weekdayOf } from '../prose/dates.js'
import type { Figure } from '../prose/figures.js'
import type { Evidence } from './evidence.js'

/** Whether what is counted is what the evidence counts: the same number, one rounded as far as it is told, or what follows from two. */
export function figureFits(figure: Figure, { figures, dates }: Evidence): boolean {
  return (
    figures.some((known) => hasSameMeasure(figure, known) && hasSameValue(figure, known)) ||
    isTimeBetween(figure, dates, figures) ||
    (figure.isChange === true && isDifference(figure, figures))
  )
}

/** Where a date stands on the scale of a measure of time; nothing where it does not say that much. */
const TIMES: ReadonlyMap<string, (date: DateParts) => number | undefined> = new Map([
  ['year', ({ year }: DateParts) => year],
  ['month', ({ year, month }) => (year === undefined || month === undefined ? undefined : year * 12 + month)],
  ['week', (date) => dayOf(date, 7)],
  ['day', (date) => dayOf(date, 1)],
])

function dayOf({ year, month, day }: DateParts, days: number): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return Date.UTC(year, month - 1, day) / 86_400_000 / days
}

/** "In two years" is said by "between 2022 and 2024". */
function isTimeBetween(
  { measure = '', values }: Figure,
  dates: Evidence['dates'],
  figures: readonly Figure[],
): boolean {
  const timeOf = TIMES.get(measure)
  if (!timeOf) return false
  const years = measure === 'year' ? figures.flatMap((one) => (one.isYear ? one.values : [])) : []
  const times = [...new Set([...dates.flatMap((date) => timeOf(date) ?? []), ...years])]
  return times.some((one) => times.some((other) => values.includes(one - other)))
}

/** "Fell by 4.5 million", or by 37 per cent, is said by "from 12 million to 7.5 million". */
function isDifference(figure: Figure, figures: readonly Figure[]): boolean {
  const counts = figures.filter(({ isYear, key }) => !isYear && key === undefined)
  return counts.some((from) =>
    counts.some((to) => {
      const [a = 0, b = 0] = [from.values[0], to.values[0]]
      if (a === b || from.measure !== to.measure) return false
      const change = isShare(figure.measure) && !isShare(from.measure) ? (Math.abs(a - b) / a) * 100 : Math.abs(a - b)
      return figure.values.some((value) => isNear(value, change, figure))
    }),
  )
}

/** What is said in per cent is nothing else; of other measures, one that is not said may be any. */
function hasSameMeasure({ measure: a }: Figure, { measure: b }: Figure): boolean {
  if (a === b) return true
  return isShare(a) || isShare(b) ? false : a === undefined || b === undefined
}

const isShare = (measure: string | undefined) => measure === '%' || measure === '%p'

function hasSameValue(figure: Figure, known: Figure): boolean {
  if (figure.key !== undefined || known.key !== undefined) return figure.key === known.key
  return figure.values.some((value) => known.values.some((other) => isNear(value, other, figure)))
}

/** Of a number that people round as they say it, so much of it may be lost; of one that is "about" more. */
const MOST_LOST = 0.05
const EXACT = 1e-9
/** "More than 1,000" is still right of 1,900, and says little of 9,000. */
const MOST_OVER = 2
const LEAST_UNDER = 0.5

function isNear(value: number, known: number, { step, bound, written }: Figure): boolean {
  const apart = Math.abs(value - known)
  if (apart <= EXACT * Math.abs(known)) return true
  if (bound === 'over' && known > value && known < MOST_OVER * value) return true
  if (bound === 'under' && known < value && known > LEAST_UNDER * value) return true
  if (bound === 'about') return apart <= Math.max(step, roundStep(value, written)) / 2
  return apart <= step / 2 && apart <= MOST_LOST * Math.abs(value)
}

/** To what a number with noughts at its end is rounded: 40 to ten, 1,200 to a hundred. */
function roundStep(value: number, written: string): number {
  if (!Number.isInteger(value) || value === 0 || /[.,]\d{1,2}(?!\d)/.test(written)) return 0
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}

/** Whether the evidence has a date that is this one, and as exactly. */
export function dateFits(date: DateParts, { dates, figures }: Evidence): boolean {
  const years = new Set(figures.flatMap(({ values }) => values))
  return dates.some((known) => isWithin(date, known, years))
}

function isWithin({ year, month, day, weekday }: DateParts, known: DateParts, years: ReadonlySet<number>): boolean {
  const agrees = (own: number | undefined, other: number | undefined) => own === undefined || own === other
  const isYear = year === undefined || (known.year === undefined ? years.has(year) : known.year === year)
  return (
    isYear && agrees(month, known.month) && agrees(day, known.day) && agrees(weekday, known.weekday ?? weekdayOf(known))
  )
}
