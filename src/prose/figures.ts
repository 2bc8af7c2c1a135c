import { type Bound, boundAt, isChangeBehind } from './exactness.js'
import { type Judged, languageOf } from './language.js'
import { measureAt } from './measures.js'
import { numbersIn } from './numbers.js'
import { scaleBehind } from './scales.js'
import { type Spelt, speltIn } from './spelt.js'

/** A number that a text states, in digits or words. */
export interface Figure {
  written: string
  start: number
  end: number
  /** What it may be: 1.250 is a thousand as well as a decimal where the language does not tell. None of what is only compared as it is written. */
  values: number[]
  /** As it is compared where it is no plain number: 10:30. */
  key?: string
  /** What it is told to: 1.2 million to 100,000, 12 to 1. */
  step: number
  /** It is rounded as people say numbers: 1.2 million, three thousand. */
  isRound?: true
  /** What is written of it stands for so many: 1e6 in 1.2 million. */
  scale?: number
  /** By how much something changed: "fell by 4.5 million". */
  isChange?: true
  /** A whole number of four digits that may be a year. */
  isYear?: true
  measure?: string
  /** What is said of how exact it is. */
  bound?: Bound
}

/** What is no number of anything: names, and places in a document. */
const NAME_BEFORE = /(?:\p{L}|[\p{L}\p{N}][-_]|\p{L}\/|#)$/u
/** Scripts that set no space between a number and its words. */
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}]'
const UNSPACED_BEFORE = new RegExp(`${UNSPACED}$`, 'u')
/** One letter, as in 5G and 4x4. */
const LETTER_BEHIND = new RegExp(`^(?!${UNSPACED})\\p{L}(?:(?!\\p{L})|(?=${UNSPACED}))`, 'u')
/** Places in a document: chapter, page, section, article, figure and table. */
const isPlaceInCjk = (before: string, behind: string) =>
  (/第\s?$/.test(before) && /^\s?[章页頁节節条條款项項]/.test(behind)) || /[图圖図表]\s?$/.test(before)
const REFERENCE =
  /(?:^|[^\p{L}])(?:p|pp|pg|no|nos|nr|vol|fig|figs|tab|art|ch|chap|sec|eq|abb|kap|abs|bd|núm|cap|pág|chapter|figure|figures|table|section|page|pages|note|notes|appendix|article|volume|equation|step|line|lines|part|paragraph|para|issue|version|kapitel|abbildung|tabelle|abschnitt|seite|seiten|anhang|artikel|ziffer|zeile|chapitre|tableau|annexe|capítulo|figura|tabla|sección|página|páginas|artículo|§)\.?\s?$/iu
const TIME = /^\d{1,2}[:.]\d{2}$/

/** The numbers of a text, in order. What `taken` covers, such as dates, is left out. */
export function figuresIn(
  text: string,
  usual: Judged | 'other' | undefined = undefined,
  taken: readonly { start: number; end: number }[] = [],
): Figure[] {
  const language = languageOf(text) ?? usual
  const isTaken = ({ start, end }: { start: number; end: number }) =>
    taken.some((one) => start < one.end && end > one.start)
  const digits = numbersIn(text).flatMap((number) => figureOf(number, text, language))
  const spelt = speltFor(text, language).map((one) => speltFigure(one, text))
  const figures = [
    ...digits,
    ...spelt.filter((one) => !digits.some(({ start, end }) => one.start < end && one.end > start)),
  ]
    .filter((figure) => !isTaken(figure))
    .sort((a, b) => a.start - b.start)
  shareMeasures(figures, text)
  return figures
}

/** Where a text does not tell its language, words of English count and those of German, which look like no others. */
function speltFor(text: string, language: Judged | 'other' | undefined): Spelt[] {
  if (language !== undefined && language !== 'other') return speltIn(text, language)
  const english = speltIn(text, 'en')
  return english.length > 0 ? english : speltIn(text, 'de')
}

function speltFigure({ start, end, value, step }: Spelt, text: string): Figure {
  return withSetting(
    { written: text.slice(start, end), start, end, values: [value], step, ...(step > 1 && { isRound: true as const }) },
    text,
  )
}

function figureOf(
  { written, start, value }: ReturnType<typeof numbersIn>[number],
  text: string,
  language: Judged | 'other' | undefined,
): Figure[] {
  const end = start + written.length
  const before = text.slice(Math.max(0, start - 24), start)
  if ((NAME_BEFORE.test(before) && !UNSPACED_BEFORE.test(before)) || REFERENCE.test(before)) return []
  if (isPlaceInCjk(before, text.slice(end, end + 3))) return []
  const plain = { written, start, end }
  const behind = text.slice(end, end + 24)
  // 5G, 4x4, A4 are names; 19th, 3e and 90s are numbers.
  if (LETTER_BEHIND.test(behind) && !/^(?:[kmbst%x°g]|e)(?![\p{L}\p{N}])/iu.test(behind)) return []
  if (TIME.test(value) && isTime(value, behind)) return [{ ...plain, values: [], key: timeKey(value, behind), step: 0 }]
  if (/^\d+:\d+$/.test(value)) return scores(plain, value)
  const values = valuesOf(value.replace('\u2212', '-'), language)
  if (values.length === 0) return [{ ...plain, values, key: value, step: 0 }]
  return [withSetting(scaled({ ...plain, values, step: stepOf(value) }, text), text)]
}

