import { firstWhere } from '../ledger/model/sorted.js'

/**
 * How a snapshot is laid out. Lines of its own, which begin with a form feed, say what the words alone do not: the page or
 * the time from which on they stand, and what part of a page outside the article. An empty line parts paragraphs, over
 * which a quote may run; two empty lines part what does not read on, such as a heading and the text below it.
 */

/** The lock names it of each text that is laid out so. Texts without it are older, or made by hand: no line has a meaning. */
export const READER = '2'

const PAGE = 'page '
const OUTSIDE = 'outside the article: '

/** `label` is the number that is printed on the page, or where it is in the file. */
export const pageMark = (label: string) => `\f[${PAGE}${label}]`
export const timeMark = (seconds: number) => `\f[${exactClock(seconds)}]`
/** Of the label "41, 43 in the file" the place in the file. */
export function pageInFile(label: string): string {
  return /(\d+) in the file$/.exec(label)?.[1] ?? label
}
/** Opens a part of a page that is not the article. */
export const partMark = (part: string) => `\f[${OUTSIDE}${part}]`

/** "1:02:30": to the second, as locators are written. */
export const clock = (seconds: number) => exactClock(Math.floor(seconds))

/** "1:02:30.5" */
function exactClock(seconds: number): string {
  const whole = Math.floor(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  const [first, ...rest] = shown
  const fraction = Math.round((seconds - whole) * 1000)
  const tail = fraction > 0 ? `.${String(fraction).padStart(3, '0').replace(/0+$/, '')}` : ''
  return `${first}:${rest.map((part) => String(part).padStart(2, '0')).join(':')}${tail}`
}

/** Seconds of "12:30", "1:02:30.5"; `undefined` where it is no time. */
export function secondsOf(written: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d(?:\.\d+)?)$/.exec(written) ?? []
  return minutes && seconds ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined
}

const MARK = /^\f\[([^\]\n\f]*)\]$/gm
const MARK_LINE = new RegExp(MARK.source)
const MARKS = /\f\[[^\]\n\f]*\]/g

/** Whether a line is none of its source's words. */
export const isMark = (line: string) => MARK_LINE.test(line)
/** Whether what follows a line is not of the article. */
export const opensPart = (line: string) => MARK_LINE.exec(line)?.[1]?.startsWith(OUTSIDE) === true

/** A stretch of a snapshot with something else in the place of each mark. */
export function replaceMarks(text: string, by: (mark: string) => string): string {
  return text.replace(MARKS, by)
}
/** Stands where no quote may run on. No text has it, as control characters are left out of snapshots and quotes. */
const BARRIER = '\u001e'

/** A meaning that holds from an offset on. */
interface Mark<Value> {
  at: number
  value: Value
}

/** A text with the meaning of its lines. All offsets are those of the text. */
export class Layout {
  /** As long as the text: marks are spaces, and what does not read on is parted by a character that no quote has. */
  readonly words: string
  /** The same without that character, for a person. */
  readonly plain: string
  readonly #parts: Mark<string>[] = []
  readonly #pages: Mark<string>[] = []
  readonly #times: Mark<number>[] = []

  constructor(
    readonly text: string,
    isLaidOut: boolean,
  ) {
    if (isLaidOut) for (const { 1: label = '', index } of text.matchAll(MARK)) this.#add(label, index)
    const hasMarks = this.#parts.length + this.#pages.length + this.#times.length > 0
    this.plain = hasMarks ? text.replace(MARK, (mark) => ' '.repeat(mark.length)) : text
    this.words = isLaidOut ? this.plain.replaceAll('\n\n\n', `${BARRIER}\n\n`) : this.plain
  }

  #add(label: string, at: number): void {
    const seconds = secondsOf(label)
    if (seconds !== undefined) this.#times.push({ at, value: seconds })
    else if (label.startsWith(PAGE)) this.#pages.push({ at, value: label.slice(PAGE.length) })
    else if (label.startsWith(OUTSIDE)) this.#parts.push({ at, value: label.slice(OUTSIDE.length) })
  }

  /** Where parts outside the article begin. */
  get parts(): number[] {
    return this.#parts.map(({ at }) => at)
  }

  /** The text without the parts that are not the article. */
  get article(): string {
    return this.plain.slice(0, this.#parts[0]?.at)
  }

  /** Whether a quote may run over a stretch. */
  readsOn(start: number, end: number): boolean {
    return !this.words.slice(start, end).includes(BARRIER)
  }

  get hasPages(): boolean {
    return this.#pages.length > 0
  }

  get hasTimes(): boolean {
    return this.#times.length > 0
  }

  /** What part outside the article an offset lies in. */
  partAt(offset: number): string | undefined {
    return before(offset, this.#parts)?.value
  }

  /** The label of the page that an offset lies on. */
  pageAt(offset: number): string | undefined {
    return before(offset, this.#pages)?.value
  }

  /** When the words at an offset begin to be said, in seconds. */
  secondsAt(offset: number): number | undefined {
    return before(offset, this.#times)?.value
  }

  /** When other words begin after an offset. */
  secondsAfter(offset: number): number | undefined {
    return this.#times[countBefore(offset, this.#times)]?.value
  }
}

/** The last mark before an offset. */
function before<Value>(offset: number, marks: readonly Mark<Value>[]): Mark<Value> | undefined {
  return marks[countBefore(offset, marks) - 1]
}

function countBefore(offset: number, marks: readonly Mark<unknown>[]): number {
  return firstWhere(0, marks.length, (index) => (marks[index]?.at ?? 0) > offset)
}
