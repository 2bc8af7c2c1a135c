import type { Registered } from '../findings/metadata.js'
import type { CacheFolder } from '../ledger/cache/cache-folder.js'
import { doiAddress, doiFault, doiOf } from '../ledger/model/identifier.js'
import type { Ledger, Source } from '../ledger/model/types.js'
import { DayCache } from './day-cache.js'
import type { Fetcher } from './fetch.js'
import type { FetchProblem } from './problem.js'

/** What is said of a document: its titles, the first one foremost, and the years of its publication. */
export type Description = Pick<Registered, 'titles' | 'years'>

/** Milliseconds: a description is short, and is no more than a second look. */
const PATIENCE = 15_000

/** What was registered with the DOI of a source; nothing where it has none. */
export async function registeredOf(
  source: Source,
  fetcher: Fetcher,
  ask: (url: string) => Promise<Description | FetchProblem> = (url) => describe(url, fetcher),
): Promise<Registered | FetchProblem | undefined> {
  const doi = doiOf(source)
  if (!doi || doiFault(doi)) return undefined
  const found = await ask(doiAddress(doi, fetcher.doiResolver))
  return 'code' in found ? found : { source: source.key, doi, ...found }
}

export function descriptionCache(folder: CacheFolder, now: number): DayCache<Description> {
  const isList = (value: unknown, type: string) => Array.isArray(value) && value.every((one) => typeof one === type)
  return new DayCache<Description>(
    folder,
    'dois',
    now,
    ({ titles, years }) => isList(titles, 'string') && isList(years, 'number'),
  )
}

/** What was registered with the DOIs of a ledger's sources, or why that is not known; each DOI is asked for once. */
export async function askRegistries(
  { sources }: Pick<Ledger, 'sources'>,
  { fetcher, cache }: { fetcher: Fetcher; cache?: DayCache<Description> | undefined },
): Promise<{ registered: Registered[]; problems: { source: string; problem: FetchProblem }[] }> {
  const asked = new Map<string, Promise<Description | FetchProblem>>()
  const ask = (url: string) => {
    const answer = asked.get(url) ?? askOnce(url)
    asked.set(url, answer)
    return answer
  }
  const askOnce = async (url: string) => {
    const found = cache?.get(url) ?? (await describe(url, fetcher))
    if (!('code' in found)) cache?.set(url, found)
    return found
  }
  const registered: Registered[] = []
  const problems: { source: string; problem: FetchProblem }[] = []
  const all = [...sources.values()].map(async (source) => ({
    source: source.key,
    found: await registeredOf(source, fetcher, ask),
  }))
  for (const { source, found } of await Promise.all(all))
    if (found && 'code' in found) problems.push({ source, problem: found })
    else if (found) registered.push(found)
  return { registered, problems }
}

async function describe(url: string, fetcher: Fetcher): Promise<Description | FetchProblem> {
  const time = { left: Math.min(PATIENCE, fetcher.milliseconds) }
  const answer = await fetcher.fetch(url, 'METADATA', time)
  return 'code' in answer ? answer : readDescription(answer.bytes)
}

/** Reads what is known of a document as CSL-JSON. Crossref's has more fields than that, and lists for some texts. */
export function readDescription(bytes: Uint8Array): Description | FetchProblem {
  let work: unknown
  try {
    work = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return { code: 'no-metadata' }
  }
  if (typeof work !== 'object' || work === null || Array.isArray(work)) return { code: 'no-metadata' }
  const field = (name: string): unknown =>
    Object.hasOwn(work, name) ? (work as Record<string, unknown>)[name] : undefined
  const [title] = textsOf(field('title'))
  const [subtitle] = textsOf(field('subtitle'))
  const titles = [
    title,
    title && subtitle && `${title}: ${subtitle}`,
    ...OTHER_TITLES.flatMap((name) => textsOf(field(name))),
  ]
  const years = DATES.flatMap((name) => yearOf(field(name)))
  return {
    titles: [...new Set(titles.filter((one) => one !== undefined && one !== ''))].slice(0, MOST) as string[],
    years: [...new Set(years)].sort(),
  }
}

const OTHER_TITLES = ['original-title', 'short-title', 'title-short']
const DATES = ['issued', 'published', 'published-print', 'published-online', 'posted', 'content-created']
/** Titles that are looked at. */
const MOST = 8

function textsOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string')
}

/** `{"date-parts": [[2019, 5, 3]]}`, in which numbers may be texts. */
function yearOf(date: unknown): number[] {
  const parts = typeof date === 'object' && date !== null && 'date-parts' in date ? date['date-parts'] : undefined
  const first = Array.isArray(parts) && Array.isArray(parts[0]) ? Number(parts[0][0]) : Number.NaN
  return Number.isInteger(first) && first > 0 && first < 10_000 ? [first] : []
}
