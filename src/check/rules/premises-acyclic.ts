import type { Ledger } from '../../ledger/model/types.js'
import { count } from '../../screen/text.js'
import { PremiseGraph } from '../../support/premise-graph.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

/** Claims of a circle that a finding names. */
const NAMED = 8

export const premisesAcyclic: Rule<'premises-acyclic', { circle: string[]; length: number }> = {
  name: 'premises-acyclic',
  severity: 'error',
  since: '0.1.0',
  asks: 'No claim rests on itself, directly or through its premises.',
  why: 'Claims that rest on each other in a circle rest on nothing else.',
  bad: `
${GAZETTE}
claims:
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [mayor-knew-of-rust]
    citations: [gazette]
  - id: mayor-knew-of-rust
    text: The Gazette infers that the mayor knew of the rust.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [closing-was-planned]
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: mayor-saw-the-report
    text: The mayor was sent the report on the rust in March 2025.
    confidence: sourced
    citations: [gazette]
  - id: mayor-knew-of-rust
    text: The Gazette infers that the mayor knew of the rust.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [mayor-saw-the-report]
`,
  says({ circle, length }) {
    const [first = ''] = circle
    if (length === 1) return { message: `\`${first}\` is its own premise`, help: 'remove it' }
    const named = circle.length < length ? [...circle, `… (${length - circle.length} more)`] : circle
    return {
      message: `${count(length, 'claim')} rest on one another in a circle: ${[...named, first].join(' > ')}`,
      help: 'remove one of these premises',
    }
  },
  *check({ ledger }) {
    for (const { id, index, circle, length } of circles(ledger)) {
      const claim = ledger.claims.get(id)
      if (claim)
        yield {
          fact: { circle, length },
          claim,
          path: ['premises', index],
          what: claim.premises[index] ?? '',
        }
    }
  },
}

interface Circle {
  /** The claim that closes the circle, and which of its premises does. */
  id: string
  index: number
  circle: string[]
  length: number
}

/** A claim on the way that is walked. */
interface Step {
  claim: number
  /** The premise that is looked at next. */
  next: number
  /** The premise that leads back, the least far, and to which step. */
  back?: { index: number; from: number }
}

/**
 * One circle for each claim with premises that lead back, the shortest of these, found depth first: claims that all rest
 * on one another have more circles than anybody can read. The walk keeps its own stack, as a chain may be longer than
 * the engine's, and goes by the order of ids, so that a circle is told in the same way wherever its claims stand.
 */
function* circles(ledger: Ledger): Generator<Circle> {
  const graph = PremiseGraph.of(ledger)
  const done = new Uint8Array(graph.size)
  // By claim: how many steps of the way led to it; 0 where it is not on the way.
  const onPath = new Uint32Array(graph.size)
  for (const root of entangled(graph)) {
    if (done[root]) continue
    const path: Step[] = [{ claim: root, next: 0 }]
    onPath[root] = 1
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const index = top.next++
      const premise = graph.premiseAt(top.claim, index)
      if (premise === undefined) {
        if (top.back) yield circleOf(path, top.claim, top.back, graph)
        path.pop()
        onPath[top.claim] = 0
        done[top.claim] = 1
        continue
      }
      if (premise === 'missing') continue
      const from = (onPath[premise] ?? 0) - 1
      if (from >= 0) {
        if (!top.back || from > top.back.from) top.back = { index, from }
      } else if (!done[premise]) {
        onPath[premise] = path.push({ claim: premise, next: 0 })
      }
    }
  }
}

function circleOf(
  path: readonly Step[],
  claim: number,
  { index, from }: NonNullable<Step['back']>,
  graph: PremiseGraph,
): Circle {
  const named = path.slice(from, from + NAMED)
  return {
    id: graph.idOf(claim),
    index,
    circle: named.map((step) => graph.idOf(step.claim)),
    length: path.length - from,
  }
}

/** The claims in circles and those that rest on them, by id: what is left when claims that rest on nothing left are taken away. */
function entangled(graph: PremiseGraph): number[] {
  const left = graph.premiseCounts()
  const all = Array.from({ length: graph.size }, (_, claim) => claim)
  const free = all.filter((claim) => left[claim] === 0)
  for (let claim = free.pop(); claim !== undefined; claim = free.pop())
    for (const dependent of graph.dependentsOf(claim)) {
      const count = (left[dependent] ?? 0) - 1
      left[dependent] = count
      if (count === 0) free.push(dependent)
    }
  return all.filter((claim) => left[claim]).sort((a, b) => (graph.idOf(a) < graph.idOf(b) ? -1 : 1))
}
