import type { Ledger } from '../../ledger/model/types.js'
import { count } from '../../screen/text.js'

/** What is said where a look-up finds nothing as there is no claim at all. */
export function noClaimYet({ claims, sources }: Pick<Ledger, 'claims' | 'sources'>): string | undefined {
  if (claims.size > 0) return undefined
  return `The ledger has ${count(sources.size, 'source')} and no claim yet: factcheck add claim writes one.`
}
