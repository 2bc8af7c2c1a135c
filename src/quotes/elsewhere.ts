import { addTo } from '../ledger/model/grouped.js'
import type { Ledger, Quote, Source } from '../ledger/model/types.js'
import { outsideBrackets } from './brackets.js'
import { COST, Effort } from './effort.js'
import { locateQuote, partsOf } from './quote.js'
import type { QuoteResult } from './quotes.js'
import { type Snapshots, SnapshotText } from './snapshot.js'
import { type Whereabouts, whereaboutsIn } from './whereabouts.js'
import { countWords } from './word-count.js'

/** Where words stand that are not in the source they are cited from. */
export interface HeldPlace extends Whereabouts {
  source: string
  /** But for what stands in brackets. */
  isEdited?: true
}

export interface Elsewhere {
  /** By source, in the order of the ledger; none where no source has the words. */
  places: HeldPlace[]
  /** How many other texts are held, and whether all were looked into. */
  others: number
  isComplete: boolean
}

/** Fewer words stand almost anywhere. */
const FEWEST_WORDS = 3
/** The work that is taken upon to look through all that is held: about a second, whatever the ledger. */
const EFFORT = { together: 300_000_000, each: 0 }
/** To fold a unit of a text. */
const FOLDING = 10

/**
 * Looks for quotes that their source does not have in all other snapshots. Each text is folded once and asked for all of them;
 * most are told not to be there without reading it again. Never more than a hint: what is cited does not have the words.
 */
export function findElsewhere(
  results: readonly QuoteResult[],
  sources: Ledger['sources'],
  snapshots: Snapshots,
  effort = new Effort(EFFORT),
): Map<QuoteResult, Elsewhere> {
  const wanted = results.filter(isWanted)
  const found = new Map(
    wanted.map((result): [QuoteResult, Elsewhere] => [result, { places: [], others: 0, isComplete: true }]),
  )
  if (wanted.length === 0) return found
  for (const [content, [first, ...others]] of textsOf(sources, snapshots)) {
    effort.spend(content.text.length * FOLDING)
    const text = first && !effort.isSpent ? snapshots.textOf(first) : undefined
    for (const [result, elsewhere] of found) {
      if (result.source && snapshots.of(result.source).content === content) continue
      elsewhere.others++
      if (text === undefined || !first) elsewhere.isComplete = false
      else {
        effort.spend(COST.place + result.quote.exact.length)
        const located = locateQuote(result.quote, text.folded, effort)
        if (effort.isSpent) elsewhere.isComplete = false
        if (located.state === 'not-found') continue
        const at = whereaboutsIn(content.layout, located.parts[0]?.start ?? 0)
        for (const { key } of [first, ...others])
          elsewhere.places.push({ source: key, ...at, ...(located.state === 'edited' && { isEdited: true }) })
      }
    }
  }
  return found
}

function isWanted({ quote, found }: QuoteResult): boolean {
  return found.state === 'not-found' && found.why !== 'effort' && found.why !== 'context' && isLongEnough(quote)
}

function isLongEnough(quote: Quote): boolean {
  return partsOf(quote).every((part) => {
    const words = quote.edited ? outsideBrackets(part).join(' ') : part
    return countWords(words) >= FEWEST_WORDS
  })
}

/** The texts that are held, each with the sources that have it; none that is confidential, as that would tell what it says. */
function textsOf(sources: Ledger['sources'], snapshots: Snapshots): Map<SnapshotText, Source[]> {
  const texts = new Map<SnapshotText, Source[]>()
  for (const source of sources.values()) {
    const { content, isConfidential } = snapshots.of(source)
    if (content instanceof SnapshotText && !isConfidential) addTo(texts, content, source)
  }
  return texts
}
