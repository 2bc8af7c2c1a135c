import { type Judged, languageOf } from './language.js'
import { measureAt } from './measures.js'
import { numbersIn } from './numbers.js'
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
  bound?: 'about' | 'over' | 'under'
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['tsd', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['тысяч', 1e3],
  ['тысячи', 1e3],
  ['тыс', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['millón', 1e6],
  ['millones', 1e6],
  ['миллион', 1e6],
  ['миллиона', 1e6],
  ['миллионов', 1e6],
  ['млн', 1e6],
  ['bn', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['md', 1e9],
  ['миллиарда', 1e9],
  ['миллиардов', 1e9],
  ['млрд', 1e9],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['억', 1e8],
  ['千', 1e3],
  ['천', 1e3],
])
/** Short ones, which mean that only behind an amount of money; of other things only "k", where no space is between. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['tn', 1e12],
])
const SCALE_BEHIND = /^(?:[ \u00a0\u202f-]?(\p{L}+)\.?)/u
const CJK_BEHIND = /^[万萬만億亿억千천]/u

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
  return [withSetting(scaled({ ...plain, values, step: stepOf(value) }, text, behind), text)]
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

function scaled(figure: Figure, text: string, behind: string): Figure {
  const [whole = '', word = ''] = SCALE_BEHIND.exec(behind) ?? []
  const isMoney = /[$€£¥]\s?$/u.test(text.slice(Math.max(0, figure.start - 3), figure.start))
  const [sign] = CJK_BEHIND.exec(behind) ?? []
  const name = word.toLowerCase()
  const billion = name === 'billion' || name === 'billions' ? 1e9 : name === 'trillion' ? 1e12 : undefined
  const isShort = isMoney || whole === 'k'
  const scale = SCALES.get(sign ?? name) ?? billion ?? (isShort ? SHORT.get(name) : undefined)
  if (scale === undefined) return figure
  const end = figure.end + (sign ? sign.length : whole.length - (whole.endsWith('.') && name.length > 3 ? 1 : 0))
  const decimals = stepOf(figure.written)
  return {
    ...figure,
    end,
    written: text.slice(figure.start, end),
    values: figure.values.map((value) => value * scale),
    step: decimals * scale,
    isRound: true,
    scale,
  }
}

const ABOUT =
  /(?:^|[^\p{L}])(?:about|around|some|roughly|approximately|approx\.?|circa|ca\.?|c\.|or so|etwa|rund|ungefähr|zirka|gegen|environ|quelque|à peu près|autour de|près d[e’'](?:s|l[ae’'])?|unos|unas|alrededor de|aproximadamente|cerca de|около|примерно|[~≈])\s?(?:US)?[$€£¥]?\s?$/iu
const OVER =
  /(?:^|[^\p{L}])(?:over|more than|at least|upwards of|above|mehr als|über|mindestens|gut|plus d[e’']|au moins|más de|al menos|por lo menos|более|свыше)\s?(?:US)?[$€£¥]?\s?$/iu
const UNDER =
  /(?:^|[^\p{L}])(?:under|fewer than|less than|nearly|almost|up to|at most|below|just short of|weniger als|fast|knapp|unter|bis zu|höchstens|beinahe|moins d[e’']|presque|jusqu[’']à|menos de|casi|hasta|почти|менее)\s?(?:US)?[$€£¥]?\s?$/iu
const CHANGE =
  /(?:^|[^\p{L}])(?:by|um|на)\s(?:(?:about|around|some|roughly|over|more than|nearly|almost|etwa|rund|fast|mehr als)\s)?(?:US)?[$€£¥]?\s?$/iu
const YEAR = /^(?:1\d{3}|20\d\d|21\d\d)$/

function withSetting(figure: Figure, text: string): Figure {
  const { start, end, written } = figure
  const before = text.slice(Math.max(0, start - 30), start)
  const bound =
    ABOUT.test(before) || /^ or so\b/.test(text.slice(end, end + 6))
      ? 'about'
      : OVER.test(before)
        ? 'over'
        : UNDER.test(before)
          ? 'under'
          : undefined
  const measure = measureAt(text, start, end)
  const isYear = YEAR.test(written) && measure === undefined
  const isChange = CHANGE.test(before)
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
