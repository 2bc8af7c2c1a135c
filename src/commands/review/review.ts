import { EXIT, type ExitCode } from '../../exit-code.js'
import { formatShow } from '../../format/show.js'
import { unifiedDiff } from '../../format/unified-diff.js'
import { type Loaded, STDIN_NAME } from '../../ledger/load/load.js'
import { LedgerError } from '../../ledger/model/problem.js'
import type { TextFile } from '../../ledger/model/text-file.js'
import type { Claim } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { contextFinder } from '../../quotes/standings/standings.js'
import { Evidence } from '../../review/evidence.js'
import { seenParts } from '../../review/seen.js'
import type { Stamp } from '../../review/stamp.js'
import { type StampedFile, stampFile } from '../../review/stamp-file.js'
import { count, enumerate, line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { rewrite } from '../findings/rewrite.js'
import { isAttended } from '../lookup/attended.js'
import { noSuchClaim } from '../lookup/no-such-claim.js'
import type { LookupFormat } from '../lookup/options.js'
import { teller } from '../lookup/teller.js'
import { reviewerIn } from './reviewer.js'

export interface ReviewOptions {
  format: LookupFormat
  by?: string
  dryRun?: boolean
  due?: boolean
}

/** `factcheck review ID…` */
export async function review(ids: readonly string[], options: ReviewOptions, context: Context): Promise<ExitCode> {
  if (ids.length === 0) throw new UsageError('no claim is named', 'name claims; factcheck review --due lists some')
  const loaded = await loadWhole(context)
  const { ledger } = loaded
  const unknown = ids.filter((id) => !ledger.claims.has(id))
  for (const id of unknown) context.notice(noSuchClaim(id, ledger))
  if (unknown.length > 0) return EXIT.nothing
  const by = reviewerIn(context, options.by)
  const evidence = new Evidence(ledger, new Snapshots(context.io.cwd))
  const named = [...new Set(ids)].flatMap((id) => ledger.claims.get(id) ?? [])
  const checked = options.dryRun ? named : await askFor(named, by, evidence, context)
  if (checked.length === 0) return EXIT.nothing
  const on = context.io.now().toISOString().slice(0, 10)
  const stampOf = (claim: Claim): Stamp => ({
    ...{ by, on },
    of: evidence.digestOf(claim),
    seen: seenParts(claim, evidence),
  })
  const files = stampedFiles(new Map(checked.map((claim) => [claim, stampOf(claim)])), loaded)
  const who = `${line(by)}: ${enumerate(checked.map(({ id }) => line(id)))}`
  if (options.dryRun) {
    for (const { file, stamped } of files) context.print(unifiedDiff(file, stamped.edits, context.theme))
    context.notice(`To be marked as reviewed by ${who}.`)
    return EXIT.ok
  }
  rewrite(
    files.map(({ file, path, stamped }) => ({ name: file.name, path, digest: file.digest, text: stamped.text })),
    'written',
    context.io.cwd,
  )
  context.notice(`Reviewed by ${who}.`)
  return EXIT.ok
}

async function loadWhole(context: Context): Promise<Loaded> {
  const loaded = await context.tryLoad()
  const { problems, ledger } = loaded
  if (problems.length > 0) throw new LedgerError(problems, ledger.files)
  if (ledger.files.has(STDIN_NAME))
    throw new UsageError('review writes into the ledger, and standard input is no file', 'name a file')
  return loaded
}

/** Shows each claim with what stands around its quotes, and asks; where there is nobody to ask, all are taken. */
async function askFor(claims: readonly Claim[], by: string, evidence: Evidence, context: Context): Promise<Claim[]> {
  const { ask } = context.io
  if (!ask) return [...claims]
  const { ledger, snapshots } = evidence
  const tell = teller(ledger, snapshots, await contextFinder(1, isAttended(context)), claims)
  const checked: Claim[] = []
  for (const [index, claim] of claims.entries()) {
    context.print(formatShow([tell(claim)], (key) => ledger.sources.get(key), context.theme))
    const left = claims.length - index - 1
    const more = left > 0 ? `, ${count(left, 'more claim')} to come` : ''
    context.progress(`\nHave you checked it, ${line(by)}? y, n or q to stop${more}: `)
    const answer = (await ask())?.trim().toLowerCase()
    if (answer === undefined || /^q(?:uit)?$/.test(answer)) break
    if (/^y(?:es)?$/.test(answer)) checked.push(claim)
  }
  if (checked.length === 0) context.notice('Nothing was marked.')
  return checked
}

interface Stamped {
  file: TextFile
  path: string
  stamped: StampedFile
}

/** The files of the claims with their stamps; all can be written, or none is. */
function stampedFiles(stamps: ReadonlyMap<Claim, Stamp>, { ledger, manifest }: Loaded): Stamped[] {
  const files = [...ledger.files.values()]
  return files.flatMap((file, index) => {
    const own = new Map([...stamps].filter(([{ at }]) => at.file === file.name))
    if (own.size === 0) return []
    const stamped = stampFile(file, own)
    if ('unsure' in stamped)
      throw new UsageError(
        `it is not certain how to write into \`${line(stamped.unsure)}\`: a part of it is an alias, an anchor or not laid out as others are`,
        'write that claim out, and run this again',
      )
    return [{ file, path: manifest.files[index]?.path ?? '', stamped }]
  })
}
