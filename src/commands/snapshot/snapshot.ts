import { basename, extname, resolve } from 'node:path'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { addressesOf } from '../../fetch/addresses.js'
import { Extractor } from '../../fetch/extract/extractor.js'
import { typeOfFile } from '../../fetch/extract/formats.js'
import { Fetcher } from '../../fetch/fetch.js'
import { Keeper } from '../../fetch/keep.js'
import type { SavedFile, Taken } from '../../fetch/take.js'
import { takeAll } from '../../fetch/take-all.js'
import { formatTaken, progressLine, snapshotJson, summaryOf } from '../../format/snapshot.js'
import { PIPE_LIMIT } from '../../ledger/files/read-bytes.js'
import { tryReadBytes } from '../../ledger/files/read-file.js'
import { personIn } from '../../ledger/git/person.js'
import { nearest } from '../../ledger/model/nearest.js'
import type { Ledger, Source } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import type { Context } from '../command/context.js'
import { Progress } from '../command/progress.js'
import { UsageError } from '../command/usage-error.js'

export interface SnapshotOptions {
  from?: string
  update?: boolean
  allowPrivate?: boolean
  /** Who takes confidential texts. */
  by?: string
  /** Seconds. */
  timeout: number
  format: 'text' | 'json'
}

/** `factcheck snapshot [SOURCE…]` */
export async function snapshot(keys: readonly string[], options: SnapshotOptions, context: Context): Promise<ExitCode> {
  if (options.from !== undefined && keys.length !== 1)
    throw new UsageError('--from is the text of one source', 'name that source: factcheck snapshot SOURCE --from FILE')
  const ledger = await context.load()
  const sources = chosen(keys, ledger)
  const from = options.from === undefined ? undefined : savedFile(options.from, context)
  const { now, cwd, env } = context.io
  const { update = false, allowPrivate = false, timeout } = options
  const work = {
    fetcher: new Fetcher({ allowPrivate, milliseconds: timeout * 1000 }),
    extractor: new Extractor(timeout),
    keeper: new Keeper(cwd),
    snapshots: new Snapshots(cwd),
    ledger,
    update,
    by: once(() => options.by ?? personIn(cwd, env)),
    now,
    ...(from && { from }),
  }
  const taken: Taken[] = []
  const progress = new Progress(sources.length, progressLine, context)
  await takeAll(sources, work, (one) => {
    taken.push(one)
    progress.clear()
    if (options.format === 'text') context.print(formatTaken(one, context.theme, options.from))
    progress.reach(taken.length)
  })
  await work.extractor.close()
  progress.clear()
  if (options.format === 'json') context.print(snapshotJson(taken), 'json')
  context.notice(summaryOf(taken))
  return taken.every(({ state }) => state !== 'failed' && state !== 'changed') ? EXIT.ok : EXIT.nothing
}

function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined
  return () => {
    done ??= { result: work() }
    return done.result
  }
}

/** The named sources; or all that have an address. */
function chosen(keys: readonly string[], { sources }: Ledger): Source[] {
  const named = [...new Set(keys)].map((key) => {
    const source = sources.get(key)
    if (source) return source
    const near = nearest(key, sources.keys())
    throw new UsageError(`the ledger has no source \`${line(key)}\``, near && `did you mean \`${near}\`?`)
  })
  if (named.length > 0) return named
  const found = [...sources.values()].filter((source) => addressesOf(source).length > 0)
  if (found.length === 0)
    throw new UsageError(
      'no source has a `URL`, `DOI` or `archived`',
      'save a page yourself: factcheck snapshot SOURCE --from FILE',
    )
  return found
}

function savedFile(name: string, { io }: Context): SavedFile {
  const bytes = tryReadBytes(resolve(io.cwd, name), { limit: PIPE_LIMIT, pipe: true })
  if (Buffer.isBuffer(bytes)) return { name: basename(name), bytes, type: typeOfFile(extname(name)) }
  throw new UsageError(`--from: ${name} cannot be read: ${describeProblem(bytes).message}`)
}
