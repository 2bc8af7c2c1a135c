import { bareDoi, doiOfUrl } from '../ledger/model/identifier.js'
import type { Citation, Ledger } from '../ledger/model/types.js'
import { Groups } from './groups.js'

/**
 * How many independent voices a claim's citations come down to. Sources that repeat one another (`derived-from`), have
 * the same DOI or URL, or are known only through another of the citations (`via`) are one voice.
 */
export function countVoices(citations: readonly Citation[], ledger: Ledger): number {
  const voices = new Groups()
  const cited = new Set(citations.map(({ source }) => source))
  for (const { source, via } of citations) {
    voices.join(source, source)
    if (via) voices.join(source, via)
    for (const origin of origins(source, ledger)) voices.join(source, origin)
  }
  return new Set([...cited].map((key) => voices.of(key))).size
}

/** What makes a source the same voice as another: itself, all it derives from, and their DOIs and URLs. */
function origins(key: string, ledger: Ledger): Set<string> {
  const found = new Set<string>([key])
  for (const origin of found) {
    const source = ledger.sources.get(origin)
    for (const parent of source?.['derived-from'] ?? []) found.add(parent)
  }
  for (const origin of [...found]) for (const name of identifiers(ledger.sources.get(origin))) found.add(name)
  return found
}

/** Names of a source that no other document has: its DOI and its URL. */
export function identifiers(source: { DOI?: string | undefined; URL?: string | undefined } | undefined): string[] {
  const names = []
  const dois = [source?.DOI && bareDoi(source.DOI), source?.URL && doiOfUrl(source.URL)]
  for (const doi of dois) if (doi) names.push(`doi:${doi.toLowerCase()}`)
  if (source?.URL) names.push(`url:${normaliseUrl(source.URL)}`)
  return names
}

/** A URL without what does not change the page: scheme, "www.", fragment, tracking parameters, a last slash. */
export function normaliseUrl(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}
