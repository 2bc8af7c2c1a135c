import type { Source } from '../ledger/model/types.js'
import type { QuotedText, Snapshots } from '../quotes/snapshot.js'
import { type Whereabouts, whereaboutsIn } from '../quotes/whereabouts.js'

/** Words of a source that may be meant by what is typed. */
export interface QuoteChoice {
  /** As they stand in the source. */
  words: string
  /** What stands before and behind them. */
  before: string
  after: string
  place: Whereabouts
  /** They are not what was typed, but what is most like it. */
  isNear?: true
}

const MOST = 6
const LONGEST = 300
const AROUND = 30
/** Of less, what is nearest is anything. */
const LEAST_NEAR = 8

/** Where words that are being typed stand in a source: to the end of the word, then to the end of the sentence. */
export function quoteChoices(typed: string, source: Source, snapshots: Snapshots): QuoteChoice[] {
  const text = snapshots.textOf(source)
  const words = typed.trim().split(/\s+/)
  if (!text || typed.trim() === '') return []
  const { plain } = text.layout
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.map(forms).join('\\s+')}`, 'giu')
  const stretches: [number, number][] = []
  for (const { 0: found, index } of plain.matchAll(pattern)) {
    const end = wordEnd(plain, index + found.length)
    stretches.push([index, end], [index, sentenceEnd(plain, end)])
    if (stretches.length >= 2 * MOST) break
  }
  const [first, ...others] = stretches
  if (!first) return near(typed, text, snapshots)
  const sentences = others.filter((_, at) => at % 2 === 0)
  const seen = new Set<string>()
  return [first, ...sentences]
    .map(([start, end]) => choiceAt(text, start, end))
    .filter(({ words }) => !seen.has(words) && seen.add(words))
}

function near(typed: string, text: QuotedText, snapshots: Snapshots): QuoteChoice[] {
  const found = typed.trim().length < LEAST_NEAR ? undefined : text.nearest(typed.trim(), snapshots.hints)
  return found ? [{ ...choiceAt(text, found.start, found.end), isNear: true }] : []
}

function choiceAt({ layout }: QuotedText, start: number, end: number): QuoteChoice {
  const { plain } = layout
  return {
    words: plain.slice(start, end).replace(/\s+/g, ' '),
    before: plain.slice(Math.max(0, start - AROUND), start),
    after: plain.slice(end, end + AROUND),
    place: whereaboutsIn(layout, start),
  }
}

/** A word as it may stand in a source, where quotation marks and dashes have many forms. */
function forms(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]')
}

function wordEnd(text: string, from: number): number {
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(from, from + 100))?.[0] ?? ''
  return from + rest.length
}

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST)
  const end = /[.!?…](?=["”’»)\]]*(?:\s|$))|\n\s*\n/u.exec(rest)
  return end ? from + end.index + (end[0].trim() === '' ? 0 : end[0].length) : from
}
