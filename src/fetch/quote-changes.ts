import type { Ledger, Quote, Source } from '../ledger/model/types.js'
import type { Nearest } from '../quotes/nearest.js'
import { type Located, locateQuote } from '../quotes/quote.js'
import type { QuotedText, Snapshots } from '../quotes/snapshot.js'

/** A quote of a source that stands otherwise in its new text, or that is not in it. */
export interface QuoteChange {
  /** The id of the claim. */
  claim: string
  quote: Quote
  /** None where there was no text before. */
  before?: Located['state']
  after: Located['state']
  /** The passage of the new text that is most like it, where it is not there. */
  nearest?: Nearest
}

/**
 * The quotes of a source that a new text affects: those that stand otherwise than before, and those that are missing. Text
 * by text, as it is made known what one text has.
 */
export function quoteChanges(
  source: Source,
  { claims }: Ledger,
  before: QuotedText | undefined,
  after: QuotedText,
  { effort, hints }: Pick<Snapshots, 'effort' | 'hints'>,
): QuoteChange[] {
  const quotes = [...claims.values()].flatMap(({ id, citations }) =>
    citations.flatMap(({ source: key, quote }) => (key === source.key && quote ? [{ claim: id, quote }] : [])),
  )
  const was = quotes.map(({ quote }) => before && locateQuote(quote, before.folded, effort).state)
  const is = quotes.map(({ quote }) => locateQuote(quote, after.folded, effort))
  return quotes.flatMap((of, at): QuoteChange[] => {
    const found = is[at] as Located
    const old = was[at]
    if (found.state !== 'not-found' && (old ?? found.state) === found.state) return []
    const nearest = found.state === 'not-found' && found.why === 'missing' && after.nearest(found.words, hints)
    return [{ ...of, ...(old && { before: old }), after: found.state, ...(nearest && { nearest }) }]
  })
}
