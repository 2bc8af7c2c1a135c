import { addTo } from '../../ledger/model/grouped.js'
import type { Claim, Ledger } from '../../ledger/model/types.js'
import type { Passage } from '../context/passage.js'
import { findElsewhere, type HeldPlace } from '../elsewhere.js'
import type { Layout } from '../layout.js'
import { checkQuotes, type QuoteResult, type QuoteStanding, standingOf } from '../quotes.js'
import { type Snapshots, SnapshotText } from '../snapshot.js'

/** Where a quote stands, and what of its source is shown with it. */
export interface ShownQuote extends QuoteStanding {
  /** What stands around it, where that was asked for and it was found. */
  context?: Passage[]
  /** Other sources that have the words, where the cited one does not. */
  elsewhere?: HeldPlace[]
  /** It was asked for, and is confidential. */
  isWithheld?: boolean
}

/** Finds what stands around the parts of a quote. */
export interface ContextFinder {
  find(layout: Layout, parts: readonly { start: number; end: number }[]): Passage[]
  /** Whether the text of a confidential source may be shown. */
  showsConfidential: boolean
}

/** Loaded where it is asked for, as it takes the rules of Unicode for sentences. */
export async function contextFinder(sentences: number, showsConfidential: boolean): Promise<ContextFinder> {
  const { contextOf } = await import('../context/context.js')
  return { find: (layout, parts) => contextOf(layout, parts, sentences), showsConfidential }
}

/** By claim id, how each quote of some claims stands in its source, in the order of the citations. */
export function standings(
  claims: readonly Claim[],
  { sources }: Ledger,
  snapshots: Snapshots,
  around: ContextFinder | undefined,
): Map<string, ShownQuote[]> {
  const results = checkQuotes({ claims: new Map(claims.map((claim) => [claim.id, claim])), sources }, snapshots)
  const held = findElsewhere(results, sources, snapshots)
  const shown = new Map<string, ShownQuote[]>()
  for (const result of results) {
    const elsewhere = held.get(result)?.places ?? []
    addTo(shown, result.claim.id, {
      ...standingOf(result, snapshots),
      ...(elsewhere.length > 0 && { elsewhere }),
      ...(around && contextOf(result, snapshots, around)),
    })
  }
  for (const quotes of shown.values()) quotes.sort((a, b) => a.index - b.index)
  return shown
}

function contextOf(
  { source, found }: QuoteResult,
  snapshots: Snapshots,
  around: ContextFinder,
): Pick<ShownQuote, 'context' | 'isWithheld'> {
  if (!source || !('parts' in found)) return {}
  const { content, isConfidential } = snapshots.of(source)
  if (isConfidential && !around.showsConfidential) return { isWithheld: true }
  return content instanceof SnapshotText ? { context: around.find(content.layout, found.parts) } : {}
}
