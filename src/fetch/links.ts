import type { DeadLink } from '../findings/link.js'
import type { CacheFolder } from '../ledger/cache/cache-folder.js'
import type { Ledger } from '../ledger/model/types.js'
import { addressesOf } from './addresses.js'
import { DayCache } from './day-cache.js'
import type { Fetcher } from './fetch.js'
import type { FetchProblem } from './problem.js'

/** What a server says of an address, for certain. */
export type Answered = { state: 'alive' } | { state: 'dead'; status: number }

export function linkCache(folder: CacheFolder, now: number): DayCache<Answered> {
  const isAnswered = ({ state, status }: Readonly<Record<string, unknown>>) =>
    state === 'alive' || (state === 'dead' && typeof status === 'number')
  return new DayCache<Answered>(folder, 'links', now, isAnswered)
}

/** An address of a source, and whether it is still there. */
export type LinkResult =
  | (Link & { state: 'alive' })
  | (DeadLink & { state: 'dead' })
  | (Link & { state: 'not-checked'; problem: FetchProblem })

type Link = Pick<DeadLink, 'source' | 'field' | 'value' | 'url'>

export interface LinkOptions {
  fetcher: Fetcher
  cache?: DayCache<Answered> | undefined
  /** Told of each address that was tried, and how many there are. */
  onTried?: (total: number) => void
}

/** What a server says of an address; or why nothing is certain. */
type Tried = Answered | { state: 'not-checked'; problem: FetchProblem }

/** Tries every address of a ledger's sources, each once. */
export async function checkLinks({ sources }: Pick<Ledger, 'sources'>, options: LinkOptions): Promise<LinkResult[]> {
  const links = [...sources.values()].flatMap((source) =>
    addressesOf(source, options.fetcher.doiResolver).map((address) => ({
      link: { source: source.key, ...address },
      archived: address.field === 'archived' ? undefined : source.archived,
    })),
  )
  const tries = new Map<string, Promise<Tried>>()
  const urls = new Set(links.map(({ link }) => link.url))
  for (const url of urls)
    tries.set(
      url,
      tryLink(url, options).finally(() => options.onTried?.(urls.size)),
    )
  return Promise.all(
    links.map(async ({ link, archived }): Promise<LinkResult> => {
      const tried = (await tries.get(link.url)) as Tried
      return tried.state === 'dead' ? { ...link, ...tried, ...(archived && { archived }) } : { ...link, ...tried }
    }),
  )
}

async function tryLink(url: string, { fetcher, cache }: LinkOptions): Promise<Tried> {
  const known = cache?.get(url)
  if (known) return known
  const tried = await askServer(url, fetcher)
  // What the network or a server's mood says is true for a moment only.
  if (tried.state !== 'not-checked') cache?.set(url, tried)
  return tried
}

/** Milliseconds: a server that answers HEAD does so at once. */
const HEAD_PATIENCE = 3000
/** What HEAD may meet and GET not. */
const OF_HEAD: ReadonlySet<FetchProblem['code']> = new Set([
  'status',
  'cut-short',
  'not-http',
  'timeout',
  'redirects',
  'redirect-nowhere',
  'upgrade',
])

/** Some servers answer HEAD otherwise than GET, or never, so only its good news is taken. */
async function askServer(url: string, fetcher: Fetcher): Promise<Tried> {
  const all = fetcher.milliseconds
  const head = await fetcher.fetch(url, 'HEAD', { left: Math.min(HEAD_PATIENCE, all / 4) })
  if (!('code' in head)) return { state: 'alive' }
  const answer = OF_HEAD.has(head.code) ? await fetcher.fetch(url, 'PEEK', { left: all }) : head
  if (!('code' in answer)) return { state: 'alive' }
  const isGone = answer.code === 'status' && (answer.status === 404 || answer.status === 410)
  return isGone ? { state: 'dead', status: answer.status } : { state: 'not-checked', problem: answer }
}
