import { line } from '../format/text.js'
import { nearest } from '../ledger/nearest.js'
import type { Ledger } from '../ledger/types.js'

/** What is said where a person names a claim that is not there. */
export function noSuchClaim(id: string, ledger: Ledger): string {
  const near = nearest(id, ledger.claims.keys())
  return `No claim has the id \`${line(id)}\`${near ? `; did you mean \`${near}\`?` : ': factcheck list shows all, factcheck find searches them.'}`
}
