/**
 * How a snapshot is laid out. Lines of its own, which begin with a form feed, say what the words alone do not: the page or
 * the time from which on they stand, and what part of a page outside the article. An empty line parts paragraphs, over
 * which a quote may run; two empty lines part what does not read on, such as a heading and the text below it.
 */

/** The lock names it of each text that is laid out so. Texts without it are older, or made by hand: no line has a meaning. */
export const READER = '2'

/** `label` is the number that is printed on the page, or where it is in the file. */
export const pageMark = (label: string) => `\f[page ${label}]`
/** Opens a part of a page that is not the article. */
export const partMark = (part: string) => `\f[outside the article: ${part}]`

/** Seconds of "12:30", "1:02:30.5"; `undefined` where it is no time. */
function secondsOf(written: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d(?:\.\d+)?)$/.exec(written) ?? []
  return minutes && seconds ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined
}

const MARK = /^\f\[([^\]\n]*)\]$/gm
const OUTSIDE = 'outside the article: '
/** Stands where no quote may run on. No text has it, as control characters are left out of snapshots and quotes. */
const BARRIER = '\u001e'

interface Mark {
  /** Where the line begins. */
  at: number
  label: string
}

/** A text with the meaning of its lines. All offsets are those of the text. */
export class Layout {
  /** As long as the text: marks are spaces, and what does not read on is parted by a character that no quote has. */
  readonly words: string
  /** The same without that character, for a person. */
  readonly plain: string
  readonly #marks: readonly Mark[]

  constructor(
    readonly text: string,
    isLaidOut: boolean,
  ) {
    this.#marks = isLaidOut ? Array.from(text.matchAll(MARK), ({ 1: label = '', index }) => ({ at: index, label })) : []
    this.plain = this.#marks.length > 0 ? text.replace(MARK, (mark) => ' '.repeat(mark.length)) : text
    this.words = isLaidOut ? this.plain.replaceAll('\n\n\n', `\n\n${BARRIER}`) : this.plain
  }

  /** Where parts outside the article begin. */
  get parts(): number[] {
    return this.#marks.filter(({ label }) => label.startsWith(OUTSIDE)).map(({ at }) => at)
  }

  get hasPages(): boolean {
    return this.#marks.some(({ label }) => isPage(label))
  }

  get hasTimes(): boolean {
    return this.#marks.some(({ label }) => secondsOf(label) !== undefined)
  }

  /** What part outside the article an offset lies in. */
  partAt(offset: number): string | undefined {
    const label = this.#last(offset, (label) => label.startsWith(OUTSIDE))
    return label?.slice(OUTSIDE.length)
  }

  /** The label of the page that an offset lies on. */
  pageAt(offset: number): string | undefined {
    return this.#last(offset, isPage)?.slice('page '.length)
  }

  /** When the words at an offset begin to be said, in seconds. */
  secondsAt(offset: number): number | undefined {
    const label = this.#last(offset, (label) => secondsOf(label) !== undefined)
    return label === undefined ? undefined : secondsOf(label)
  }

  #last(offset: number, fits: (label: string) => boolean): string | undefined {
    return this.#marks.findLast(({ at, label }) => at <= offset && fits(label))?.label
  }
}

const isPage = (label: string) => label.startsWith('page ')
