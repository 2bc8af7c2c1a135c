import { type EdtfDate, parseEdtf } from '../ledger/model/edtf.js'
import { MONTHS } from '../ledger/model/months.js'
import type { Theme } from '../screen/theme.js'

/** An EDTF date in words: "c. 26 November 2025", "17–18 October 2025". What is no such date is left as it is. */
export function formatDate(text: string, { glyphs }: Theme): string {
  const edtf = parseEdtf(text)
  if (!edtf) return text
  if (edtf.kind === 'date') return words(edtf.date)
  const { from, to } = edtf
  if (!from) return to ? `until ${words(to)}` : text
  if (!to) return `from ${words(from)}`
  const isPlain = !marked(from) && !marked(to)
  if (isPlain && from.day && to.day && from.year === to.year)
    return from.month === to.month
      ? `${from.day}${glyphs.dash}${words(to)}`
      : `${from.day} ${month(from)} ${glyphs.dash} ${words(to)}`
  return `${words(from)} ${glyphs.dash} ${words(to)}`
}

function words(date: EdtfDate): string {
  const parts = [date.day, date.month && month(date), date.year].filter((part) => part !== undefined)
  return `${date.approximate ? 'c. ' : ''}${parts.join(' ')}${date.uncertain ? '?' : ''}`
}

const month = (date: EdtfDate) => MONTHS[(date.month ?? 1) - 1]
const marked = (date: EdtfDate) => date.approximate || date.uncertain
