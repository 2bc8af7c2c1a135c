import { bareDoi, doiFault, doiOfUrl, type IdentifierFault, isbnFault, urlFault } from '../ledger/model/identifier.js'

/** What a person names a source by. */
export type Asked =
  | { kind: 'doi'; doi: string }
  | { kind: 'isbn'; isbn: string }
  | { kind: 'pmid'; pmid: string }
  | { kind: 'arxiv'; id: string }
  | { kind: 'url'; url: string }

const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/

/** What is named; what is wrong with it; `undefined` where it is none of these. */
export function readAsked(text: string): Asked | IdentifierFault | undefined {
  const [, scheme = '', value = ''] = /^(doi|isbn|pmid|arxiv):\s*(.*)$/i.exec(text) ?? []
  const kind = scheme.toLowerCase()
  if (kind === 'doi' || /^10\.\d+\//.test(text)) return doiAsked(kind ? value : text)
  if (kind === 'isbn') return isbnFault(value) ?? { kind, isbn: value }
  if (kind === 'pmid') return /^\d{1,9}$/.test(value) ? { kind, pmid: value } : undefined
  if (kind === 'arxiv') return ARXIV.test(value) ? { kind, id: value } : undefined
  if (!/^https?:/i.test(text)) return undefined
  const doi = doiOfUrl(text)
  if (doi) return doiAsked(doi)
  const fault = urlFault(text)
  // A name without a dot may be one of the house.
  return fault && fault.code !== 'host' ? fault : { kind: 'url', url: text }
}

function doiAsked(text: string): Asked | IdentifierFault {
  const fault = doiFault(text)
  return fault && fault.code !== 'doi-as-url' ? fault : { kind: 'doi', doi: bareDoi(text) }
}
