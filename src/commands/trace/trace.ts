import { EXIT, type ExitCode } from '../../exit-code.js'
import { traceJson } from '../../format/json.js'
import { formatTrace } from '../../format/trace.js'
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

const FORMATS: Record<TraceFormat, (trace: Trace, theme: Theme) => string> = { text: formatTrace, json: traceJson }

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
  context.print(FORMATS[options.format](traced, context.theme), options.format)
  return EXIT.ok
}
