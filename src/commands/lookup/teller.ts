import type { ShownClaim } from '../../format/json.js'
import { addTo } from '../../ledger/model/grouped.js'
import type { Claim, Ledger } from '../../ledger/model/types.js'
import type { Snapshots } from '../../quotes/snapshot.js'
import { type ContextFinder, standings as quoteStandings } from '../../quotes/standings/standings.js'
import { Evidence } from '../../review/evidence.js'
import { reviewsOf } from '../../review/reviews.js'
import { citedKeys } from '../../support/cited.js'
import { labeller } from '../../support/labelled.js'
import { dependents } from '../../support/support.js'
import { VoiceFinder } from '../../voices/suspects.js'

/** Tells of a claim all that the ledger and its snapshots do. */
export function teller(
  ledger: Ledger,
  snapshots: Snapshots,
  around: ContextFinder | undefined,
  /** Those that will be told of; where that is not known, what is compared is found for each by itself. */
  asked?: readonly Claim[],
): (claim: Claim) => ShownClaim {
  const label = labeller(ledger)
  const upward = dependents(ledger)
  const evidence = new Evidence(ledger, snapshots)
  const known = asked && new VoiceFinder(ledger, snapshots, asked)
  const find = (id: string) => {
    const claim = ledger.claims.get(id)
    return { id, ...(claim && { found: label(claim) }) }
  }
  const disputers = disputersIn(ledger)
  return (claim) => ({
    ...label(claim),
    ...voicesOf(claim, known ?? new VoiceFinder(ledger, snapshots, [claim])),
    quotes: quoteStandings([claim], ledger, snapshots, around).get(claim.id) ?? [],
    reviews: reviewsOf(claim, evidence),
    premises: claim.premises.map(find),
    premiseOf: (upward.get(claim.id) ?? []).flatMap((id) => find(id).found ?? []),
    disputes: claim.disputes.map(({ claim: id, reason }) => ({ ...find(id), ...(reason && { reason }) })),
    disputedBy: (disputers.get(claim.id) ?? []).map(label),
    sources: citedKeys(claim).flatMap((key) => ledger.sources.get(key) ?? []),
  })
}

/** By what is disputed, the claims that do, each once. */
function disputersIn({ claims }: Ledger): Map<string, Claim[]> {
  const disputers = new Map<string, Claim[]>()
  for (const claim of claims.values())
    for (const id of new Set(claim.disputes.map((dispute) => dispute.claim))) addTo(disputers, id, claim)
  return disputers
}

function voicesOf({ citations }: Claim, voices: VoiceFinder) {
  const { most, suspicions, areKnown } = voices.of(citations)
  return { voices: most, suspicions, ...(areKnown && { independent: true as const }) }
}
