import { addTo } from '../ledger/model/grouped.js'
import { oneLine } from '../ledger/model/one-line.js'
import type { Citation, Claim } from '../ledger/model/types.js'
import type { Documents } from './same-source.js'
import { agree, type Wording, wordingsOf } from './wording.js'

/** Words that carry meaning, of those that either claim has, that both must have. */
const ALIKE = 0.88
/** Or else the words of one must all be in the other one, as when a hedge goes; of fewer they may be so by chance. */
const FEWEST = 3
/** Or else they cite the same words of the same source, and share that part of the words of one. */
const ALIKE_BY_QUOTE = 0.5
/** Claims that are compared for sharing a word; a word of more claims tells little. It keeps the work linear. */
const COMPARED = 32

/**
 * The new claims that say what one that is gone said, in other words and on the same ground: each with the one most like
 * it. They share a source or a premise, and their numbers, negations, names, dates and speakers agree.
 */
export function rewordings(gone: readonly Claim[], fresh: readonly Claim[], documents: Documents): Map<Claim, Claim> {
  const texts = wordingsOf([...gone, ...fresh]).map((text) => ({
    ...text,
    ...groundOf(text.claim, documents),
    known: new Set(text.words),
  }))
  const before = texts.slice(0, gone.length)
  const byWord = indexed(before)
  const found: { before: Claim; after: Claim; alike: number }[] = []
  for (const after of texts.slice(gone.length))
    for (const text of new Set(after.words.flatMap((word) => byWord.get(word) ?? []))) {
      const alike = likeness(text, after)
      if (alike > 0) found.push({ before: text.claim, after: after.claim, alike })
    }
  const pairs = new Map<Claim, Claim>()
  const taken = new Set<Claim>()
  for (const pair of found.sort((a, b) => b.alike - a.alike)) {
    if (pairs.has(pair.after) || taken.has(pair.before)) continue
    pairs.set(pair.after, pair.before)
    taken.add(pair.before)
  }
  return pairs
}

interface Text extends Wording {
  /** The words, to look them up. */
  known: Set<string>
  /** What it rests on: documents and premises. */
  grounds: Set<string>
  /** Quoted words with their documents. */
  quotes: Set<string>
}

function groundOf({ citations, premises }: Claim, documents: Documents): Pick<Text, 'grounds' | 'quotes'> {
  const cited = citations.map(({ source }) => `document ${documents.of(source)}`)
  return {
    grounds: new Set([...cited, ...premises.map((id) => `premise ${id}`)]),
    quotes: new Set(citations.flatMap((citation) => quoted(citation, documents))),
  }
}

function quoted({ source, quote }: Citation, documents: Documents): string[] {
  return quote ? [`${documents.of(source)} ${oneLine(quote.exact)}`] : []
}

function indexed(texts: readonly Text[]): Map<string, Text[]> {
  const byWord = new Map<string, Text[]>()
  for (const text of texts) for (const word of text.words) addTo(byWord, word, text)
  return new Map([...byWord].filter(([, { length }]) => length <= COMPARED))
}

/** How much of their words two claims share, from 0 to 1; 0 where they are not the same claim. */
function likeness(a: Text, b: Text): number {
  const shared = b.words.filter((word) => a.known.has(word)).length
  const fewest = Math.min(a.words.length, b.words.length)
  const alike = shared / (a.words.length + b.words.length - shared)
  const isContained = shared === fewest && fewest >= FEWEST
  const isOfQuote = shared >= ALIKE_BY_QUOTE * fewest && shareAny(a.quotes, b.quotes)
  const isSame = (alike >= ALIKE || isContained || isOfQuote) && a.figures === b.figures
  return isSame && shareAny(a.grounds, b.grounds) && agree(a, b) ? alike : 0
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
