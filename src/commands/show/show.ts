import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Sources } from '../../format/citation.js'
import { type ShownClaim, showJson } from '../../format/json.js'
import { formatShow } from '../../format/show.js'
import { formatTsv } from '../../format/tsv.js'
import type { Ledger } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { contextFinder } from '../../quotes/standings/standings.js'
import type { Theme } from '../../screen/theme.js'
import type { Context } from '../command/context.js'
import { isAttended } from '../lookup/attended.js'
import { noSuchClaim } from '../lookup/no-such-claim.js'
import type { LookupFormat } from '../lookup/options.js'
import { teller } from '../lookup/teller.js'

const FORMATS: Record<LookupFormat, (claims: readonly ShownClaim[], sources: Sources, theme: Theme) => string> = {
  text: formatShow,
  json: showJson,
  tsv: formatTsv,
}

export interface ShowOptions {
  format: LookupFormat
  /** Sentences around each quote. */
  context?: number
}

async function withUses(shown: readonly ShownClaim[], ledger: Ledger, context: Context): Promise<ShownClaim[]> {
  const { usesIn } = await import('../drafts/uses.js')
  const uses = await usesIn(ledger, new Set(shown.map(({ claim }) => claim.id)), context)
  return shown.map((one) => ({ ...one, uses: uses.filter(({ claims }) => claims.includes(one.claim.id)) }))
}

/** `factcheck show ID…` */
export async function show(ids: readonly string[], options: ShowOptions, context: Context): Promise<ExitCode> {
  const { format } = options
  const ledger = await context.load()
  const around =
    options.context === undefined
      ? undefined
      : await contextFinder(options.context, format === 'text' && isAttended(context))
  const claims = ids.flatMap((id) => ledger.claims.get(id) ?? [])
  const told = claims.map(teller(ledger, new Snapshots(context.io.cwd), around, claims))
  const shown = ledger.documents && format !== 'tsv' ? await withUses(told, ledger, context) : told
  context.print(
    FORMATS[format](shown, (key) => ledger.sources.get(key), context.theme),
    format,
  )
  for (const id of ids) if (!ledger.claims.has(id)) context.notice(noSuchClaim(id, ledger))
  if (shown.length < ids.length && options.context !== undefined)
    context.notice('--context takes a whole number; other words are ids.')
  return shown.length === ids.length ? EXIT.ok : EXIT.nothing
}
