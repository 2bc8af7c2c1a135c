import { EXIT, type ExitCode } from '../exit-code.js'
import { traceJson } from '../format/json.js'
import { formatTrace } from '../format/trace.js'
import { trace as traceClaim, traceImpact } from '../support/trace.js'
import type { Context } from './context.js'
import { noSuchClaim } from './no-such-claim.js'
import type { LookupFormat } from './options.js'

/** `factcheck trace ID` */
export async function trace(
  id: string,
  options: { format: LookupFormat; impact?: boolean },
  context: Context,
): Promise<ExitCode> {
  const ledger = await context.load()
  const what = options.impact ? 'claim or source' : 'claim'
  if (!ledger.claims.has(id) && !(options.impact && ledger.sources.has(id))) {
    if (options.format === 'json')
      context.print(traceJson({ id, direction: options.impact ? 'impact' : 'premises', nodes: [] }))
    context.notice(noSuchClaim(id, ledger, what))
    return EXIT.nothing
  }
  const traced = options.impact ? traceImpact(ledger, id) : traceClaim(ledger, id)
  context.print(options.format === 'json' ? traceJson(traced) : formatTrace(traced, context.theme))
  return EXIT.ok
}
