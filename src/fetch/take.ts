import { differenceFrom, type MetadataDifference } from '../findings/metadata.js'
import type { Ledger, Source } from '../ledger/model/types.js'
import { type CopyFault, copyFault } from '../quotes/copy-fault.js'
import { Layout, READER } from '../quotes/layout.js'
import { isMissing, QuotedText, type Snapshot, type Snapshots, SnapshotText } from '../quotes/snapshot.js'
import { digest, type LockEntry } from '../quotes/snapshot-lock.js'
import { isAmongTexts, isBelowSnapshots, snapshotPath } from '../quotes/snapshot-path.js'
import { addressesOf } from './addresses.js'
import type { ExtractProblem } from './extract/blocks/problem.js'
import type { Extracted } from './extract/extract.js'
import type { Extractor } from './extract/extractor.js'
import type { Fetcher } from './fetch.js'
import type { Keeper } from './keep.js'
import type { FetchProblem, SnapshotProblem } from './problem.js'
import { type QuoteChange, quoteChanges } from './quote-changes.js'
import { registeredOf } from './registered.js'
import type { Time } from './time.js'

export interface TakeOptions {
  fetcher: Fetcher
  extractor: Extractor
  keeper: Keeper
  snapshots: Snapshots
  ledger: Ledger
  /** Keep what has changed, too. */
  update: boolean
  /** Who takes the texts of confidential sources; asked for only where there are any. */
  by: () => string | undefined
  /** Bytes that the person has saved, instead of what is at the address. */
  from?: SavedFile
  /** What was seen at the address just now. */
  seen?: Seen
  now: () => Date
}

export interface SavedFile {
  name: string
  bytes: Uint8Array
  /** The content type, by the file's name; empty where that does not tell. */
  type: string
}

/**
 * What became of a source. `kept`: it was new; `restored`: the text was not here and is as the lock says; `changed`: the
 * text differs, and what is here was left as it is; `updated`: it differs, and was kept.
 */
export type Taken =
  | {
      key: string
      path: string
      state: 'kept' | 'restored' | 'unchanged' | 'changed' | 'updated'
      characters: number
      quotes: QuoteChange[]
      entry: LockEntry
      /** What was registered with its DOI, where that differs from what the ledger says. */
      metadata?: MetadataDifference
      /** The text that is here was taken by an older version, which read a page otherwise. */
      isOldReading?: true
      /** What was taken is not the text, but what stood in its way. */
      copy?: CopyFault
    }
  | { key: string; path: string; state: 'failed'; problem: SnapshotProblem }

/** What was seen of a source: where, the digest of its bytes, and its text or why there is none. */
export interface Seen {
  origin: Pick<LockEntry, 'url' | 'finalUrl' | 'from'>
  bytes: string
  extracted: Extracted | ExtractProblem
}

/** Takes the snapshot of one source. */
export async function take(source: Source, options: TakeOptions): Promise<Taken> {
  const below = snapshotPath(source)
  const path = options.snapshots.nameOf(source, below)
  const fail = (problem: SnapshotProblem): Taken => ({ key: source.key, path, state: 'failed', problem })
  if (!below.endsWith('.txt')) return fail({ code: 'path-not-txt', path: below })
  if (source.confidential && options.by() === undefined) return fail({ code: 'no-person' })
  const { from } = options
  const seen = options.seen ?? (await (from ? savedFile(from, source, options) : fetchSource(source, options)))
  if ('code' in seen) return fail(seen)
  if ('code' in seen.extracted) return fail(seen.extracted)
  const taken = compare(source, seen, seen.extracted, options)
  if (taken.state === 'failed' || from || options.seen) return taken
  const registered = await registeredOf(source, options.fetcher)
  const metadata = registered && !('code' in registered) ? differenceFrom(registered, source) : undefined
  return { ...taken, ...(metadata && { metadata }) }
}

async function savedFile({ name, bytes, type }: SavedFile, source: Source, options: TakeOptions) {
  const url = addressesOf(source, options.fetcher.doiResolver)[0]?.url
  const origin = { ...(url && { url }), from: name }
  return { origin, bytes: digest(bytes), extracted: await options.extractor.extract(bytes, type) }
}

/** Fetches a source from its address, or where that fails by its DOI, or from its lasting copy. */
async function fetchSource(source: Source, { fetcher, extractor }: TakeOptions): Promise<Seen | FetchProblem> {
  const addresses = addressesOf(source, fetcher.doiResolver)
  let problem: FetchProblem = { code: 'no-address' }
  let left = fetcher.milliseconds
  for (const [index, { url }] of addresses.entries()) {
    // A copy has its turn even where the address itself keeps silent.
    const share = left / (addresses.length - index)
    const time = { left: share }
    const seen = await see(url, time, { fetcher, extractor })
    left -= share - time.left
    if (!('code' in seen)) return seen
    if (problem.code === 'no-address') problem = seen
  }
  return problem
}

