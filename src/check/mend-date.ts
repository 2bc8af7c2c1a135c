import { parseEdtf } from '../ledger/edtf.js'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A date that can be meant by no other day, as EDTF has it: `3 May 2025`, `May 3, 2025`, `2025/5/3`. */
export function mendDate(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ??
    reorder(/^(?:(\d{1,2})(?:st|nd|rd|th)? +)?([A-Za-z]{3,9})\.?,? +(\d{4})$/.exec(text), [3, 2, 1]) ??
    reorder(/^([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/.exec(text), [3, 1, 2]) ??
    []
  if (!year || !month) return undefined
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const mended = [year, number, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return parseEdtf(mended) ? mended : undefined
}

function reorder(match: RegExpExecArray | null, order: number[]): (string | undefined)[] | undefined {
  return match ? [match[0], ...order.map((at) => match[at])] : undefined
}
