import { trace as traceClaim, traceImpact } from '../evidence/trace.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { traceJson } from '../format/json.js'
import { line } from '../format/text.js'
import { formatTrace } from '../format/trace.js'
import { nearest } from '../ledger/nearest.js'
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
  const isClaim = ledger.claims.has(id)
  if (!isClaim && !(options.impact && ledger.sources.has(id))) {
    const isSource = ledger.sources.has(id)
    const near = options.impact ? nearest(id, [...ledger.claims.keys(), ...ledger.sources.keys()]) : undefined
    if (isSource) context.notice(`\`${id}\` is a source: factcheck trace --impact ${id} shows what falls with it.`)
    else if (near) context.notice(`No claim or source is named \`${line(id)}\`; did you mean \`${near}\`?`)
    else context.notice(noSuchClaim(id, ledger))
    return EXIT.nothing
  }
  const traced = options.impact ? traceImpact(ledger, id) : traceClaim(ledger, id)
  context.print(options.format === 'json' ? traceJson(traced) : formatTrace(traced, context.theme))
  return EXIT.ok
}
