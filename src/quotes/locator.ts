import { clock, type Layout, secondsOf } from './layout.js'
import type { Stretch } from './quote.js'

/** Where a quote stands, and that its locator says another place; both as a locator is written. */
export interface Misplaced {
  stands: string
  says: string
}

/**
 * Holds a locator against the places at which a quote was found: a page against the page, a time against the cue.
 * `undefined` where it fits one of them, and where nothing is known of pages or times.
 */
export function misplaced(
  locator: string,
  layout: Layout,
  places: readonly (readonly Stretch[])[],
): Misplaced | undefined {
  const times = layout.hasTimes ? timesIn(locator) : undefined
  if (times)
    return judge(
      places,
      (place) => timesOf(place, layout),
      (own) => overlap(own, times),
      writeTimes,
      locator,
    )
  const pages = layout.hasPages ? pagesIn(locator) : undefined
  return (
    pages &&
    judge(
      places,
      (place) => pagesOf(place, layout),
      (own) => isAmong(own, pages),
      writePages,
      locator,
    )
  )
}

function judge<Own>(
  places: readonly (readonly Stretch[])[],
  ownOf: (place: readonly Stretch[]) => Own | undefined,
  fits: (own: Own) => boolean,
  write: (own: Own) => string,
  says: string,
): Misplaced | undefined {
  const known = places.map(ownOf).filter((own) => own !== undefined)
  const [first] = known
  // A place of which nothing is known may be the one that is meant.
  if (!first || known.length < places.length || known.some(fits)) return undefined
  return { stands: write(first), says }
}

/** Times in seconds, the last included. */
interface Times {
  from: number
  to: number
}

/** A locator is written to the second, and people write when a sentence begins or a little before. */
const SECONDS_OFF = 10

const TIME = String.raw`(?:\d{1,3}:)?\d{1,3}:\d\d(?:\.\d+)?`
const TIMES = new RegExp(`(?<![\\d:])(${TIME})(?:\\s*(?:[-–—]|to|bis|à|until)\\s*(${TIME}))?(?![\\d:])`, 'i')
/** `12m30s`, `1h 2min`, `12 min 30 s`, `750s` */
const UNITS =
  /(?<!\w)(?:(\d+)\s*h(?:ours?)?)?\s*(?:(\d+)\s*m(?:in(?:utes?)?)?)?\s*(?:(\d+)\s*s(?:ec(?:onds?)?)?)?(?!\w)/gi

export function timesIn(locator: string): Times | undefined {
  const [, first, last] = TIMES.exec(locator) ?? []
  const from = first === undefined ? secondsInUnits(locator) : secondsOf(first)
  if (from === undefined) return undefined
  return { from, to: (last === undefined ? undefined : secondsOf(last)) ?? from }
}

function secondsInUnits(locator: string): number | undefined {
  for (const [found, hours, minutes, seconds] of locator.matchAll(UNITS))
    if (found.trim() !== '' && (hours ?? minutes ?? seconds) !== undefined)
      return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return undefined
}

function timesOf(place: readonly Stretch[], layout: Layout): Times | undefined {
  const from = layout.secondsAt(place[0]?.start ?? 0)
  if (from === undefined) return undefined
  const end = (place.at(-1)?.end ?? 1) - 1
  return { from, to: Math.max(from, layout.secondsAfter(end) ?? Number.POSITIVE_INFINITY) }
}

const overlap = (own: Times, times: Times) => times.from <= own.to + SECONDS_OFF && times.to >= own.from - SECONDS_OFF

const writeTimes = ({ from }: Times) => clock(from)

/** The pages from the one that a quote begins on to the one it ends on, as printed and by their place in the file. */
interface Pages {
  printed: [from: string, to: string]
  inFile: [from: number, to: number]
}

function pagesOf(place: readonly Stretch[], layout: Layout): Pages | undefined {
  const from = layout.pageAt(place[0]?.start ?? 0)
  const to = layout.pageAt((place.at(-1)?.end ?? 1) - 1)
  if (from === undefined || to === undefined) return undefined
  const [a, b] = [labelsOf(from), labelsOf(to)]
  return { printed: [a.printed, b.printed], inFile: [a.inFile, b.inFile] }
}

/** "41, 43 in the file" */
function labelsOf(label: string): { printed: string; inFile: number } {
  const [, printed = label, inFile = label] = /^(.*), (\d+) in the file$/.exec(label) ?? []
  return { printed, inFile: Number(inFile) }
}

const writePages = ({ printed: [from, to] }: Pages) => (from === to ? `p. ${from}` : `pp. ${from}–${to}`)

/** A page, or those from one to another; `to` may be open. */
interface PageRange {
  from: string
  to: string
}

const PAGE = String.raw`(?:[A-Za-z]{1,3}[-.]?)?\d+|[ivxlc]+`
const RANGE = `(${PAGE})(?:\\s*[-–—]\\s*(${PAGE})|\\s?(ff?)\\b\\.?)?`
const NAMES = 'pages?|pp?|pgs?|seiten?|ss?|páginas?|págs?|pagina|стр|с|sidor|sid|strona|str'
const PAGES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES})(?:\\.\\s*|\\s+|(?=\\d))(${RANGE}(?:\\s*(?:,|;|&|and|und|et|y)\\s*${RANGE})*)`,
  'iu',
)
const ALONE = new RegExp(`^\\s*${RANGE}\\s*$`, 'i')
const IN_CJK = /(?<!\d)(\d+)(?:\s*[-–—~〜]\s*(\d+))?\s*(?:頁|ページ|页|쪽)/

/** The pages of "p. 41", "pp. 41–43, 50", "S. 41f.", "41". */
export function pagesIn(locator: string): PageRange[] | undefined {
  const [, first, last = first] = IN_CJK.exec(locator) ?? []
  if (first !== undefined && last !== undefined) return [{ from: first, to: last }]
  const named = PAGES.exec(locator)?.[1] ?? (isOfPages(locator) ? locator : undefined)
  if (named === undefined) return undefined
  return Array.from(named.matchAll(new RegExp(RANGE, 'gi')), ([, from = '', to, more]) => ({
    from,
    to: to === undefined ? after(from, more) : whole(to, from),
  }))
}

/** Pages and nothing else. Each is read alone, as what parts them may stand within one, too: "C-1" */
const isOfPages = (locator: string) => /\d/.test(locator) && locator.split(',').every((part) => ALONE.test(part))

/** "41f." is two pages, and "41ff." some. */
function after(from: string, more: string | undefined): string {
  return more === undefined ? from : String(Number(from) + (more.length > 1 ? SOME_PAGES : 1))
}

const SOME_PAGES = 10

/** In "141–3" the second number lacks what both have. */
function whole(to: string, from: string): string {
  const isShort = /^\d+$/.test(to) && /^\d+$/.test(from) && to.length < from.length
  return isShort ? from.slice(0, from.length - to.length) + to : to
}

function isAmong({ printed, inFile }: Pages, ranges: readonly PageRange[]): boolean {
  return ranges.some(
    ({ from, to }) => touches(printed, [from, to]) || touches([String(inFile[0]), String(inFile[1])], [from, to]),
  )
}

function touches(own: readonly [string, string], range: readonly [string, string]): boolean {
  const [a, b, c, d] = [...own, ...range].map(numberOf)
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    return own.some((page) => same(page, range[0]) || same(page, range[1]))
  return a <= d && c <= b
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const numberOf = (page: string) => (/^\d+$/.test(page) ? Number(page) : undefined)
