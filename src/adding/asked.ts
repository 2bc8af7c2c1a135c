import { bareDoi, doiFault, doiOfUrl, type IdentifierFault, isbnFault, urlFault } from '../ledger/model/identifier.js'

/** What a person names a source by. */
export type Asked =
  | { kind: 'doi'; doi: string }
  | { kind: 'isbn'; isbn: string }
  | { kind: 'pmid'; pmid: string }
  | { kind: 'arxiv'; id: string }
  | { kind: 'url'; url: string }

const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/

/** A name of a source that is none: why, and what is probably meant. */
export type Misnamed = Pick<IdentifierFault, 'suggestion'> & {
  code: IdentifierFault['code'] | 'not-pmid' | 'not-arxiv' | 'no-scheme'
}

/** What is named, or what is wrong with it. */
export function readAsked(text: string): Asked | Misnamed {
  const [, scheme = '', value = ''] = /^(doi|isbn|pmid|arxiv)[:\s]\s*(.*)$/i.exec(text.trim()) ?? []
  const kind = scheme.toLowerCase()
  if (kind === 'doi' || /^10\.\d+\//.test(text)) return doiAsked(kind ? value : text)
  if (kind === 'isbn') return isbnFault(value) ?? { kind, isbn: value }
  if (kind === 'pmid') return /^\d{1,9}$/.test(value) ? { kind, pmid: value } : { code: 'not-pmid' }
  if (kind === 'arxiv') return ARXIV.test(value) ? { kind, id: value } : { code: 'not-arxiv' }
  if (!/^https?:/i.test(text)) return withScheme(text)
  const doi = doiOfUrl(text)
  if (doi) return doiAsked(doi)
  const fault = urlFault(text)
  // A name without a dot may be one of the house.
  return fault && fault.code !== 'host' ? fault : { kind: 'url', url: text }
}

/** A number or an address without what says which it is. */
function withScheme(text: string): Misnamed {
  const address = /^h?t{1,3}ps?[:/]/i.test(text) ? urlFault(text)?.suggestion : undefined
  if (address !== undefined) return { code: 'no-scheme', suggestion: address }
  const scheme =
    (/^[\d\s-]+[\dXx]$/.test(text) && !isbnFault(text) && 'isbn:') ||
    (/^\d{5,9}$/.test(text) && 'pmid:') ||
    (ARXIV.test(text) && 'arxiv:') ||
    (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(text) && 'https://')
  return { code: 'no-scheme', ...(scheme && { suggestion: scheme + text }) }
}

function doiAsked(text: string): Asked | IdentifierFault {
  const fault = doiFault(text)
  if (fault?.suggestion !== undefined && fault.code === 'doi-end')
    return { ...fault, suggestion: `doi:${fault.suggestion}` }
  return fault && fault.code !== 'doi-as-url' ? fault : { kind: 'doi', doi: bareDoi(text) }
}
