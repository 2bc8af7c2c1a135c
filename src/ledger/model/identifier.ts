/** What is wrong with an identifier: which one it is, where a field may hold several, and what is probably meant. */
export interface IdentifierFault {
  code:
    | 'not-url'
    | 'not-http'
    | 'scheme-twice'
    | 'slashes'
    | 'host'
    | 'url-end'
    | 'not-doi'
    | 'doi-as-url'
    | 'doi-end'
    | 'isbn-length'
    | 'isbn-check-digit'
  found: string
  suggestion?: string
}

/** Why a text is no address of the web. */
export function urlFault(text: string): IdentifierFault | undefined {
  const code = urlFaultCode(text)
  const bare = withoutSentenceEnd(text.replace(/^[<("“«]+/, ''), URL_END)
  if (!code) return bare === text ? undefined : { code: 'url-end', found: text, suggestion: bare }
  const meant = `${/^http:/i.test(text) ? 'http' : 'https'}://${bare.replace(SCHEMES, '')}`
  return { code, found: text, ...(urlFaultCode(meant) === undefined && { suggestion: meant }) }
}

/** What stands before a host, written once or more, with too few slashes or too many, or with a letter too few. */
const SCHEMES = /^(?:h?t{0,3}ps?s?(?::[\\/]*|[\\/]{2,}))+/i
/** No address has these at its end; a full stop or a mark some have. */
const URL_END = /[,;"”»]/

function urlFaultCode(text: string): IdentifierFault['code'] | undefined {
  // A parser of URLs takes http:/x and http:x for http://x, and a second scheme for a host.
  if (/^https?:\/{0,2}(?:https?[:/])/i.test(text)) return 'scheme-twice'
  if (/^https?:(?!\/\/[^\\/])/i.test(text) && SCHEMES.exec(text)?.[0] !== text) return 'slashes'
  if (!URL.canParse(text) || /\s/.test(text)) return 'not-url'
  const { protocol, hostname } = new URL(text)
  if (!/^https?:$/.test(protocol) || hostname === '') return 'not-http'
  return isHost(hostname) ? undefined : 'host'
}

/** An IPv6 address, or names with dots between them. */
function isHost(hostname: string): boolean {
  return hostname.startsWith('[') || /^[^.]+(?:\.[^.]+)+\.?$/.test(hostname)
}

const DOI_PREFIX = /^(?:https?:\/\/(?:(?:dx|www)\.)?doi\.org\/|doi:\s*)/i

/** The DOI that a URL leads to. */
export function doiOfUrl(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !DOI_PREFIX.test(url)) return undefined
  try {
    return decodeURIComponent(bareDoi(url).replace(/[?#].*$/s, ''))
  } catch {
    return undefined
  }
}

/** A DOI as it is written alone (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html). */
export function bareDoi(text: string): string {
  return text.replace(DOI_PREFIX, '')
}

export const DOI_RESOLVER = 'https://doi.org/'

/** The address by which a DOI leads to its document. */
export function doiAddress(doi: string, resolver: string = DOI_RESOLVER): string {
  return resolver + bareDoi(doi).split('/').map(encodeURIComponent).join('/')
}

/** The DOI of a source, be it in its URL. */
export function doiOf({ DOI, URL }: { DOI?: string | undefined; URL?: string | undefined }): string | undefined {
  return DOI === undefined ? URL && doiOfUrl(URL) : bareDoi(DOI)
}

const DOI = /^10\.\d{2,9}(?:\.\d+)*\/\S+$/

/** A DOI without what copying has put into it: tags, entities, a code for the slash. */
function plainDoi(doi: string): string {
  return doi
    .replace(/^doi[\s:]+/i, '')
    .replace(/<\/?[a-z][^<>]*>$/i, '')
    .replace(/&(?:gt|lt|quot|amp|nbsp|#\d+);?$/i, '')
    .replace(/^(10\.\d+)%2f/i, '$1/')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
}

export function doiFault(text: string): IdentifierFault | undefined {
  const bare = bareDoi(text)
  const suggestion = withoutSentenceEnd(plainDoi(bare))
  const isNamed = /^doi[\s:]/i.test(bare) || DOI_PREFIX.test(text)
  if (!DOI.test(suggestion)) return { code: 'not-doi', found: text }
  if (bare !== suggestion && !/^doi/i.test(bare)) return { code: 'doi-end', found: text, suggestion }
  return isNamed ? { code: 'doi-as-url', found: text, suggestion } : undefined
}

/** Marks of a sentence, of any script; and what is not seen. */
const DOI_END = /[\s.,;:!?'"’”»。，、；：！？\u200b-\u200f\u2060\ufeff]/
const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['）', '（'],
  [']', '['],
  ['>', '<'],
  ['}', '{'],
])

/** A DOI without what the sentence around it left at its end: a comma, a bracket that it does not open. */
function withoutSentenceEnd(doi: string, marks = DOI_END): string {
  let end = doi.length
  const counts = new Map<string, number>()
  const count = (mark: string) => counts.get(mark) ?? 0
  for (const mark of doi) counts.set(mark, count(mark) + 1)
  for (; end > 0; end--) {
    const last = doi[end - 1] ?? ''
    const opening = OPENING.get(last)
    if (opening ? count(last) <= count(opening) : !marks.test(last)) break
    counts.set(last, count(last) - 1)
  }
  return doi.slice(0, end)
}

/** Why a text is not one ISBN of 10 or 13 digits or more; hyphens and spaces inside of one do not count. */
export function isbnFault(text: string): IdentifierFault | undefined {
  const isbns = isbnsIn(text)
  for (const found of isbns.length > 0 ? isbns : [text]) {
    const code = isbnFaultCode(found.replace(SEPARATORS, ''))
    if (code) return { code, found }
  }
  return undefined
}

const SEPARATORS = /[\s\-‐-―]/g

/** The ISBNs of a text, as reference managers write several in one field, with what each is of: `0-8044-2957-X (pbk.)`. */
export function isbnsIn(text: string): string[] {
  const parts = text.replace(/\([^()]*\)/g, ';').split(/[,;/|]|\band\b/)
  return parts.flatMap((part) => {
    const words = part
      .replace(/\bISBN(?:-1[03])?:?/gi, ' ')
      .trim()
      .split(/\s+/)
    const found: string[] = []
    let pending = ''
    for (const word of words) {
      pending = pending ? `${pending} ${word}` : word
      const digits = pending.replace(SEPARATORS, '')
      if (digits.length < (/^97[89]/.test(digits) ? 13 : 10)) continue
      found.push(pending)
      pending = ''
    }
    return pending ? [...found, pending] : found
  })
}

function isbnFaultCode(digits: string): IdentifierFault['code'] | undefined {
  if (/^97[89]\d{10}$/.test(digits))
    return weighted(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0 ? undefined : 'isbn-check-digit'
  if (/^\d{9}[\dXx]$/.test(digits)) return weighted(digits, (at) => 10 - at) % 11 === 0 ? undefined : 'isbn-check-digit'
  return 'isbn-length'
}

function weighted(digits: string, weight: (at: number) => number): number {
  return [...digits].reduce((sum, digit, at) => sum + weight(at) * (/x/i.test(digit) ? 10 : Number(digit)), 0)
}
