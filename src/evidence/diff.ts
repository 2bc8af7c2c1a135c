import { CLAIM } from '../ledger/model.js'
import { type Citation, type Claim, CONFIDENCES, type Confidence, type Ledger } from '../ledger/types.js'
import { Documents } from './documents.js'
import { type ClaimPair, pairClaims } from './pair-claims.js'
import { dependents, effectiveLabels } from './support.js'

export type { ClaimPair } from './pair-claims.js'

export type ClaimField = Exclude<keyof Claim, 'at'>

export interface ChangedClaim extends ClaimPair {
  /** In the order of the model; none where only what it rests on has changed. */
  fields: ClaimField[]
  effective: { before: Confidence; after: Confidence }
}

/** A claim that is only before, or only after, with its effective label there. */
export interface LoneClaim {
  claim: Claim
  effective: Confidence
}

export interface LedgerDiff {
  added: LoneClaim[]
  removed: LoneClaim[]
  changed: ChangedClaim[]
}

/** What became of the claims of a ledger, in the order of its files. */
export function diffLedgers(before: Ledger, after: Ledger): LedgerDiff {
  const { pairs, added, removed } = pairClaims(before, after, new Documents(before, after))
  const labels = { before: effectiveLabels(before), after: effectiveLabels(after) }
  const alone = (claim: Claim, effective: ReadonlyMap<string, Confidence>) => ({
    claim,
    effective: effective.get(claim.id) ?? claim.confidence,
  })
  const changed = pairs.map((pair) => ({
    ...pair,
    fields: FIELDS.filter((field) => written(pair.before[field]) !== written(pair.after[field])),
    effective: {
      before: alone(pair.before, labels.before).effective,
      after: alone(pair.after, labels.after).effective,
    },
  }))
  return {
    added: added.map((claim) => alone(claim, labels.after)),
    removed: removed.map((claim) => alone(claim, labels.before)),
    changed: changed.filter(({ fields, effective }) => fields.length > 0 || effective.before !== effective.after),
  }
}

/**
 * The claims whose label rose though nothing new supports them: no citation says more than one did before, no premise is
 * new, and none of their premises is better supported for such a reason.
 */
export function unfoundedRises(before: Ledger, after: Ledger): ClaimPair[] {
  const documents = new Documents(before, after)
  const { pairs } = pairClaims(before, after, documents)
  const risen = pairs.filter((pair) => isStronger(pair.after.confidence, pair.before.confidence))
  if (risen.length === 0) return []
  const founded = newlyFounded(before, after, pairs, documents)
  return risen.filter((pair) => !founded.has(pair.after.id))
}

/** The ids of the claims that rest on something new. A circle of premises founds nothing. */
function newlyFounded(before: Ledger, after: Ledger, pairs: readonly ClaimPair[], documents: Documents): Set<string> {
  const old = new Map(pairs.map((pair) => [pair.after.id, pair.before]))
  const labels = { before: effectiveLabels(before), after: effectiveLabels(after) }
  const upward = dependents(after)
  const isRisen = (id: string) => {
    const was = labels.before.get(old.get(id)?.id ?? '')
    const is = labels.after.get(id)
    return was !== undefined && is !== undefined && isStronger(is, was)
  }
  const founded = new Set(
    pairs.filter((pair) => hasNewCitation(pair, documents) || hasNewPremise(pair)).map(({ after: { id } }) => id),
  )
  for (const id of founded) if (isRisen(id)) for (const dependent of upward.get(id) ?? []) founded.add(dependent)
  return founded
}

function hasNewPremise({ before, after }: ClaimPair): boolean {
  return after.premises.some((id) => !before.premises.includes(id))
}

/** A citation that says no more than one did before, as when a locator was taken out, is not new. */
function hasNewCitation({ before, after }: ClaimPair, documents: Documents): boolean {
  const partsIn = ({ source, via, ...rest }: Citation) =>
    partsOf({ ...rest, source: documents.of(source), ...(via && { via: documents.of(via) }) })
  const known = before.citations.map(partsIn)
  return after.citations.some((citation) => {
    const parts = [...partsIn(citation)]
    return !known.some((old) => parts.every((part) => old.has(part)))
  })
}

function partsOf({ source, locator, via, quote = { exact: '' } }: Citation): Set<string> {
  const named = Object.entries({ source, locator, via, ...quote })
  return new Set(named.flatMap(([name, text]) => (text ? [`${name} ${text.replace(/\s+/g, ' ').trim()}`] : [])))
}

function isStronger(a: Confidence, b: Confidence): boolean {
  return CONFIDENCES.indexOf(a) < CONFIDENCES.indexOf(b)
}

const FIELDS = Object.keys(CLAIM.fields) as ClaimField[]

/** A field's value as text that is the same for the same content: in a list, neither order nor repetition has a meaning. */
function written(value: Claim[ClaimField]): string {
  return Array.isArray(value) ? JSON.stringify([...new Set(value.map(writtenItem))].sort()) : (value ?? '')
}

function writtenItem(item: string | Citation): string {
  return typeof item === 'string' ? item : JSON.stringify([...partsOf(item)].sort())
}
