import type { Citation, Claim, Ledger, Quote, Source } from '../ledger/types.js'
import { type Located, locateQuote, type NotFound } from './quote.js'
import type { Nearest } from './quote-nearest.js'
import { type SnapshotFault, type Snapshots, SnapshotText } from './snapshot.js'

/** A quote of which nothing is known, and why. */
export interface Unchecked {
  state: 'unchecked'
  why: SnapshotFault | { code: 'no-source' }
}

/** A quote of a claim, and how it stands in the snapshot of what it is cited from. */
export interface QuoteResult {
  claim: Claim
  /** The citation's place among the claim's. */
  index: number
  quote: Quote
  /** Whose snapshot was looked into: the citation's source, or the one that credits it. */
  source?: Source
  found: Located | Unchecked
}

/** Every quote of a ledger, in its order. */
export function checkQuotes(
  { claims, sources }: Pick<Ledger, 'claims' | 'sources'>,
  snapshots: Snapshots,
): QuoteResult[] {
  return [...claims.values()].flatMap((claim) => claimQuotes(claim, sources, snapshots))
}

/** The quotes of one claim. */
export function claimQuotes(claim: Claim, sources: Ledger['sources'], snapshots: Snapshots): QuoteResult[] {
  return claim.citations.flatMap((citation, index) => {
    if (!citation.quote) return []
    const source = readSource(citation, sources, snapshots)
    return [
      {
        claim,
        index,
        quote: citation.quote,
        ...(source && { source }),
        found: find(citation.quote, source, snapshots),
      },
    ]
  })
}

/** A source known only through another was quoted by way of that one, unless it has a snapshot of its own. */
function readSource({ source, via }: Citation, sources: Ledger['sources'], snapshots: Snapshots): Source | undefined {
  const cited = [source, via].flatMap((key) => sources.get(key ?? '') ?? [])
  return cited.find((one) => snapshots.of(one).content instanceof SnapshotText) ?? cited[0]
}

function find(quote: Quote, source: Source | undefined, snapshots: Snapshots): Located | Unchecked {
  if (!source) return { state: 'unchecked', why: { code: 'no-source' } }
  const { content } = snapshots.of(source)
  return content instanceof SnapshotText ? locateQuote(quote, content.folded) : { state: 'unchecked', why: content }
}

/** The passage that is most like the words that were not found. */
export function nearestTo(
  { words, why }: NotFound,
  source: Source | undefined,
  snapshots: Snapshots,
): Nearest | undefined {
  const content = source && why === 'missing' ? snapshots.of(source).content : undefined
  return content instanceof SnapshotText ? content.nearest(words) : undefined
}

/** How many quotes are in each state. */
export interface QuoteCounts {
  exact: number
  normalised: number
  ambiguous: number
  notFound: number
  unchecked: number
}

export function countQuotes(results: readonly { found: { state: QuoteResult['found']['state'] } }[]): QuoteCounts {
  const number = (state: string) => results.filter(({ found }) => found.state === state).length
  return {
    exact: number('exact'),
    normalised: number('normalised'),
    ambiguous: number('ambiguous'),
    notFound: number('not-found'),
    unchecked: number('unchecked'),
  }
}