/** "12:3" is the votes of two sides. */
function scores({ start, end }: { start: number; end: number }, value: string): Figure[] {
  const [first = '', second = ''] = value.split(':')
  const middle = start + first.length
  return [
    { written: first, start, end: middle, values: [Number(first)], step: 1 },
    { written: second, start: middle + 1, end, values: [Number(second)], step: 1 },
  ]
}

function isTime(value: string, behind: string): boolean {
  const [hours = 0, minutes = 0] = value.split(/[:.]/).map(Number)
  if (hours > 24 || minutes > 59) return false
  return value.includes(':') || /^\s?(?:[ap]\.?\s?m\b|uhr|h\b|hrs)/i.test(behind)
}

function timeKey(value: string, behind: string): string {
  const [hours = 0, minutes = ''] = value.split(/[:.]/).map((part, at) => (at === 0 ? Number(part) : part)) as [
    number,
    string,
  ]
  const isAfternoon = /^\s?p\.?\s?m/i.test(behind) && hours < 12
  return `${isAfternoon ? hours + 12 : hours}:${minutes}`
}

const VULGAR = /^(-?\d*)([\u00bc-\u00be\u2150-\u215e])$/u

/** What written digits may stand for in a language. */
function valuesOf(value: string, language: Judged | 'other' | undefined): number[] {
  const [, whole = '', fraction] = VULGAR.exec(value) ?? []
  if (fraction) return [Number(whole || 0) + quotient(fraction.normalize('NFKC'))]
  if (/^\d+[/\u2044]\d+$/.test(value)) return [quotient(value)]
  // Lakhs: 12,34,567.
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/.test(value)) return [Number(value.replaceAll(',', ''))]
  const [, sign = '', first = '', mark, rest = ''] = /^(-?)(\d+)(?:([.,\u00b7\u066b\u066c])(\d+))?$/.exec(value) ?? []
  if (first === '') return []
  if (!mark) return [Number(sign + first)]
  const [decimal, group] = [Number(`${sign}${first}.${rest}`), Number(sign + first + rest)]
  if (mark === '\u066c') return [group]
  if (rest.length !== 3 || first.length > 3 || mark === '\u00b7' || mark === '\u066b' || first === '0') return [decimal]
  if (language === 'en') return [mark === ',' ? group : decimal]
  if (language === 'de') return [mark === '.' ? group : decimal]
  if ((language === 'fr' || language === 'ru') && mark === ',') return [decimal]
  return [group, decimal]
}

function quotient(fraction: string): number {
  const [top = 0, bottom = 1] = fraction.split(/[/\u2044]/).map(Number)
  return top / bottom
}

function stepOf(value: string): number {
  const [, decimals = ''] = /[.,\u00b7\u066b](\d+)$/.exec(value) ?? []
  return decimals === '' || decimals.length === 3 ? 1 : 10 ** -decimals.length
}

function scaled(figure: Figure, text: string): Figure {
  const found = scaleBehind(text, figure.start, figure.end)
  if (!found) return figure
  const { scale, end } = found
  return {
    ...figure,
    end,
    written: text.slice(figure.start, end),
    values: figure.values.map((value) => value * scale),
    step: stepOf(figure.written) * scale,
    isRound: true,
    scale,
  }
}

const YEAR = /^(?:1\d{3}|20\d\d|21\d\d)$/

function withSetting(figure: Figure, text: string): Figure {
  const { start, end, written } = figure
  const before = text.slice(Math.max(0, start - 30), start)
  const bound = boundAt(before, text.slice(end, end + 6))
  const measure = measureAt(text, start, end)
  const isYear = YEAR.test(written) && measure === undefined
  const isChange = isChangeBehind(before)
  return {
    ...figure,
    ...(measure && { measure }),
    ...(bound && { bound }),
    ...(isYear && { isYear }),
    ...(isChange && { isChange }),
  }
}

const JOINED = /^\s?(?:[-–—]|to|and|or|bis|und|oder|à|et|ou|a|y|o)\s?$/iu

/** "Between 10 and 12 per cent": both are. "From 10 to 12 million": the first may be so, too. */
function shareMeasures(figures: Figure[], text: string): void {
  for (let at = figures.length - 1; at > 0; at--) {
    const [before, after] = [figures[at - 1], figures[at]]
    if (!before || !after || before.key || !JOINED.test(text.slice(before.end, after.start))) continue
    if (after.measure && !before.measure) before.measure = after.measure
    const { scale } = after
    if (scale && !before.scale) before.values = [...before.values.map((value) => value * scale), ...before.values]
  }
}
