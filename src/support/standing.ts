import { addTo } from '../ledger/model/grouped.js'
import { SOURCE_CHANGES } from '../ledger/model/status.js'
import type { Citation, Claim, Ledger, Source } from '../ledger/model/types.js'
import { citationsHit, withRepeats } from './hits.js'
import { dependents, supporting } from './support.js'

/** What became of a claim since it was written, as only the whole ledger tells. What says nothing is left out. */
export interface Standing {
  /** The claims that dispute it and still stand. */
  disputedBy?: string[]
  /** The sources that support it and did not stay as they were published. */
  sources?: SourceStatus[]
  /** The nearest claim that it rests on and that fell: it was withdrawn or superseded, or lost all its sources. */
  fallsWith?: string
}

export interface SourceStatus {
  /** The source that is cited. */
  key: string
  /** The one that has the status, where the cited one repeats it or is known through it. */
  of?: string
  status: Change
  date?: string
  note?: string
}

type Change = (typeof SOURCE_CHANGES)[number]

/** Whether a source did not stay as it was published. */
export function hasChanged({ status }: Source): boolean {
  return SOURCE_CHANGES.some((change) => change === status)
}

const isGone = ({ status }: Source) => status === 'retracted' || status === 'withdrawn'

/** Whether a claim is one that nobody is to use any more. */
export function isDropped({ status }: Claim): boolean {
  return status === 'withdrawn' || status === 'superseded'
}

/** The claims that only sources support that were retracted or withdrawn. */
export function unsupported(ledger: Ledger): Set<string> {
  const gone = [...ledger.sources.values()].filter(isGone).map(({ key }) => key)
  if (gone.length === 0) return new Set()
  const hit = citationsHit(ledger, withRepeats(ledger, gone))
  return new Set([...hit].flatMap(([id, all]) => (all ? [id] : [])))
}

/** By claim id; claims of which there is nothing to say have none. */
export function standings(ledger: Ledger): Map<string, Standing> {
  const disputers = disputersOf(ledger)
  const statuses = changedSources(ledger)
  const falls = fallsOf(ledger)
  const found = new Map<string, Standing>()
  for (const claim of ledger.claims.values()) {
    const disputedBy = disputers.get(claim.id)
    const sources = statuses.size > 0 ? statusesOf(supporting(claim.citations), statuses) : []
    const fallsWith = isDropped(claim) ? undefined : falls.get(claim.id)
    if (disputedBy || sources.length > 0 || fallsWith)
      found.set(claim.id, {
        ...(disputedBy && { disputedBy }),
        ...(sources.length > 0 && { sources }),
        ...(fallsWith && { fallsWith }),
      })
  }
  return found
}

function disputersOf({ claims }: Ledger): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const claim of claims.values()) {
    if (claim.disputes.length === 0 || isDropped(claim)) continue
    for (const id of new Set(claim.disputes.map((dispute) => dispute.claim))) addTo(found, id, claim.id)
  }
  return found
}

/** What there is to tell of sources, by the key of each that has a change or repeats one that has. */
function changedSources(ledger: Ledger): Map<string, Omit<SourceStatus, 'key'> & { of: string }> {
  const changed = new Map<string, Omit<SourceStatus, 'key'> & { of: string }>()
  for (const { key, status, 'status-date': date, 'status-note': note } of ledger.sources.values()) {
    const change = SOURCE_CHANGES.find((one) => one === status)
    if (change) changed.set(key, { of: key, status: change, ...(date && { date }), ...(note && { note }) })
  }
  if (changed.size === 0) return changed
  // What only repeats a source that was corrected may have repeated what was right.
  const gone = [...ledger.sources.values()].filter(isGone).map(({ key }) => key)
  for (const [key, origin] of withRepeats(ledger, gone)) {
    const status = changed.get(origin)
    if (status && !changed.has(key)) changed.set(key, status)
  }
  return changed
}

function statusesOf(
  citations: readonly Citation[],
  changed: ReadonlyMap<string, Omit<SourceStatus, 'key'> & { of: string }>,
): SourceStatus[] {
  const found = new Map<string, SourceStatus>()
  for (const { source, via } of citations) {
    const status = changed.get(source) ?? (via === undefined ? undefined : changed.get(via))
    if (!status || found.has(source)) continue
    const { of, ...rest } = status
    found.set(source, { key: source, ...(of !== source && { of }), ...rest })
  }
  return [...found.values()]
}

/** By claim id: the nearest claim below it that fell. */
function fallsOf(ledger: Ledger): Map<string, string> {
  const dropped = [...ledger.claims.values()].filter(isDropped).map(({ id }) => id)
  const seeds = [...dropped, ...unsupported(ledger)]
  const falls = new Map<string, string>()
  if (seeds.length === 0) return falls
  const upward = dependents(ledger)
  const isSeed = new Set(seeds)
  const reached = new Map(seeds.map((id) => [id, id]))
  for (const [id, cause] of reached)
    for (const dependent of upward.get(id) ?? []) {
      if (!falls.has(dependent)) falls.set(dependent, cause)
      if (!reached.has(dependent) && !isSeed.has(dependent)) reached.set(dependent, cause)
    }
  return falls
}
