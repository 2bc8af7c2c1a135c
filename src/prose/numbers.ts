/** A number as it stands in a text, and what it is compared by. */
export interface NumberWritten {
  written: string
  start: number
  value: string
}

/** Between groups of three digits: a space of any width, an apostrophe or, in code, a line below. None is ever a decimal point. */
const GROUP_MARK = "[ \\u00a0\\u2007-\\u2009\\u202f'\\u2019_]"
const GROUPED = `\\p{Nd}{1,3}(?:(${GROUP_MARK})\\p{Nd}{3})(?:\\1\\p{Nd}{3})*(?!\\p{Nd})`
/** A fraction; 2024/25 and 3/5/2025 are no fractions. */
const FRACTION = '\\p{Nd}{1,2}[/\\u2044]\\p{Nd}{1,2}(?![/\\u2044\\p{Nd}])'
/** A hyphen or dash is a sign where nothing that it could join stands before it; a minus where no number does. */
const SIGN = '(?:(?<=^|[\\s([{"\\u00ab\\u201c-\\u201f\\u2018\\u201a]|\\p{Sc})[-\\u2012\\u2013]|(?<!\\p{N}\\s?)\\u2212)?'
/** .5 is 0.5. */
const POINT =
  '(?:(?<=^|[\\s([{"\\u00ab\\u201c-\\u201f\\u2018\\u201a\\u2212\\u2012\\u2013-]|\\p{Sc})[.\\u00b7](?=\\p{Nd}))?'
/** With its sign, and with what divides its groups and decimals. */
const NUMBER = new RegExp(
  `${SIGN}${POINT}(?:(?<![\\p{Nd}/\\u2044])${FRACTION}|${GROUPED}|\\p{N}+)(?:[.,:\\u00b7\\u066b\\u066c]\\p{N}+)*`,
  'gu',
)

/** The numbers of a text. */
export function numbersIn(text: string): NumberWritten[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: found, index: start }) => {
    const written = found.replace(/^[-\u2012\u2013]/, '\u2212')
    return { written, start, value: plainValue(written) }
  })
}

const GROUP_MARKS = new RegExp(GROUP_MARK, 'gu')
/** Several groups of three with one mark: 1,250,000 and 1.250.000. One group alone may be a decimal: 1,250. */
const MANY_GROUPS = /^(\u2212?\d{1,3})([.,\u066c])(\d{3}(?:\2\d{3})+)(?=$|[.,\u066b](?!\2))/

/** 1 250 and 1'250 are 1250, in the digits of any script. */
function plainValue(written: string): string {
  const plain = written
    .replace(/^(\u2212?)(?=[.\u00b7])/, '$10')
    .replace(GROUP_MARKS, '')
    .replace(/\p{Nd}/gu, digitOf)
  return plain.replace(MANY_GROUPS, (_, first: string, mark: string, rest: string) => first + rest.replaceAll(mark, ''))
}

/** Where the digits of scripts begin that are printed beside 0 to 9: full width, Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((at) => code >= at && code <= at + 9)
  return zero === undefined ? digit : String(code - zero)
}
