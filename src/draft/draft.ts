import { addTo } from '../ledger/model/grouped.js'
import { firstWhere } from '../ledger/model/sorted.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { type DateWritten, datesIn } from '../prose/dates.js'
import { type Figure, figuresIn } from '../prose/figures.js'
import { type Judged, mainLanguage } from '../prose/language.js'
import { sentencesOf } from '../quotes/context/sentences.js'
import type { Stretch } from '../quotes/quote.js'
import {
  type Block,
  type BlockKind,
  type DraftFormat,
  type MarkedId,
  type PlacedRemark,
  TooMany,
} from './formats/reading.js'
import { type Quotation, quotationsIn } from './quotations.js'

/** What a writer exempts, and why. Offsets are those of the file. */
export interface Excuse extends Stretch {
  reason: string
  /** Where the remark that begins it ends. */
  markEnd: number
  /** It is ended by `factcheck on`. */
  isEnded: boolean
}

/** A sentence of a draft; a heading or a row of a table is one, too. `start` and `end` are offsets in the file. */
export interface Sentence extends Stretch {
  kind: BlockKind
  /** Sentences of one block, as a paragraph, have one number. */
  block: number
  text: string
  /** For each unit of `text` its offset in the file. */
  places: Uint32Array
  claims: readonly MarkedId[]
  /** Keys of sources that the text cites in it. They back nothing alone. */
  sources: readonly string[]
  excuse?: Excuse
  /** What it quotes, counts and dates; of numbers within quotations nothing is told apart. */
  quotations: readonly Quotation[]
  figures: readonly Figure[]
  dates: readonly DateWritten[]
}

/** A draft, sentence by sentence. */
export interface Draft {
  file: TextFile
  /** A mark as its format has it. */
  mark: string
  sentences: readonly Sentence[]
  excuses: readonly Excuse[]
  /** Marks that no sentence stands before. */
  astray: readonly MarkedId[]
  language: Judged | 'other' | undefined
}

/** Where a sentence stands before its marks are known. */
interface Piece extends Stretch {
  block: number
  claims: MarkedId[]
  sources: string[]
  excuse?: Excuse
}

/** A text of 5 MB, the longest that is read, has half as many. */
const MOST_SENTENCES = 100_000

function refuseMany(parts: readonly unknown[]): void {
  if (parts.length > MOST_SENTENCES) throw new TooMany('sentences', MOST_SENTENCES)
}

/** Each is a claim that its sentence is held to. */
const MOST_NAMED = 50_000

function refuseManyIds(remarks: readonly PlacedRemark[]): void {
  const ids = remarks.reduce((sum, remark) => sum + (remark.kind === 'claim' ? remark.ids.length : 0), 0)
  if (ids > MOST_NAMED) throw new TooMany('ids in marks', MOST_NAMED)
}

/** Sentences that tell in which language a draft is. */
const TELLING = 300

/** Reads a draft in its format, and parts it into sentences. */
export function draftOf(file: TextFile, { mark, read }: Pick<DraftFormat, 'mark' | 'read'>): Draft {
  const { blocks, remarks } = read(file.text)
  refuseMany(blocks)
  refuseManyIds(remarks)
  const byBlock = new Map<number, PlacedRemark[]>()
  for (const remark of remarks) addTo(byBlock, remark.block, remark)
  const quotations = blocks.map(({ text, kind }) => (kind === 'quotation' ? [] : quotationsIn(text)))
  const pieces = blocks.flatMap((block, at) =>
    piecesOf(block, quotations[at] ?? [], byBlock.get(at) ?? []).map(
      (piece): Piece => ({ ...piece, block: at, claims: [], sources: [] }),
    ),
  )
  refuseMany(pieces)
  const { excuses, astray } = place(remarks, pieces, file.text.length)
  const texts = pieces.slice(0, TELLING).map(({ block, start, end }) => (blocks[block]?.text ?? '').slice(start, end))
  const language = mainLanguage(texts)
  const sentences = pieces.flatMap((piece) => {
    const block = blocks[piece.block]
    return block ? [sentenceOf(piece, block, quotations[piece.block] ?? [], language)] : []
  })
  return { file, mark, sentences, excuses, astray, language }
}

