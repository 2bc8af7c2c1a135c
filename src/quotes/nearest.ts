import search from 'approx-string-match'
import { addTo } from '../ledger/model/grouped.js'
import { UNSPACED } from './characters.js'
import { type Difference, differences } from './differences.js'
import type { Stretch } from './quote.js'

/** The passage of a source that is most like words that are not in it. A hint for a person, never a match. */
export interface Nearest extends Stretch {
  /** As it stands there, its white space folded. */
  passage: string
  /** Quote and passage word by word. */
  differences: Difference[]
}

/** Characters that may differ, of every ten. */
const TOLERANCE = 4
/** Words of the quote that are looked for, the rarest first, and places of each. */
const SEEDS = 12
const PLACES = 1000
/** Of a quote no more is looked for. */
export const LENGTH_LIMIT = 2000

/** A source's words by where they stand, so that the nearest passage of many quotes is found without reading it again. */
export class NearestFinder {
  readonly #places = new Map<string, number[]>()

  constructor(readonly text: string) {
    // Some places of a word more than are looked at say that it is a common one.
    for (const { 0: found, index } of text.matchAll(WORD)) {
      const word = found.toLowerCase()
      if ((this.#places.get(word)?.length ?? 0) < 2 * PLACES) addTo(this.#places, word, index)
    }
  }

  find(quoted: string): Nearest | undefined {
    const words = quoted.slice(0, LENGTH_LIMIT)
    const around = this.#likeliest(words)
    if (around === undefined) return undefined
    const from = Math.max(0, around - words.length)
    const window = this.text.slice(from, around + 2 * words.length)
    const most = Math.floor((words.length * TOLERANCE) / 10)
    const [best] = search(small(window), small(words), most).sort(
      (a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start),
    )
    if (!best) return undefined
    const { start, end } = this.#widened(toWords(this.text, from + best.start, from + best.end), words)
    const passage = this.text.slice(start, end)
    return { start, end, passage: passage.replace(/\s+/g, ' '), differences: differences(words, passage) }
  }

  /**
   * A stretch with the quote's first and last words, where they stand right beside it: between them and the rest may be
   * more than the search allows, as "3.5 per cent" for "3.5%".
   */
  #widened({ start, end }: Stretch, quoted: string): Stretch {
    const own = differences(quoted, this.text.slice(start, end)).filter(({ in: where }) => where !== 'source')
    const missing = (part: Difference | undefined) => wordsOf(part?.in === 'quote' ? part.text : '')
    const room = 2 * quoted.length
    const from = Math.max(0, start - room)
    const before = wordsOf(this.text.slice(from, start))
    const after = wordsOf(this.text.slice(end, end + room))
    const led = shared(before, missing(own[0]))
    const followed = shared(missing(own.at(-1)), after)
    const next = after[followed - 1]
    return {
      start: led > 0 ? from + (before.at(-led)?.at ?? 0) : start,
      end: next ? end + next.at + next.word.length : end,
    }
  }

  /** Where the quote would begin if most of its rarer words are to stand where they do. */
  #likeliest(words: string): number | undefined {
    const seeds = wordsOf(words)
      .map(({ word, at }) => ({ at, places: this.#places.get(word) ?? [] }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => a.places.length - b.places.length)
      .slice(0, SEEDS)
    const width = Math.max(words.length / 4, 20)
    const votes = new Map<number, number>()
    for (const { at, places } of seeds)
      for (const place of places.slice(0, PLACES)) {
        const slot = Math.round((place - at) / width)
        votes.set(slot, (votes.get(slot) ?? 0) + 1)
      }
    let best: number | undefined
    let most = 0
    for (const [slot, number] of votes) {
      // Words are lost or added on the way, so neighbours count, a little less.
      const sum = number + 0.9 * ((votes.get(slot - 1) ?? 0) + (votes.get(slot + 1) ?? 0))
      if (sum <= most) continue
      most = sum
      best = slot
    }
    return best === undefined ? undefined : Math.max(0, Math.round(best * width))
  }
}

const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]){1,1000}`, 'gu')

interface Word {
  word: string
  at: number
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word: word.toLowerCase(), at: index }))
}

/** How many words end the one list and begin the other. */
function shared(ending: readonly Word[], beginning: readonly Word[]): number {
  for (let size = Math.min(ending.length, beginning.length); size > 0; size--)
    if (beginning.slice(0, size).every(({ word }, at) => word === ending[ending.length - size + at]?.word)) return size
  return 0
}

/** In small letters, where that leaves every character in its place. */
function small(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** A stretch widened to the words that it cuts. */
function toWords(text: string, start: number, end: number): Stretch {
  let from = start
  let to = end
  for (let left = 40; left > 0 && isInWord(text, from); left--) from--
  for (let left = 40; left > 0 && isInWord(text, to); left--) to++
  const trimmed = text.slice(from, to)
  return { start: from + trimmed.length - trimmed.trimStart().length, end: from + trimmed.trimEnd().length }
}

const IN_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u
const isInWord = (text: string, at: number) => IN_WORD.test(text.slice(Math.max(0, at - 1), at + 1))
