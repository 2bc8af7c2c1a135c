import type { Claim } from '../../ledger/model/types.js'
import type { LabelledClaim } from '../../support/labelled.js'
import { Losses } from '../record/losses.js'

/** Claims as a graph: what is drawn from what, and what disputes what. */
export interface Graph {
  nodes: readonly LabelledClaim[]
  premises: readonly Edge[]
  disputes: readonly Edge[]
  losses: Losses
}

/** From a premise to what is drawn from it, or from a claim to what it disputes. */
export interface Edge {
  from: Claim
  to: Claim
}

const DRAWN = ['id', 'text', 'confidence', 'premises', 'disputes']

/** The graph of these claims; an edge to a claim that is not among them is lost. `placed` is what a format holds beside. */
export function graphOf(nodes: readonly LabelledClaim[], placed: readonly string[] = []): Graph {
  const losses = new Losses()
  const fields = new Set([...DRAWN, ...placed])
  const known = new Map(nodes.map(({ claim }) => [claim.id, claim]))
  const premises: Edge[] = []
  const disputes: Edge[] = []
  for (const { claim } of nodes) {
    losses.claimFields(claim, fields)
    for (const id of new Set(claim.premises)) {
      const from = known.get(id)
      if (from) premises.push({ from, to: claim })
      else losses.add('no-place', 'claim', 'premises outside of the selection', claim.id)
    }
    for (const dispute of claim.disputes) {
      const to = known.get(dispute.claim)
      if (to) disputes.push({ from: claim, to })
      else losses.add('no-place', 'claim', 'disputes outside of the selection', claim.id)
      if (dispute.reason !== undefined) losses.add('no-place', 'claim', 'disputes: reason', claim.id)
    }
  }
  return { nodes, premises, disputes, losses }
}

const WIDTH = 40

/** A text in lines for a box. */
export function lines(text: string): string[] {
  const found = ['']
  for (const word of text.split(' ')) {
    const last = found.at(-1) ?? ''
    if (last !== '' && last.length + word.length >= WIDTH) found.push(word)
    else found[found.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return found
}
