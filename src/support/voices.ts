import { bareDoi, doiOfUrl } from '../ledger/model/identifier.js'
import { originalOf, pageOf } from '../ledger/model/same-page.js'
import type { Citation, Ledger, Source } from '../ledger/model/types.js'
import { Groups } from './groups.js'
import { supporting } from './support.js'

/**
 * How many independent voices a claim's citations come down to at most: whether sources that the ledger does not tie to one
 * another repeat one another all the same, it does not say.
 */
export function countVoices(citations: readonly Citation[], ledger: Ledger): number {
  return new Set(voicesOf(citations, ledger).values()).size
}

/**
 * The sources that support a claim, each with a name of its voice. Sources that repeat one another (`derived-from`), have
 * the same DOI or URL, or are known only through another of the citations (`via`) are one voice.
 */
export function voicesOf(citations: readonly Citation[], ledger: Ledger): Map<string, string> {
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
  return new Map([...cited].map((key) => [key, voices.of(key)]))
}

/** How many voices there are at most; and whether they are known to be independent of one another. */
export interface VoiceCount {
  voices: number
  independent?: true
}

/** What the ledger alone says of the voices that support a claim. */
export function voicesSaid(citations: readonly Citation[], ledger: Ledger): VoiceCount {
  const voices = voicesOf(citations, ledger)
  const number = new Set(voices.values()).size
  return { voices: number, ...(number > 1 && areDeclared(voices.keys(), ledger) && { independent: true }) }
}

/** Whether the ledger says of each of some sources whom it repeats, be it nobody: then their voices are known. */
export function areDeclared(keys: Iterable<string>, { sources }: Pick<Ledger, 'sources'>): boolean {
  for (const key of keys) if (sources.get(key)?.['derived-from'] === undefined) return false
  return true
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
