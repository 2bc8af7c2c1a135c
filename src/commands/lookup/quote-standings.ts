import type { ShownQuote } from '../../format/json.js'
import type { Claim, Ledger } from '../../ledger/model/types.js'
import type { Passage } from '../../quotes/context/passage.js'
import { findElsewhere } from '../../quotes/elsewhere.js'
import type { Layout } from '../../quotes/layout.js'
import { checkQuotes, type QuoteResult, standingOf } from '../../quotes/quotes.js'
import { type Snapshots, SnapshotText } from '../../quotes/snapshot.js'

/** Finds what stands around the parts of a quote. */
export interface ContextFinder {
  find(layout: Layout, parts: readonly { start: number; end: number }[]): Passage[]
  /** Whether the text of a confidential source may be shown. */
  showsConfidential: boolean
}

/** Loaded where it is asked for, as it takes the rules of Unicode for sentences. */
export async function contextFinder(sentences: number, showsConfidential: boolean): Promise<ContextFinder> {
  const { contextOf } = await import('../../quotes/context/context.js')
  return { find: (layout, parts) => contextOf(layout, parts, sentences), showsConfidential }
}

/** How each quote of a claim stands in its source, in the order of the citations. */
export function standings(
  claim: Claim,
  { sources }: Ledger,
  snapshots: Snapshots,
  around: ContextFinder | undefined,
): ShownQuote[] {
  const results = checkQuotes({ claims: new Map([[claim.id, claim]]), sources }, snapshots)
  const held = findElsewhere(results, sources, snapshots)
  const shown = results.map((result) => {
    const elsewhere = held.get(result)?.places ?? []
    return {
      ...standingOf(result, snapshots),
      ...(elsewhere.length > 0 && { elsewhere }),
      ...(around && contextOf(result, snapshots, around)),
    }
  })
  return shown.sort((a, b) => a.index - b.index)
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
