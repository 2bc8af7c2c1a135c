import { bareDoi, doiOfUrl } from '../ledger/model/identifier.js'
import type { Citation, Ledger, Source } from '../ledger/model/types.js'
import { Groups } from './groups.js'
import { supporting } from './support.js'

/**
 * How many independent voices a claim's citations come down to. Sources that repeat one another (`derived-from`), have
 * the same DOI or URL, or are known only through another of the citations (`via`) are one voice.
 */
export function countVoices(citations: readonly Citation[], ledger: Ledger): number {
  const voices = new Groups()
  const support = supporting(citations)
  const cited = new Set(support.map(({ source }) => source))
  for (const { source, via } of support) if (via) voices.join(source, via)
  // Each source that is repeated is walked once, however many of the cited ones repeat it.
  const walked = new Set(cited)
  for (const key of walked) {
    const source = ledger.sources.get(key)
    for (const name of namesOf(source)) voices.join(key, name)
    for (const origin of source?.['derived-from'] ?? []) {
      voices.join(key, origin)
      walked.add(origin)
    }
  }
  return new Set([...cited].map((key) => voices.of(key))).size
}

const NAMES = new WeakMap<Source, string[]>()

/** The identifiers of a source, which many claims may ask for. */
function namesOf(source: Source | undefined): string[] {
  if (!source) return []
  const names = NAMES.get(source) ?? identifiers(source)
  NAMES.set(source, names)
  return names
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
