import { parseEdtf } from '../../ledger/model/edtf.js'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const two = (number: number | string) => String(number).padStart(2, '0')

/** A date of BibLaTeX as EDTF: an end that is open is written `..`, and the time of day is left out. */
export function readDate(text: string): string {
  const plain = text
    .trim()
    .replace(/T[\d:.]+(?:Z|[+-][\d:]+)?/g, '')
    .replace(/\u2013|--/g, '/')
  return plain
    .replace(/^\/(?=.)/, '../')
    .replace(/(?<=.)\/$/, '/..')
    .replace(/-0?0(?=\/|$)/g, '')
}

/** Year, month and day of BibTeX as EDTF; `undefined` where they are no date. */
export function readYear(year: string, month = '', day = ''): string | undefined {
  const plain = year.trim().replace(/^\[(.*)\]$/, '$1')
  const [, about, number, mark] = /^((?:c|ca|circa|approx|around)[.\s]*)?(\d{4})([?~%]?)$/i.exec(plain) ?? []
  if (number === undefined) {
    const [, from, to] = /^(\d{4})\s*[-–/]+\s*(\d{2}|\d{4})$/.exec(plain) ?? []
    const end = to?.length === 2 ? `${from?.slice(0, 2)}${to}` : to
    return from === undefined ? known(readDate(plain)) : known(`${from}/${end}`)
  }
  const sign = about ? '~' : (mark ?? '')
  const [first, last] = monthsIn(month)
  if (!first) return month.trim() === '' ? known(`${number}${sign}`) : undefined
  if (last) return known(`${number}-${two(first.month)}/${number}-${two(last.month)}`)
  const dated = day.trim() || first.day
  if (!dated) return known(`${number}-${two(first.month)}${sign}`)
  const days = dated.split(/(?<!\s)\s*[-–/]+\s*/)
  return known(days.map((one) => `${number}-${two(first.month)}-${two(one)}${sign}`).join('/'))
}

const known = (date: string) => (parseEdtf(date) ? date : undefined)

interface Month {
  month: number
  day?: string
}

/** "mar", "3", "March", "mar~3", "3 March", "June/July". */
function monthsIn(text: string): Month[] {
  const words = text.toLowerCase().match(/[\p{L}]+|\d+(?:[-–]+\d+)?/gu) ?? []
  const months = words.flatMap((word) => {
    const at = MONTHS.findIndex((name) => word.startsWith(name))
    return at >= 0 ? [at + 1] : []
  })
  const numbers = words.filter((word) => /^\d/.test(word))
  if (months.length === 0) {
    const [number] = numbers
    return numbers.length === 1 && Number(number) >= 1 && Number(number) <= 12 ? [{ month: Number(number) }] : []
  }
  if (months.length > 2 || words.length !== months.length + numbers.length) return []
  const [day] = numbers
  return months.map((month) => ({ month, ...(day && { day }) }))
}
