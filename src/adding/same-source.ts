import { isbnsIn } from '../ledger/model/identifier.js'
import type { Source } from '../ledger/model/types.js'
import { identifiers } from '../support/voices.js'

/** The source of a ledger that is the same work already, by its DOI, its page, its ISBN or its number in PubMed. */
export function sameSource(wanted: Partial<Source>, sources: Iterable<Source>): Source | undefined {
  const names = new Set(namesOf(wanted))
  if (names.size === 0) return undefined
  for (const source of sources) if (namesOf(source).some((name) => names.has(name))) return source
  return undefined
}

function namesOf({ ISBN, PMID, ...source }: Partial<Source>): string[] {
  const isbns = ISBN === undefined ? [] : isbnsIn(ISBN).map((isbn) => `isbn:${longIsbn(isbn)}`)
  return [...identifiers(source), ...isbns, ...(PMID === undefined ? [] : [`pmid:${PMID}`])]
}

/** Thirteen digits, of which the last depends on the others and is left out. */
function longIsbn(isbn: string): string {
  const digits = isbn.replace(/[^\dXx]/g, '')
  return digits.length === 10 ? `978${digits.slice(0, 9)}` : digits.slice(0, 12)
}
