import type { Stretch } from '../../quotes/quote.js'
import { findOpaque } from './opaque.js'
import type { Block, BlockKind, PlacedRemark, Reading, Remark } from './reading.js'
import { BRACKETED, remarkIn, sourcesIn } from './remark.js'

/** A remark before its block is closed. */
type Pending = Remark & Stretch & { at: number }

const SPACE = /\s/

/** Takes in a draft from its begin to its end, and gives what a reader sees of it. */
export class ReadingBuilder {
  readonly #blocks: Block[] = []
  readonly #remarks: PlacedRemark[] = []
  #parts: string[] = []
  #length = 0
  #endsInSpace = true
  #places: number[] = []
  #opaque: Stretch[] = []
  #pending: Pending[] = []

  /** Whether the block that is open has text. */
  get isFilled(): boolean {
    return this.#length > 0
  }

  /** Text that stands in the file as it is, from `start` on. */
  add(text: string, start: number): void {
    for (let at = 0; at < text.length; at++) this.#put(text[at] ?? '', start + at)
  }

  /** Text of a stretch of the file, which may be written otherwise there. Addresses and formulas in it are no prose. */
  prose(text: string, source: string, { start, end }: Stretch): void {
    const isAsWritten = end - start === text.length && source.startsWith(text, start)
    if (!isAsWritten) this.addWritten(text, source, { start, end })
    let at = isAsWritten ? 0 : text.length
    for (const opaque of isAsWritten ? findOpaque(text) : []) {
      this.add(text.slice(at, opaque.start), start + at)
      this.addOpaque(text.slice(opaque.start, opaque.end), start + opaque.start)
      at = opaque.end
    }
    this.add(text.slice(at), start + at)
  }

  /** Text that is written otherwise in the file: with escapes, entities, or marks at the begin of lines. */
  addWritten(text: string, source: string, { start, end }: Stretch): void {
    let at = start
    for (let unit = 0; unit < text.length; unit++) {
      const wanted = text[unit] ?? ''
      // The second half of a character that an entity stands for.
      if (source[at] !== wanted && /[\udc00-\udfff]/.test(wanted)) {
        this.#put(wanted, Math.max(start, at - 1))
        continue
      }
      if (source[at] !== wanted) at = foundAt(wanted, text[unit + 1], source, at, end)
      this.#put(wanted, Math.min(at, Math.max(start, end - 1)))
      at = source[at] === wanted ? at + 1 : pastEscape(source, at, end)
    }
  }