/** What ends a sentence, as a mark behind it says it does. */
const END = /[.!?…。！？।۔]["”’»«)\]]*\s*$/u
const REACH = 20
/** Nothing that people write is longer; what is, is taken in parts, so that no text takes for ever. */
const MOST = 10_000

/** The sentences of a block. A quotation is in one of them, and behind the end of a sentence a mark ends it. */
function piecesOf(
  { kind, text }: Block,
  quotations: readonly Quotation[],
  remarks: readonly PlacedRemark[],
): Stretch[] {
  if (kind !== 'text') return [trimmed(text, { start: 0, end: text.length })]
  const ends = new Set(sentencesOf(text).map(({ end }) => end))
  let next = 0
  for (const end of [...ends]) {
    while ((quotations[next]?.end ?? Infinity) < end) next++
    if ((quotations[next]?.start ?? Infinity) < end && end < text.length) ends.delete(end)
  }
  for (const { kind: what, at } of remarks)
    if (what === 'claim' && END.test(text.slice(Math.max(0, at - REACH), at))) ends.add(at)
  ends.add(text.length)
  const pieces: Stretch[] = []
  let start = 0
  for (const end of [...ends].sort((a, b) => a - b)) {
    for (; start < end; start = Math.min(end, start + MOST)) {
      const piece = trimmed(text, { start, end: Math.min(end, start + MOST) })
      if (piece.end > piece.start) pieces.push(piece)
    }
  }
  return pieces
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) }
}

/** Gives each sentence its marks and its excuse. */
function place(remarks: readonly PlacedRemark[], pieces: Piece[], length: number): Pick<Draft, 'excuses' | 'astray'> {
  const excuses: Excuse[] = []
  const astray: MarkedId[] = []
  let open: { excuse: Excuse; from: number } | undefined
  const end = (until: number, offset: number, isEnded: boolean) => {
    if (!open) return
    const excuse = { ...open.excuse, end: offset, isEnded }
    excuses.push(excuse)
    for (const piece of pieces.slice(open.from, until)) piece.excuse = excuse
    open = undefined
  }
  for (const remark of remarks) {
    // How many sentences begin before it.
    const before = firstWhere(0, pieces.length, (at) => isBehind(pieces[at], remark))
    if (remark.kind === 'claim') (pieces[before - 1]?.claims ?? astray).push(...remark.ids.slice(0, MOST_IDS))
    else if (remark.kind === 'source') pieces[before - 1]?.sources.push(...remark.keys.slice(0, MOST_IDS))
    else {
      end(before, remark.start, true)
      if (remark.kind === 'off')
        open = {
          excuse: { start: remark.start, end: remark.end, markEnd: remark.end, reason: remark.reason, isEnded: false },
          from: before,
        }
    }
  }
  end(pieces.length, length, false)
  return { excuses, astray }
}

const MOST_IDS = 1000

function isBehind(piece: Piece | undefined, { block, at }: PlacedRemark): boolean {
  return piece === undefined || piece.block > block || (piece.block === block && piece.start >= at)
}

function sentenceOf(
  { start, end, block: number, claims, sources, excuse }: Piece,
  block: Block,
  quotations: readonly Quotation[],
  language: Draft['language'],
): Sentence {
  const text = block.text.slice(start, end)
  const places = block.places.subarray(start, end)
  const own = block.kind === 'quotation' ? [whole(text)] : within({ start, end }, quotations)
  const apart = [...within({ start, end }, block.opaque), ...own.filter(({ words }) => words >= FEWEST_QUOTED)]
  const dates = outside(datesIn(text), apart)
  return {
    start: places[0] ?? 0,
    end: (places.at(-1) ?? 0) + 1,
    kind: block.kind,
    block: number,
    text,
    places,
    claims,
    sources,
    ...(excuse && { excuse }),
    quotations: own,
    dates,
    figures: outside(figuresIn(text, language, dates), apart),
  }
}

/** A word or two between marks may be a title or irony. */
export const FEWEST_QUOTED = 2

const whole = (text: string): Quotation => ({ text, start: 0, end: text.length, words: text.split(' ').length })

/** What of a block, in order, lies in a sentence, with offsets from its begin. */
function within<T extends Stretch>(sentence: Stretch, all: readonly T[]): T[] {
  const found: T[] = []
  for (
    let at = firstWhere(0, all.length, (index) => (all[index]?.start ?? 0) >= sentence.start);
    at < all.length;
    at++
  ) {
    const one = all[at]
    if (!one || one.end > sentence.end) break
    found.push({ ...one, start: one.start - sentence.start, end: one.end - sentence.start })
  }
  return found
}

/** What of these touches none of those. */
export function outside<T extends Stretch>(found: readonly T[], apart: readonly Stretch[]): T[] {
  return found.filter(({ start, end }) => !apart.some((one) => start < one.end && end > one.start))
}

/** The stretch of the file that a part of a sentence stands in. */
export function placeOf({ places, start: from }: Sentence, { start, end }: Stretch): Stretch {
  return { start: places[start] ?? from, end: (places[Math.max(start, end - 1)] ?? from) + 1 }
}
