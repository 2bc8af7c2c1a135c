import { EXIT, type ExitCode } from '../../exit-code.js'
import { type DueClaim, dueJson, formatDue } from '../../format/due.js'
import type { Ledger } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { Evidence } from '../../review/evidence.js'
import { dueOf, peopleAsked, reviewsOf } from '../../review/reviews.js'
import { falling } from '../../support/falling.js'
import { labeller } from '../../support/labelled.js'
import { isDropped } from '../../support/standing.js'
import { dependents } from '../../support/support.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import type { ReviewOptions } from './review.js'

/** `factcheck review --due` */
export async function listDue(
  ids: readonly string[],
  { format, by, dryRun }: ReviewOptions,
  context: Context,
): Promise<ExitCode> {
  if (ids.length > 0 || by !== undefined || dryRun)
    throw new UsageError('--due lists claims and marks none', 'leave out claims, --by and --dry-run')
  const ledger = await context.load()
  const due = dueClaims(ledger, context)
  context.print(format === 'json' ? dueJson(due) : formatDue(due, context.theme), format)
  if (due.length === 0) context.notice('No review is due.')
  return due.length > 0 ? EXIT.ok : EXIT.nothing
}

/** Claims that rest on one are counted up to so many: with more, it is among the first anyhow. */
const COUNTED = 1000

function dueClaims(ledger: Ledger, { io }: Context): DueClaim[] {
  const evidence = new Evidence(ledger, new Snapshots(io.cwd))
  const upward = dependents(ledger)
  const label = labeller(ledger)
  const claims = [...ledger.claims.values()].filter((claim) => !isDropped(claim))
  const due = claims.flatMap((claim): DueClaim[] => {
    const asked = { people: peopleAsked(ledger, claim.at.file), now: io.now() }
    const because = dueOf(claim, reviewsOf(claim, evidence), asked)
    if (!because) return []
    return [{ ...label(claim), due: because, reliedOnBy: falling(claim.id, upward, COUNTED).ids.length }]
  })
  return due.sort((a, b) => b.reliedOnBy - a.reliedOnBy)
}
