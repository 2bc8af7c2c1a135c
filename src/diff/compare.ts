import { CLAIM } from '../ledger/model/model.js'
import { fieldsOf } from '../ledger/model/shape.js'
import type { Claim, ClaimField, Confidence, Ledger, ListItem } from '../ledger/model/types.js'
import { dependents } from '../support/support.js'
import { citationParts } from './citation-parts.js'
import { unfoundedRises } from './label-rises.js'
import { type Labels, labelsOf } from './labels.js'
import { type ClaimPair, type PairedClaims, pairClaims } from './pair-claims.js'
import { type Restatement, unfoundedRestatements } from './restatements.js'
import { Documents } from './same-source.js'

export interface ChangedClaim extends ClaimPair {
  /** In the order of the model; none where only what it rests on has changed. */
  fields: ClaimField[]
  effective: { before: Confidence; after: Confidence }
  /** Where its text or label changed: the ids of the claims that have it as a premise, and that somebody has to look at again. */
  drawnFromIt: readonly string[]
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

export interface Comparison {
  diff: LedgerDiff
  /** The claims whose label rose though nothing new supports them. */
  rises: ClaimPair[]
  /** The claims whose text states something else, which nothing new bears out. */
  restatements: Restatement[]
}

/** Two ledgers compared. To tell which claim is which is most of the work, and done once. */
export function compareLedgers(before: Ledger, after: Ledger): Comparison {
  const documents = new Documents(before, after)
  const paired = pairClaims(before, after, documents)
  const labels = labelsOf(before, after)
  return {
    diff: diffOf(paired, after, labels),
    rises: unfoundedRises(paired, after, labels, documents),
    restatements: unfoundedRestatements(paired, before, labels, documents),
  }
}

/** What became of the claims of a ledger, in the order of its files. */
function diffOf({ pairs, added, removed }: PairedClaims, after: Ledger, labels: Labels): LedgerDiff {
  const alone = (claim: Claim, effective: ReadonlyMap<string, Confidence>) => ({
    claim,
    effective: effective.get(claim.id) ?? claim.confidence,
  })
  const upward = dependents(after)
  const changed = pairs.map((pair) => {
    const fields = FIELDS.filter((field) => written(pair.before[field]) !== written(pair.after[field]))
    const isOther = fields.includes('text') || fields.includes('confidence')
    return {
      ...pair,
      fields,
      drawnFromIt: isOther ? (upward.get(pair.after.id) ?? []) : [],
      effective: {
        before: alone(pair.before, labels.before).effective,
        after: alone(pair.after, labels.after).effective,
      },
    }
  })
  return {
    added: added.map((claim) => alone(claim, labels.after)),
    removed: removed.map((claim) => alone(claim, labels.before)),
    changed: changed.filter(({ fields, effective }) => fields.length > 0 || effective.before !== effective.after),
  }
}

const FIELDS = fieldsOf(CLAIM)

/** A field's value as text that is the same for the same content: in a list, neither order nor repetition has a meaning. */
function written(value: Claim[ClaimField]): string {
  return Array.isArray(value) ? JSON.stringify([...new Set(value.map(writtenItem))].sort()) : (value ?? '')
}

function writtenItem(item: ListItem): string {
  return JSON.stringify(typeof item === 'object' && 'source' in item ? [...citationParts(item)].sort() : item)
}
