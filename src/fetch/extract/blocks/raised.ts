/** What stands raised in a line: the power of a number, or the mark of a note. */

const UNIT =
  '(?:[kcdmµμn]?m|mi|ft|in|yd|nm|s|h|mc|[ckdm]?[lL]|kg|g|K|N|Pa|W|J|V|A|Hz|rad|sr|px|sec|min|cm|km|sin|cos|tan|log|ln)'
/** After a sign or letter that stands by itself, a unit, ten or two, or a bracket. At a word's beginning, as in ¹⁴C. */
const HAS_POWER = new RegExp(
  `(?:(?:^|[^\\p{L}\\p{N}.,])(?:\\p{L}|10|2|e|${UNIT})|[)\\]]|[·×/]\\s?${UNIT}|\\p{N}\\s?${UNIT})$`,
  'u',
)

/**
 * 10² is not 102, nor 10 with a note. A number that could be either stays with its word: a quote without it is not found
 * then, which is better than one that lacks a power and is.
 */
export function isPower(text: string, before: string, after = 'C'): boolean {
  if (/[+−-]/.test(text) || before === '') return true
  if (/\s$/.test(before)) return /^[\p{L}\p{N}]/u.test(after) || isPower(text, before.trimEnd())
  if (/(?:^|\D)(?:1[5-9]|20)\d\d$/.test(before)) return false
  return HAS_POWER.test(before) || /\p{N}$/u.test(before)
}

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+−-'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][at] ?? sign]),
)

export function raisedDigits(text: string): string {
  return [...text].map((sign) => RAISED.get(sign) ?? sign).join('')
}

const RAISED_DIGITS = /(?<=\p{Ll}{3}[.,;:!?)\]"'”’»]{0,2})[⁰¹²³⁴-⁹]{1,3}(?![⁰¹²³⁴-⁹⁺⁻\p{L}\p{N}])/gu
const DIGITS: ReadonlyMap<string, string> = new Map([...RAISED].map(([digit, raised]) => [raised, digit]))

/** A text without the marks of notes that are letters of their own: `steel¹ and`, but not `5 km²`. */
export function withoutRaisedMarks(text: string): string {
  if (!/[⁰¹²³⁴-⁹]/.test(text)) return text
  return text.replace(RAISED_DIGITS, (raised, at: number) => {
    const digits = Array.from(raised, (digit) => DIGITS.get(digit) ?? '').join('')
    return isPower(digits, text.slice(Math.max(0, at - 12), at)) ? raised : ''
  })
}

/** Of 101₂ the 2 is no digit. */
export const loweredDigits = (digits: string) => digits.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit)

/** `1`, `2,3`, `*` */
const MARK = /^[[(]?(?:\d{1,3}(?:\s*[,;–—-]\s*\d{1,3})*|[*†‡§¶‖#]+)[\])]?$/

/** What is said by raised letters after a text: nothing by the mark of a note. */
export function saidByRaised(raised: string, before: string): string {
  if (/^[+−-]?\d+[+−-]?$|^[+−-]$/.test(raised)) return isPower(raised, before) ? raisedDigits(raised) : ''
  return MARK.test(raised) ? '' : raised
}
