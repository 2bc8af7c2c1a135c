import { addTo } from '../../ledger/model/grouped.js'
import type { Claim } from '../../ledger/model/types.js'
import type { LabelledClaim } from '../../support/labelled.js'
import { clean } from '../record/clean.js'
import type { Exported, Selection } from '../record/exported.js'
import { type Edge, graphOf } from './graph.js'

/**
 * Argdown (https://argdown.org/syntax/): each claim a statement with its label as a tag, each inference an argument in premises
 * and conclusion, each dispute a contradiction.
 */
export function write({ title, claims }: Selection): Exported {
  const graph = graphOf(claims, ['reasoning', 'tags'])
  const { losses } = graph
  const against = new Map<Claim, Edge[]>()
  for (const edge of graph.disputes) addTo(against, edge.from, edge)
  const drawn = new Map<Claim, Edge[]>()
  for (const edge of graph.premises) addTo(drawn, edge.to, edge)
  for (const { claim } of claims)
    if (claim.reasoning !== undefined && claim.premises.length === 0)
      losses.add('no-place', 'claim', 'reasoning without premises', claim.id)
  const parts = [
    ...(title === undefined ? [] : [`===\ntitle: ${JSON.stringify(clean(title))}\n===\n`]),
    ...claims.map((labelled) => statement(labelled, against.get(labelled.claim))),
    ...claims.flatMap((labelled) => argument(labelled, drawn.get(labelled.claim))),
  ]
  return { text: parts.join('\n'), lost: losses.all }
}

function statement({ claim }: LabelledClaim, disputes: readonly Edge[] = []): string {
  const tags = [claim.confidence, ...claim.tags].map((tag) => `#(${clean(tag).replace(/[()]/g, ' ')})`)
  const against = disputes.map(({ to }) => `  >< [${clean(to.id)}]\n`)
  return `[${clean(claim.id)}]: ${escaped(claim.text)} ${tags.join(' ')}\n${against.join('')}`
}

function argument({ claim }: LabelledClaim, drawn: readonly Edge[] = []): string[] {
  if (drawn.length === 0) return []
  const why = claim.reasoning === undefined ? '' : `: ${escaped(claim.reasoning)}`
  const steps = drawn.map(({ from }, index) => `(${index + 1}) [${clean(from.id)}]\n`)
  return [`<${clean(claim.id)}>${why}\n\n${steps.join('')}----\n(${drawn.length + 1}) [${clean(claim.id)}]\n`]
}

/** Text in which nothing has a meaning of Argdown. */
function escaped(text: string): string {
  return clean(text).replace(/[\\[\]<>#@*_{}:/]/g, '\\$&')
}