/** Fetches what is at an address, and takes its text. */
export function see(
  url: string,
  time: Time,
  { fetcher, extractor }: Pick<TakeOptions, 'fetcher' | 'extractor'>,
  isDescribed = false,
): Promise<Seen | FetchProblem> {
  return fetcher.use(url, 'GET', time, async ({ bytes, headers, url: finalUrl }): Promise<Seen> => {
    const origin = { url, ...(finalUrl !== new globalThis.URL(url).href && { finalUrl }) }
    const type = headers['content-type'] ?? ''
    return { origin, bytes: digest(bytes), extracted: await extractor.extract(bytes, type, isDescribed) }
  })
}

/** Puts what was seen now beside what is kept, and keeps it where that is wanted. */
function compare(source: Source, seen: Seen, { text, type }: Extracted, options: TakeOptions): Taken {
  const { keeper, snapshots, ledger, update, now, by } = options
  const snapshot = snapshots.of(source)
  const { path, content, locked } = snapshot
  const fail = (problem: SnapshotProblem): Taken => ({ key: source.key, path, state: 'failed', problem })
  if (!(content instanceof SnapshotText) && !isMissing(content)) return fail({ code: 'path', path, fault: content })
  const before = content instanceof SnapshotText ? content : undefined
  const fetched = now().toISOString().replace(/\.\d+/, '')
  const digests = { bytes: seen.bytes, text: digest(text) }
  // An address or a file's name can tell who the source is.
  const origin = source.confidential ? { by: by() ?? '' } : seen.origin
  const fresh: LockEntry = { ...origin, fetched, type, ...digests, reader: READER }
  if (before && before.digest !== fresh.text && !isOurs(source, before, options))
    return fail({ code: 'path-taken', path })
  // What is as it was seen before keeps its time.
  const entry = locked && isSame(locked, fresh) ? locked : fresh
  const state = stateOf(snapshot, fresh, update)
  const isNew = before?.digest !== fresh.text
  if (state !== 'changed' && state !== 'unchanged') {
    const problem = keeper.keep(
      snapshots.folderOf(source),
      snapshotPath(source),
      isNew ? text : undefined,
      source.key,
      entry,
      source.confidential,
    )
    if (problem) return fail(problem)
  }
  const old = before && new QuotedText(before.layout)
  const layout = new Layout(text, true)
  const copy = state === 'unchanged' ? undefined : copyFault(layout.article)
  const changes = isNew ? quoteChanges(source, ledger, old, new QuotedText(layout), snapshots) : []
  const quotes = snapshot.isConfidential ? changes.map(({ nearest: _, ...change }) => change) : changes
  const isOldReading = isNew && locked !== undefined && locked.reader !== READER
  const marks = { ...(isOldReading && { isOldReading }), ...(copy && { copy }) }
  return { key: source.key, path, state, characters: text.length, quotes, entry, ...marks }
}

/**
 * A ledger can name any file of the project, and a lock can be a stranger's, too: only what is surely a snapshot is
 * overwritten. A file among others is none, whatever the lock says.
 */
function isOurs(source: Source, { digest }: SnapshotText, { snapshots, ledger }: TakeOptions): boolean {
  const [folder, path] = [snapshots.folderOf(source), snapshotPath(source)]
  if (isBelowSnapshots(folder, path)) return true
  const lock = snapshots.lockOf(source)
  if (digest !== lock?.get(source.key)?.text) return false
  const beside = [...ledger.sources.values()].filter((one) => lock.has(one.key) && snapshots.folderOf(one) === folder)
  return isAmongTexts(folder, path, beside.map(snapshotPath))
}

function stateOf({ content, locked }: Snapshot, fresh: LockEntry, update: boolean) {
  const isHere = content instanceof SnapshotText
  const known = isHere ? content.digest : locked?.text
  if (known === undefined) return 'kept'
  if (known !== fresh.text && !update) return isHere && isSameFile(locked, fresh) ? 'unchanged' : 'changed'
  if (known !== fresh.text) return 'updated'
  if (!isHere) return 'restored'
  return locked && isSame(locked, fresh) ? 'unchanged' : 'kept'
}

/** What has the same bytes is the same, whatever is read of it. */
function isSameFile(locked: LockEntry | undefined, fresh: LockEntry): boolean {
  return locked !== undefined && locked.reader !== fresh.reader && locked.bytes === fresh.bytes
}

/** The bytes of a page may change with every visit; its text and address tell whether it is the same. */
function isSame(locked: LockEntry, fresh: LockEntry): boolean {
  const isOpen = (entry: LockEntry) => entry.by === undefined
  return locked.text === fresh.text && locked.url === fresh.url && isOpen(locked) === isOpen(fresh)
}