  /** Text that is no prose: code, a formula. */
  addOpaque(text: string, start: number): void {
    const from = this.#length
    this.add(text, start)
    if (this.#length > from) this.#opaque.push({ start: from, end: this.#length })
  }

  /** What the reader sees in the place of something else, as “ for two backticks. */
  glyph(text: string, start: number): void {
    for (let at = 0; at < text.length; at++) this.#put(text[at] ?? '', start)
  }

  /** A space that the reader sees and the file has in another form, as a line break. */
  space(start: number): void {
    this.#put(' ', start)
  }

  /** A comment; most are not for this tool. `start` and `end` are those of the whole, `from` that of its text. */
  comment(text: string, from: number, { start, end }: Stretch): void {
    const remark = remarkIn(text, from)
    if (remark) this.#pending.push({ ...remark, start, end, at: this.#length })
  }

  /** Sources that the text cites here. */
  cite(keys: readonly string[], { start, end }: Stretch): void {
    this.#pending.push({ kind: 'source', keys, start, end, at: this.#length })
  }

  /** Ends a block, if there is anything in it. */
  close(kind: BlockKind): void {
    const { text, cut } = withoutBracketed(this.#parts.join(''), this.#places, this.#pending)
    const shift = shifter(cut)
    if (text.trim() !== '') {
      const places = Uint32Array.from(cut.length > 0 ? kept(this.#places, cut) : this.#places)
      const opaque = this.#opaque.map(({ start, end }) => ({ start: shift(start), end: shift(end) }))
      const block = this.#blocks.push({ kind, text, places, opaque }) - 1
      for (const remark of inPlace(this.#pending)) this.#remarks.push({ ...remark, at: shift(remark.at), block })
    } else {
      const block = this.#blocks.length - 1
      const at = this.#blocks[block]?.text.length ?? 0
      for (const remark of inPlace(this.#pending)) this.#remarks.push({ ...remark, at, block })
    }
    this.#parts = []
    this.#length = 0
    this.#endsInSpace = true
    this.#places = []
    this.#opaque = []
    this.#pending = []
  }

  finish(): Reading {
    this.close('text')
    return { blocks: this.#blocks, remarks: this.#remarks }
  }

  #put(unit: string, place: number): void {
    const isSpace = SPACE.test(unit)
    if (isSpace && this.#endsInSpace) return
    this.#endsInSpace = isSpace
    this.#parts.push(isSpace ? ' ' : unit)
    this.#places.push(place)
    this.#length++
  }
}

/** Where a letter stands at or behind an offset: at what is escaped, or behind the marks at the begin of a line. */
function foundAt(wanted: string, next: string | undefined, source: string, at: number, end: number): number {
  if (source[at] === '\\' && source[at + 1] === wanted) return at + 1
  if (source[at] === '&') return at
  if (SPACE.test(wanted) && SPACE.test(source[at] ?? '')) return at
  const most = Math.min(end, at + LOOKAHEAD)
  for (let ahead = at; ahead < most; ahead++)
    if (source[ahead] === wanted && (next === undefined || isLike(source[ahead + 1], next))) return ahead
  return at
}

const isLike = (a: string | undefined, b: string) =>
  a === b || a === '\\' || a === '&' || (SPACE.test(b) && SPACE.test(a ?? ''))

/** Marks at the begin of a line are not longer. */
const LOOKAHEAD = 200

/** What follows an entity, or another letter in the place of the one that is wanted. */
function pastEscape(source: string, at: number, end: number): number {
  if (source[at] !== '&') return Math.min(at + 1, end)
  const [entity] = /^&[#\w]{1,40};?/.exec(source.slice(at, at + 42)) ?? ['&']
  return Math.min(at + entity.length, end)
}

/** Takes remarks in brackets out of a text. */
function withoutBracketed(
  text: string,
  places: readonly number[],
  pending: Pending[],
): { text: string; cut: Stretch[] } {
  const cut: Stretch[] = []
  if (!text.includes('[')) return { text, cut }
  let rest = ''
  for (const { 0: whole, 1: said = '', index } of text.matchAll(BRACKETED)) {
    const open = index + whole.indexOf('[')
    const remark = remarkIn(said, places[open + 1] ?? 0) ?? sourcesIn(said)
    if (!remark && !said.startsWith('!')) continue
    const end = index + whole.length
    rest += text.slice(cut.at(-1)?.end ?? 0, index)
    cut.push({ start: index, end })
    if (remark) pending.push({ ...remark, start: places[open] ?? 0, end: (places[end - 1] ?? 0) + 1, at: index })
  }
  return { text: rest + text.slice(cut.at(-1)?.end ?? 0), cut }
}

function kept(places: readonly number[], cut: readonly Stretch[]): number[] {
  const found: number[] = []
  let from = 0
  for (const { start, end } of cut) {
    for (let at = from; at < start; at++) found.push(places[at] ?? 0)
    from = end
  }
  for (let at = from; at < places.length; at++) found.push(places[at] ?? 0)
  return found
}

/** An offset in what is left when parts are cut out. */
function shifter(cut: readonly Stretch[]): (at: number) => number {
  return (at) => {
    let gone = 0
    for (const { start, end } of cut) {
      if (start >= at) break
      gone += Math.min(end, at) - start
    }
    return at - gone
  }
}

const inPlace = (remarks: readonly Pending[]) => [...remarks].sort((a, b) => a.at - b.at || a.start - b.start)
