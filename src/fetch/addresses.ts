import { bareDoi, doiAddress, doiOfUrl } from '../ledger/model/identifier.js'
import type { Source } from '../ledger/model/types.js'

/** A way to a source: what field of it says so, and where it leads. */
export interface Address {
  field: 'URL' | 'DOI' | 'archived'
  value: string
  url: string
}

/** The ways to a source, best first, each once: its address, its DOI, its lasting copy. */
export function addressesOf({ URL, DOI, archived }: Source, doiResolver?: string): Address[] {
  const isSame = DOI !== undefined && URL !== undefined && sameDoi(DOI, doiOfUrl(URL))
  const doi = DOI === undefined || isSame ? undefined : doiAddress(DOI, doiResolver)
  return [
    ...(URL === undefined ? [] : [{ field: 'URL' as const, value: URL, url: URL }]),
    ...(DOI === undefined || doi === undefined ? [] : [{ field: 'DOI' as const, value: DOI, url: doi }]),
    ...(archived === undefined ? [] : [{ field: 'archived' as const, value: archived, url: archived }]),
  ]
}

/** Whatever the case of their letters. */
const sameDoi = (a: string, b: string | undefined) => bareDoi(a).toLowerCase() === b?.toLowerCase()
