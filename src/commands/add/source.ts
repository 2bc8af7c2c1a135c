import { type Asked, readAsked } from '../../adding/asked.js'
import { type Description, describe } from '../../adding/describe.js'
import { type Merged, merge } from '../../adding/merge.js'
import { describeMisnamed } from '../../adding/misnamed.js'
import { sameSource } from '../../adding/same-source.js'
import { proposeKey } from '../../adding/source-key.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { Extractor } from '../../fetch/extract/extractor.js'
import { Fetcher } from '../../fetch/fetch.js'
import type { SnapshotProblem } from '../../fetch/problem.js'
import type { Seen } from '../../fetch/take.js'
import { describeSnapshotProblem } from '../../format/snapshot.js'
import { pageOf } from '../../ledger/model/same-page.js'
import type { Source } from '../../ledger/model/types.js'
import type { NewSource } from '../../ledger/write/entry.js'
import { cut, line } from '../../screen/text.js'
import { describeDisagreement } from '../../words/disagreement.js'
import type { Context } from '../command/context.js'
import { Progress } from '../command/progress.js'
import { UsageError } from '../command/usage-error.js'
import { type Desk, openDesk } from '../desk/desk.js'
import { takeSnapshot } from './snapshot.js'
import { commit, type WriteOptions } from './write.js'

export interface SourceOptions extends WriteOptions {
  key?: string
  /** Whether its text is kept. */
  snapshot?: boolean
  allowPrivate?: boolean
  /** Seconds. */
  timeout: number
}

/** `factcheck add source ADDRESS` */
export async function addSource(
  word: string,
  options: SourceOptions,
  context: Context,
  fetcher = fetcherFor(options),
): Promise<ExitCode> {
  const asked = askedFor(word)
  const desk = await openDesk(context)
  if (isThere(knownOf(asked), desk, options)) return EXIT.nothing
  const extractor = new Extractor(options.timeout)
  try {
    const progress = new Progress(1, () => `looking at ${cut(line(word), 60, '...')}`, context)
    const described = await look(asked, { fetcher, extractor }).finally(() => progress.clear())
    const merged = merge(described.sayings)
    const source = sourceOf(asked, merged, described.seen, desk, options)
    if (isThere(source, desk, options)) return EXIT.nothing
    tellDoubts(merged, desk)
    const code = await commit(desk, { sources: [source] }, `\`${line(source.key)}\``, options)
    if (code !== EXIT.ok || options.dryRun || options.snapshot === false) return code
    await takeSnapshot(source.key, described.seen, { fetcher, extractor }, context)
    return code
  } finally {
    await extractor.close()
  }
}

function fetcherFor({ allowPrivate = false, timeout }: SourceOptions): Fetcher {
  return new Fetcher({ allowPrivate, milliseconds: timeout * 1000 })
}

function askedFor(word: string): Asked {
  const asked = readAsked(word)
  if ('kind' in asked) return asked
  const { message, help } = describeMisnamed(asked)
  throw new UsageError(`\`${line(word)}\` ${message}`, help && line(help))
}

/** What its name alone tells of a source. */
function knownOf(asked: Asked): Partial<Source> {
  if (asked.kind === 'doi') return { DOI: asked.doi }
  if (asked.kind === 'isbn') return { ISBN: asked.isbn }
  if (asked.kind === 'pmid') return { PMID: asked.pmid }
  return { URL: asked.kind === 'arxiv' ? `https://arxiv.org/abs/${asked.id}` : asked.url }
}

function isThere(wanted: Partial<Source>, { ledger, context }: Desk, { force }: WriteOptions): boolean {
  const same = sameSource(wanted, ledger.sources.values())
  if (!same) return false
  context.notice(
    `\`${line(same.key)}\` is this source already${same.title ? `: ${line(same.title)}` : ''}. ${force ? 'It is added once more.' : '--force adds it once more.'}`,
  )
  return !force
}

async function look(asked: Asked, means: { fetcher: Fetcher; extractor: Extractor }): Promise<Description> {
  const found = await describe(asked, means)
  if (!('code' in found)) return found
  const register = asked.kind === 'url' ? undefined : REGISTERS[asked.kind]
  const isUnknown = found.code === 'no-metadata' || (found.code === 'status' && found.status === 404)
  if (register && isUnknown) throw new UsageError(`${register} does not know this number`, `check it; ${BY_HAND}`)
  throw new UsageError(`nothing is known of it: ${describeSnapshotProblem(found)}`, helpFor(asked, found))
}

/** Who is asked for what has a number. */
const REGISTERS = { doi: 'doi.org', isbn: 'Open Library', pmid: 'PubMed', arxiv: 'arXiv' } as const

const BY_HAND = 'or write the source into the ledger by hand'

function helpFor(asked: Asked, problem: SnapshotProblem): string {
  if (NO_CONNECTION.has(problem.code)) return `check your connection, and try again; ${BY_HAND}`
  return asked.kind === 'url'
    ? 'write it into the ledger by hand, and take its text from a saved page: factcheck snapshot SOURCE --from FILE'
    : `try again later; ${BY_HAND}`
}

const NO_CONNECTION: ReadonlySet<string> = new Set(['network', 'timeout', 'cut-short', 'given-up'])

function sourceOf(
  asked: Asked,
  { fields }: Merged,
  seen: Seen | undefined,
  { ledger, context }: Desk,
  { key }: SourceOptions,
): NewSource {
  const isPage = seen !== undefined && 'text' in seen.extracted && /html/.test(seen.extracted.type)
  const known = knownOf(asked)
  const url = addressOf(known.URL, fields.URL, fields.DOI ?? known.DOI)
  const { URL: _, ...said } = fields
  const source = {
    ...(isPage && { type: 'webpage' }),
    ...said,
    ...known,
    ...(url !== undefined && { URL: url }),
    ...(seen && { accessed: context.io.now().toISOString().slice(0, 10) }),
  }
  return { key: key ?? proposeKey(source, ledger.sources), ...source }
}

/** The address that is named, as the page itself writes it; of a work with a DOI, no address that only leads to it by that. */
function addressOf(named: string | undefined, said: string | undefined, doi: string | undefined): string | undefined {
  if (said !== undefined && named !== undefined) return pageOf(said) === pageOf(named) ? said : named
  if (named !== undefined || said === undefined) return named
  return doi !== undefined && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(said) ? undefined : said
}

function tellDoubts({ disagreements, oddDates }: Merged, { context }: Desk): void {
  for (const { field, said } of disagreements) context.notice(line(describeDisagreement(field, said)))
  for (const date of oddDates)
    context.notice(`the date \`${line(date)}\` may be read in more than one way, and is left out`)
}
