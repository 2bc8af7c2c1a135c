import type { ShownQuote } from '../../format/json.js'
import type { Claim, Ledger } from '../../ledger/model/types.js'
import type { Passage } from '../../quotes/context/passage.js'
import { findElsewhere } from '../../quotes/elsewhere.js'
import { checkQuotes, type QuoteResult, standingOf } from '../../quotes/quotes.js'
import { type Snapshots, SnapshotText } from '../../quotes/snapshot.js'

/** Finds what stands around the parts of a quote. */
export type ContextFinder = (text: string, parts: readonly { start: number; end: number }[]) => Passage[]

/** Loaded where it is asked for, as it takes the rules of Unicode for sentences. */
export async function contextFinder(sentences: number): Promise<ContextFinder> {
  const { contextOf } = await import('../../quotes/context/context.js')
  return (text, parts) => contextOf(text, parts, sentences)
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
    const context = around && passages(result, snapshots, around)
    const elsewhere = held.get(result)?.places ?? []
    return {
      ...standingOf(result, snapshots),
      ...(elsewhere.length > 0 && { elsewhere }),
      ...(context && { context }),
    }
  })
  return shown.sort((a, b) => a.index - b.index)
}

function passages({ source, found }: QuoteResult, snapshots: Snapshots, around: ContextFinder): Passage[] | undefined {
  const content = source && snapshots.of(source).content
  return content instanceof SnapshotText && 'parts' in found ? around(content.text, found.parts) : undefined
}
