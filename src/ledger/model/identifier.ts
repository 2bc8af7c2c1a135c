export type IdentifierFault = 'not-url' | 'not-http' | 'not-doi' | 'doi-as-url' | 'isbn-length' | 'isbn-check-digit'

/** Why a text is no address of the web. */
export function urlFault(text: string): IdentifierFault | undefined {
  if (!URL.canParse(text) || /\s/.test(text)) return 'not-url'
  const { protocol, hostname } = new URL(text)
  return /^https?:$/.test(protocol) && hostname !== '' ? undefined : 'not-http'
}

const DOI_PREFIX = /^(?:https?:\/\/(?:(?:dx|www)\.)?doi\.org\/|doi:\s*)/i

/** The DOI that a URL leads to. */
export function doiOfUrl(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !DOI_PREFIX.test(url)) return undefined
  try {
    return decodeURIComponent(bareDoi(url).replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}

/** A DOI as it is written alone (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html). */
export function bareDoi(text: string): string {
  return text.replace(DOI_PREFIX, '')
}

export function doiFault(text: string): IdentifierFault | undefined {
  if (!/^10\.\d{2,9}(?:\.\d+)*\/\S+$/.test(bareDoi(text))) return 'not-doi'
  return DOI_PREFIX.test(text) ? 'doi-as-url' : undefined
}

/** Why a text is no ISBN of 10 or 13 digits; hyphens and spaces between them do not count. */
export function isbnFault(text: string): IdentifierFault | undefined {
  const digits = text.replace(/^ISBN(?:-1[03])?:?\s*/i, '').replace(/[\s\-‐-―]/g, '')
  if (/^97[89]\d{10}$/.test(digits))
    return weighted(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0 ? undefined : 'isbn-check-digit'
  if (/^\d{9}[\dXx]$/.test(digits)) return weighted(digits, (at) => 10 - at) % 11 === 0 ? undefined : 'isbn-check-digit'
  return 'isbn-length'
}

function weighted(digits: string, weight: (at: number) => number): number {
  return [...digits].reduce((sum, digit, at) => sum + weight(at) * (/x/i.test(digit) ? 10 : Number(digit)), 0)
}
