import type { Use } from '../../draft/uses.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { traceJson } from '../../format/json.js'
import { formatTrace } from '../../format/trace.js'
import { formatFallingUses } from '../../format/uses.js'
import type { Ledger } from '../../ledger/model/types.js'
import type { Theme } from '../../screen/theme.js'
import { type Trace, trace as traceClaim, traceImpact } from '../../support/trace.js'
import type { Context } from '../command/context.js'
import { noSuchClaim } from '../lookup/no-such-claim.js'
import type { LookupFormat } from '../lookup/options.js'

/** A tree has no rows. */
type TraceFormat = Exclude<LookupFormat, 'tsv'>
export interface TraceOptions {
  format: TraceFormat
  impact?: boolean
}

/** `uses` are the sentences of drafts that fall; none where no draft is declared. */
type Format = (trace: Trace, uses: readonly Use[] | undefined, theme: Theme) => string

const FORMATS: Record<TraceFormat, Format> = {
  text: (trace, uses, theme) => formatTrace(trace, theme) + (uses ? formatFallingUses(uses, theme) : ''),
  json: traceJson,
}

/** `factcheck trace ID` */
export async function trace(id: string, options: TraceOptions, context: Context): Promise<ExitCode> {
  const ledger = await context.load()
  const what = options.impact ? 'claim or source' : 'claim'
  if (!ledger.claims.has(id) && !(options.impact && ledger.sources.has(id))) {
    if (options.format === 'json')
      context.print(traceJson({ id, direction: options.impact ? 'impact' : 'premises', nodes: [] }), 'json')
    context.notice(noSuchClaim(id, ledger, what))
    return EXIT.nothing
  }
  const traced = options.impact ? traceImpact(ledger, id) : traceClaim(ledger, id)
  const uses = options.impact && ledger.documents ? await fallingUses(traced, ledger, context) : undefined
  context.print(FORMATS[options.format](traced, uses, context.theme), options.format)
  return EXIT.ok
}

/** The sentences of the ledger's drafts that name what falls, or the claim itself. */
async function fallingUses({ id, nodes }: Trace, ledger: Ledger, context: Context): Promise<Use[]> {
  const falls = new Set(nodes.flatMap((node) => (node.loss === 'falls' ? [node.id] : [])))
  if (ledger.claims.has(id)) falls.add(id)
  return (await import('../drafts/uses.js')).usesIn(ledger, falls, context)
}
