import type { Saying } from '../fetch/extract/about/said.js'
import type { Extractor } from '../fetch/extract/extractor.js'
import type { Fetcher } from '../fetch/fetch.js'
import type { SnapshotProblem } from '../fetch/problem.js'
import { type Seen, see } from '../fetch/take.js'
import { doiAddress, doiFault } from '../ledger/model/identifier.js'
import type { Asked } from './asked.js'
import { readCsl, readOpenLibrary } from './registers.js'

interface Means {
  fetcher: Fetcher
  extractor: Extractor
}

export interface Description {
  /** What is said of it, the most trusted first. */
  sayings: Saying[]
  /** What was seen at its address, where that was looked at. */
  seen?: Seen
}

/** What is said of a source: by whoever registered it, and by its page. */
export async function describe(asked: Asked, means: Means): Promise<Description | SnapshotProblem> {
  const { registers } = means.fetcher
  switch (asked.kind) {
    case 'doi':
      return askDoi(asked.doi, means)
    case 'isbn':
      return ask(`${registers.openLibrary}${encodeURIComponent(asked.isbn)}`, 'Open Library', readOpenLibrary, means)
    case 'pmid':
      return ask(`${registers.pubMed}${asked.pmid}`, 'PubMed', readCsl, means)
    case 'arxiv':
      return lookAt(registers.arxiv + asked.id, means, `10.48550/arXiv.${asked.id.replace(/v\d+$/, '')}`)
    case 'url':
      return lookAt(asked.url, means)
  }
}

function askDoi(doi: string, means: Means): Promise<Description | SnapshotProblem> {
  return ask(doiAddress(doi, means.fetcher.doiResolver), 'doi.org', readCsl, means)
}

type Reader = (bytes: Uint8Array) => Saying['fields'] | undefined

async function ask(
  url: string,
  by: Saying['by'],
  read: Reader,
  { fetcher }: Means,
): Promise<Description | SnapshotProblem> {
  const answer = await fetcher.fetch(url, 'METADATA')
  if ('code' in answer) return answer
  const fields = read(answer.bytes)
  return fields ? { sayings: [{ by, fields }] } : { code: 'no-metadata' }
}

/** What a page says of itself; and where it names its DOI, what was registered with that. */
async function lookAt(url: string, means: Means, known?: string): Promise<Description | SnapshotProblem> {
  const seen = await see(url, { left: means.fetcher.milliseconds }, means, true)
  if ('code' in seen) return seen
  const about = 'text' in seen.extracted ? (seen.extracted.about ?? []) : []
  const own = about.map((saying) => withWholeUrl(saying, seen.origin.finalUrl ?? url))
  const named = known ?? own.flatMap(({ fields }) => (typeof fields.DOI === 'string' ? [fields.DOI.trim()] : []))[0]
  const doi = named === undefined ? undefined : (doiFault(named)?.suggestion ?? named)
  const registered = doi && !doiFault(doi) ? await askDoi(doi, means) : undefined
  const sayings = registered && 'sayings' in registered ? registered.sayings : []
  // What could not be read says nothing of itself: a source of an address alone is worth no entry.
  if (!('text' in seen.extracted) && sayings.length === 0) return seen.extracted
  return { sayings: [...sayings, ...own], seen }
}

/** A page may name its own address from where it stands. */
function withWholeUrl(saying: Saying, page: string): Saying {
  const { URL: said } = saying.fields
  if (typeof said !== 'string' || !globalThis.URL.canParse(said, page)) return saying
  return { ...saying, fields: { ...saying.fields, URL: new globalThis.URL(said, page).href } }
}
