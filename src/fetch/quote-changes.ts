import type { Ledger, Quote, Source } from '../ledger/model/types.js'
import type { Nearest } from '../quotes/nearest.js'
import { type Located, locateQuote } from '../quotes/quote.js'
import type { QuotedText } from '../quotes/snapshot.js'

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

/** The quotes of a source that a new text affects: those that stand otherwise than before, and those that are missing. */
export function quoteChanges(
  source: Source,
  { claims }: Ledger,
  before: QuotedText | undefined,
  after: QuotedText,
): QuoteChange[] {
  const changes: QuoteChange[] = []
  for (const { id, citations } of claims.values())
    for (const { source: key, quote } of citations) {
      if (key !== source.key || !quote) continue
      const change = changeOf(quote, before, after)
      if (change.after === 'not-found' || (change.before ?? change.after) !== change.after)
        changes.push({ claim: id, quote, ...change })
    }
  return changes
}

function changeOf(
  quote: Quote,
  before: QuotedText | undefined,
  after: QuotedText,
): Omit<QuoteChange, 'claim' | 'quote'> {
  const was = before && locateQuote(quote, before.folded).state
  const found = locateQuote(quote, after.folded)
  const nearest = found.state === 'not-found' && found.why === 'missing' ? after.nearest(found.words) : undefined
  return { ...(was && { before: was }), after: found.state, ...(nearest && { nearest }) }
}
