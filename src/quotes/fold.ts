import {
  COMPATIBLE,
  compatible,
  DASHES,
  DOUBLE_MARKS,
  HAN_NUMERALS,
  INVISIBLE,
  SINGLE_MARKS,
  UNSPACED,
} from './characters.js'

/**
 * A text made comparable, with the way back to it. Dashes are not in `text` but kept as `joints`, as a hyphen at the end
 * of a line may or may not belong to the word; a sign before a number is in `text`, as −.
 */
export interface Folded {
  original: string
  text: string
  /** For each unit of `text`: where what it stands for begins and ends in the original. */
  starts: Uint32Array
  ends: Uint32Array
  /** For each unit of `text`, and for its end: what joins it to the unit before. */
  joints: Uint8Array
  /** Where in `text` parts begin that are not the article; it comes before them. */
  parts?: readonly number[]
}

export const JOINT = {
  none: 0,
  /** A dash that parts words. */
  dash: 1,
  /** A hyphen inside a word, or in a range of numbers. */
  hyphen: 2,
  /** A hyphen at a line's end: part of the word, or of the typesetting. */
  broken: 3,
} as const
type Joint = (typeof JOINT)[keyof typeof JOINT]

/**
 * A stretch is taken in parts of so many: V8 remembers each character of a stretch, and what it has room for is limited. Of
 * marks on a letter, as in Unicode's Stream-Safe Text Format, there are never so many; to put thousands in order takes for ever.
 */
const LONGEST = 1_000_000
const MOST_MARKS = 60
const GAP = `[\\s${INVISIBLE}${DASHES}]{1,${LONGEST}}`
const MARKS = `([${SINGLE_MARKS}])\\1|[${SINGLE_MARKS}${DOUBLE_MARKS}]`
const DOTS = '\\u2026|\\u22ef|\\.(?:\\s\\.){2}'
const SPECIAL = new RegExp(`${GAP}|${MARKS}|${DOTS}|[\\uff66-\\uff9d][\\uff9e\\uff9f]|[${COMPATIBLE}]`, 'gu')
/** The same, and all that may compose to something else; for the texts that are not in form C. */
const UNCOMPOSED = new RegExp(
  `${SPECIAL.source}|[^\\s${INVISIBLE}${DASHES}](?:\\p{M}|[\\u1160-\\u11ff]){1,${MOST_MARKS}}|[^\\u0000-\\u02ff]`,
  'gu',
)

/** Folds a text in one pass. */
export function fold(text: string): Folded {
  const folding = new Folding(text)
  const pattern = isComposed(text) ? SPECIAL : UNCOMPOSED
  for (const { 0: found, index } of text.matchAll(pattern))
    if (found !== ' ' || !ENDS_PLAIN[text.charCodeAt(index - 1)] || !BEGINS_PLAIN[text.charCodeAt(index + 1)])
      folding.add(found, index)
  return folding.finish()
}

const MANY_MARKS = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u')

function isComposed(text: string): boolean {
  return !MANY_MARKS.test(text) && text === text.normalize('NFC')
}

/** ASCII characters, by code, between which one space is just that; most are, and need no look at what is around them. */
const asciiTable = (pattern: RegExp) =>
  Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)))
const ENDS_PLAIN = asciiTable(/[A-Za-z0-9,.;:)]/)
const BEGINS_PLAIN = asciiTable(/[A-Za-z0-9]/)

const IS_GAP = new RegExp(`^[\\s${INVISIBLE}${DASHES}]`, 'u')
const IS_MARK = new RegExp(`^[${SINGLE_MARKS}${DOUBLE_MARKS}]`, 'u')
const IS_DOUBLE = new RegExp(`^(?:[${DOUBLE_MARKS}]|..)`, 'u')
const IS_DOTS = /^[.\u2026\u22ef]/
const DASH_RUN = new RegExp(`[${DASHES}](?:.*[${DASHES}])?`, 'su')
const SPACE = /[^\S\ufeff]/

