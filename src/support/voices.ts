import { bareDoi, doiOfUrl } from '../ledger/model/identifier.js'
import { onceFor } from '../ledger/model/once.js'
import { originalOf, pageOf } from '../ledger/model/same-page.js'
import type { Citation, Ledger, Source } from '../ledger/model/types.js'
import { Groups } from './groups.js'
import { supporting } from './support.js'

/** Steps from a source to one that it repeats that are taken for one claim, beyond ten for each source that it cites. */
const MOST_STEPS = 200

/**
 * How many independent voices a claim's citations come down to at most: whether sources that the ledger does not tie to one
 * another repeat one another all the same, it does not say.
 */
export function countVoices(citations: readonly Citation[], ledger: Ledger): number {
  return new Set(voicesOf(citations, ledger).values()).size
}

/**
 * The sources that support a claim, each with a name of its voice. Sources that repeat one another (`derived-from`), have
 * the same DOI or URL, or are known only through another of the citations (`via`) are one voice. Where the cited sources
 * repeat hundreds of others, all sources that hang together are one voice: else each claim could ask for a walk through
 * the whole ledger.
 */
export function voicesOf(citations: readonly Citation[], ledger: Ledger): Map<string, string> {
  const support = supporting(citations)
  const cited = new Set(support.map(({ source }) => source))
  if (cited.size < 2) return new Map([...cited].map((key) => [key, key]))
  const related = relatedTo(cited, ledger) ?? relatedSources(ledger)
  const voices = new Groups()
  for (const { source, via } of support) if (via) voices.join(related.of(source), related.of(via))
  return new Map([...cited].map((key) => [key, voices.of(related.of(key))]))
}

/** The cited sources and those that they repeat, grouped; none where these are too many. */
function relatedTo(cited: ReadonlySet<string>, ledger: Ledger): Groups | undefined {
  const groups = new Groups()
  const walked = new Set(cited)
  let steps = MOST_STEPS + 10 * cited.size
  for (const key of walked) {
    const source = ledger.sources.get(key)
    const origins = source?.['derived-from'] ?? []
    steps -= origins.length
    if (steps < 0) return undefined
    joinAll(groups, key, [...(source ? namesOf(source) : []), ...origins])
    for (const origin of origins) walked.add(origin)
  }
  return groups
}

/** All sources of a ledger, grouped once. */
const relatedSources = onceFor(({ sources }: Ledger): Groups => {
  const groups = new Groups()
  for (const [key, source] of sources) joinAll(groups, key, [...namesOf(source), ...(source['derived-from'] ?? [])])
  return groups
})

function joinAll(groups: Groups, key: string, names: readonly string[]): void {
  for (const name of names) groups.join(key, name)
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

/** The identifiers of a source, which many claims may ask for. */
const namesOf = onceFor((source: Source) => identifiers(source))

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
