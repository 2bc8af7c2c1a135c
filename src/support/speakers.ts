import type { Claim } from '../ledger/model/types.js'

/** Who says a claim or passes it on, and whose words are cited for or against it. */
export function speakersOf({
  citations,
  'attributed-to': speakers = [],
}: Pick<Claim, 'citations' | 'attributed-to'>): string[] {
  return [...speakers, ...citations.flatMap((citation) => citation['attributed-to'] ?? [])]
}
