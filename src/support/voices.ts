import { bareDoi, doiOfUrl } from '../ledger/model/identifier.js'
import { originalOf, pageOf } from '../ledger/model/same-page.js'
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

/** What a source is addressed by. */
interface Addressed {
  DOI?: string | undefined
  URL?: string | undefined
  archived?: string | undefined
}

/** Names of a source that no other document has: its DOI and its pages. A copy in an archive is the page that it is of. */
export function identifiers({ DOI, URL, archived }: Addressed = {}): string[] {
  const pages = [URL, archived].filter((address) => address !== undefined).map(originalOf)
  const dois = [DOI && bareDoi(DOI), ...pages.map(doiOfUrl)]
  return [
    ...dois.flatMap((doi) => (doi ? [`doi:${doi.toLowerCase()}`] : [])),
    ...pages.map((address) => `url:${pageOf(address)}`),
  ]
}