const AFTER_WORD = /[\p{L}\p{M}\p{N}]$/u
const AFTER_LETTER = /[\p{L}\p{M}]$/u
const AFTER_NUMBER = /\p{N}$/u
/** After a digit ′ and ″ are units; after a Hebrew letter ׳ and ״ make another number. */
const AFTER_MARKED_UNIT = /[\p{N}\p{Script=Hebrew}]$/u
const AFTER_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u')
/** Punctuation that is as wide as a letter has its space in itself; beside letters that have none, a comma may be narrow. */
const AFTER_WIDE = new RegExp(
  `[\\u3001-\\u3011\\u3014-\\u301f\\uff01-\\uff0f\\uff1a-\\uff20]$|[${UNSPACED}][,;:!?]$`,
  'u',
)
const BEFORE_WIDE = /^[\u3008-\u3011\u3014-\u301d\uff08]/
const AFTER_HAN_NUMERAL = new RegExp(`[${HAN_NUMERALS}]$`, 'u')
const AFTER_OPENING = /(?:[([{¡¿]|(?:^|[\s([{])[«‹])$/u

const BEFORE_LETTER = /^[\p{L}\p{M}]/u
const BEFORE_WORD = /^[\p{L}\p{M}\p{N}]/u
/** What a sign stands before: a digit, or a currency or decimal point with one. */
const BEFORE_NUMBER = /^(?:\p{Sc}\s?)?[.,]?\p{N}/u
const BEFORE_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u')
const BEFORE_HAN_NUMERAL = new RegExp(`^[${HAN_NUMERALS}]`, 'u')
const BEFORE_CLOSING = /^(?:[!?;:)\]}%]|[»›](?![\p{L}\p{N}])|[.,](?!\p{N}))/u

const MANY_PIECES = 100_000

class Folding {
  #pieces: string[] = []
  readonly #joined: string[] = []
  #starts = new Uint32Array(1024)
  #ends = new Uint32Array(1024)
  #joints = new Uint8Array(1024)
  #length = 0
  /** The last units of the text so far. */
  #tail = ''
  /** How far the original has been taken in. */
  #taken = 0
  /** Where a gap ended: one right behind it is more of it. */
  #gapEnd = -1
  /** What joins the next unit to the text so far. */
  #joint: Joint = JOINT.none

  constructor(readonly original: string) {}

  /** Takes in the plain text before a special stretch, and that stretch. */
  add(found: string, index: number): void {
    const isMore = index === this.#gapEnd
    this.#copy(index)
    this.#taken = index + found.length
    if (IS_GAP.test(found)) {
      this.#gapEnd = this.#taken
      if (!isMore) this.#addGap(found, index)
    } else if (IS_MARK.test(found)) this.#emit(this.#markFor(found), index)
    else this.#emit(IS_DOTS.test(found) ? '...' : this.#compatible(found), index)
  }

  /** As it is where the text is full of ligatures that stand for many letters: \ufdfa alone stands for eighteen. */
  #compatible(found: string): string {
    return this.#length > 2 * this.original.length ? found : compatible(found)
  }

  finish(): Folded {
    this.#copy(this.original.length)
    this.#reserve(1)
    this.#joints[this.#length] = this.#joint
    return {
      original: this.original,
      text: this.#joined.join('') + this.#pieces.join(''),
      starts: this.#starts.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#length),
      joints: this.#joints.slice(0, this.#length + 1),
    }
  }

  /** Takes in the original up to an offset as it stands. */
  #copy(end: number): void {
    const start = this.#taken
    if (start === end) return
    this.#reserve(end - start)
    for (let at = start, unit = this.#length; at < end; at++, unit++) {
      this.#starts[unit] = at
      this.#ends[unit] = at + 1
    }
    this.#append(this.original.slice(start, end))
  }

  /** Appends what a stretch of the original, from `start` to what is taken in, stands for. */
  #emit(text: string, start: number): void {
    this.#reserve(text.length)
    this.#starts.fill(start, this.#length, this.#length + text.length)
    this.#ends.fill(this.#taken, this.#length, this.#length + text.length)
    this.#append(text)
  }

  #append(text: string): void {
    this.#joints[this.#length] = this.#joint
    this.#joint = JOINT.none
    this.#pieces.push(text)
    // A text of millions of single letters takes many times its size in pieces.
    if (this.#pieces.length > MANY_PIECES) {
      this.#joined.push(this.#pieces.join(''))
      this.#pieces = []
    }
    this.#length += text.length
    this.#tail = text.length > 1 ? text.slice(-2) : this.#tail.slice(-1) + text
  }

  #reserve(more: number): void {
    const needed = this.#length + more + 1
    if (needed <= this.#starts.length) return
    const size = Math.max(needed, this.#starts.length * 2)
    this.#starts = grown(this.#starts, new Uint32Array(size))
    this.#ends = grown(this.#ends, new Uint32Array(size))
    this.#joints = grown(this.#joints, new Uint8Array(size))
  }

  #addGap(gap: string, index: number): void {
    const dashes = DASH_RUN.exec(gap)
    // Full-width punctuation is punctuation, and … is three full stops.
    const ahead = this.original.slice(this.#taken, this.#taken + 6).normalize('NFKC')
    if (dashes) this.#addDash(dashes[0], dashes.index, gap, index, ahead)
    else if (this.#isBrokenBy('\u00ad', gap, ahead)) this.#joint = JOINT.broken
    else if (SPACE.test(gap) && this.#countsAsSpace(index, ahead)) this.#emit(' ', index)
  }

  #countsAsSpace(index: number, ahead: string): boolean {
    if (this.#length === 0 || ahead === '' || BEFORE_CLOSING.test(ahead)) return false
    if (AFTER_OPENING.test(this.original.slice(Math.max(0, index - 2), index))) return false
    const isBefore = BEFORE_UNSPACED.test(ahead) || BEFORE_WIDE.test(this.original.charAt(this.#taken))
    const isAfter =
      AFTER_UNSPACED.test(this.#tail) || AFTER_WIDE.test(this.original.slice(Math.max(0, index - 2), index))
    return !(isBefore && isAfter) || (AFTER_HAN_NUMERAL.test(this.#tail) && BEFORE_HAN_NUMERAL.test(ahead))
  }

  #isBrokenBy(hyphen: string, gap: string, ahead: string): boolean {
    // A soft hyphen may also stand on a line of its own, or begin the next one.
    const isThere = gap.startsWith(hyphen) || (hyphen === '\u00ad' && gap.includes(hyphen) && /[\n\r\f]/.test(gap))
    return isThere && SPACE.test(gap) && AFTER_LETTER.test(this.#tail) && BEFORE_LETTER.test(ahead)
  }

  #addDash(dash: string, offset: number, gap: string, index: number, ahead: string): void {
    const spaceBefore = SPACE.test(gap.slice(0, offset))
    const spaceAfter = SPACE.test(gap.slice(offset + dash.length))
    const isLong = dash.length > 1 || /[\u2014\u2015\ufe58]/.test(dash)
    const isMinus = dash === '\u2212' && !AFTER_NUMBER.test(this.#tail)
    const opensNumber = BEFORE_NUMBER.test(ahead) && (spaceBefore || !/[\p{L}\p{M}\p{N})\]%]$/u.test(this.#tail))
    if (opensNumber && !isLong && (isMinus || !spaceAfter)) {
      if (spaceBefore && this.#length > 0) this.#emit(' ', index)
      this.#emit('\u2212', index + offset)
    } else if (!isLong && ['-', '\u2010'].some((hyphen) => this.#isBrokenBy(hyphen, gap, ahead)))
      this.#joint = JOINT.broken
    else {
      const isGlued = !spaceBefore && !spaceAfter && AFTER_WORD.test(this.#tail)
      const isHyphen = !isLong && isGlued && (BEFORE_WORD.test(ahead) || BEFORE_NUMBER.test(ahead))
      this.#joint = isHyphen ? JOINT.hyphen : JOINT.dash
    }
  }

  /** One mark for all but what is a unit, as styles differ in which come outside and which inside. */
  #markFor(found: string): string {
    return IS_DOUBLE.test(found) && AFTER_MARKED_UNIT.test(this.#tail) ? '"' : "'"
  }
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
