import type { Claim } from '../ledger/model/types.js'

/** The keys of the sources that a claim cites, and of those through which it knows them, each once. */
export function citedKeys({ citations }: Pick<Claim, 'citations'>): string[] {
  return [...new Set(citations.flatMap(({ source, via }) => (via ? [source, via] : [source])))]
}
