import { parseEdtf } from '../../ledger/model/edtf.js'
import { MONTHS } from '../../ledger/model/months.js'

const NAMES = MONTHS.map((name) => name.toLowerCase())
const SHORT = NAMES.map((name) => name.slice(0, 3))

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const NAME = '(?<name>[a-z]{3,9})\\.?'
const YEAR = '(?<year>\\d{4})'
const MARK = '[-/.\u2010\u2011\u2013]'

/** Spellings that have one reading only. A year and a number alone may be two years: 2010/11. */
const CERTAIN = [
  `${YEAR}(?<mark>${MARK})(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  `${DAY}[ -]${NAME},?[ -]${YEAR}`,
  `${NAME} ${DAY},? ${YEAR}`,
  `${NAME},? ${YEAR}`,
  `${YEAR}[ -]${NAME}(?:[ -]${DAY})?`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'))

/** A date that can be meant by no other spelling, as EDTF has it: `3 May 2025`, `May 3, 2025`, `2025/5/3`; not 3/4/2025. */
export function certainDate(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (parseEdtf(plain)) return plain
  for (const pattern of CERTAIN) {
    const { year, month, name, day } = pattern.exec(plain)?.groups ?? {}
    if (!year) continue
    return edtf(year, month ?? monthNamed(name), day)
  }
  return undefined
}

/** A date that is probably meant. */
export function fixDate(text: string): string | undefined {
  const [, year = '', month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? []
  return certainDate(text) ?? (month ? edtf(year, month) : undefined)
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
