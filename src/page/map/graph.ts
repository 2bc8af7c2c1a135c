import { CONFIDENCES } from '../../ledger/model/confidence.js'
import type { ReportClaim } from '../../report/data.js'
import type { PageLedger } from '../ledger/ledger.js'
import type { Edge, Graph } from './layers.js'

/** The claims that are drawn from others, and those that they are drawn from; from premise to conclusion. */
export interface Argument extends Graph {
  claims: readonly ReportClaim[]
  /** By edge, whether the premise is weaker than what is drawn from it. */
  weak: readonly boolean[]
  /** Conclusions from which nothing further is drawn, with how many claims each rests on, the most first. */
  conclusions: readonly { claim: number; below: number }[]
}

export function argumentOf({ claims, byId }: PageLedger): Argument {
  const numbers = new Map<string, number>()
  for (const { claim } of claims)
    for (const premise of claim.premises)
      if (byId.has(premise)) {
        numbers.set(premise, 0)
        numbers.set(claim.id, 0)
      }
  const drawn = claims.filter(({ claim }) => numbers.has(claim.id))
  for (const [number, { claim }] of drawn.entries()) numbers.set(claim.id, number)
  const edges: Edge[] = drawn.flatMap(({ claim }, to) =>
    [...new Set(claim.premises)].flatMap((premise): Edge[] => {
      const from = numbers.get(premise)
      return from === undefined || from === to ? [] : [[from, to]]
    }),
  )
  const strength = (claim: number, own: boolean) => {
    const one = drawn[claim]
    return one ? CONFIDENCES.indexOf(own ? one.claim.confidence : one.effective) : 0
  }
  return {
    claims: drawn,
    count: drawn.length,
    edges,
    weak: edges.map(([from, to]) => strength(from, false) > strength(to, true)),
    conclusions: conclusionsIn(drawn.length, edges),
  }
}

function conclusionsIn(count: number, edges: readonly Edge[]): { claim: number; below: number }[] {
  const into = Array.from({ length: count }, (): number[] => [])
  const leads = new Uint8Array(count)
  for (const [from, to] of edges) {
    into[to]?.push(from)
    leads[from] = 1
  }
  const ends = [...leads.keys()].filter((claim) => !leads[claim])
  return ends
    .map((claim) => ({ claim, below: reached(claim, into) - 1 }))
    .sort((a, b) => b.below - a.below || a.claim - b.claim)
}

/** How many are reached from one, it among them. */
function reached(from: number, next: readonly (readonly number[])[]): number {
  const found = new Set([from])
  for (const at of found) for (const one of next[at] ?? []) found.add(one)
  return found.size
}

/** The edges on all ways into a claim and out of it. */
export function edgesThrough(claim: number, { edges }: Graph): number[] {
  const before = closure(claim, edges, 1, 0)
  const behind = closure(claim, edges, 0, 1)
  return [...edges.keys()].filter((edge) => {
    const [from, to] = edges[edge] ?? [-1, -1]
    return (before.has(from) && before.has(to)) || (behind.has(from) && behind.has(to))
  })
}

function closure(start: number, edges: readonly Edge[], at: 0 | 1, next: 0 | 1): Set<number> {
  const beside = new Map<number, number[]>()
  for (const edge of edges) beside.set(edge[at], [...(beside.get(edge[at]) ?? []), edge[next]])
  const found = new Set([start])
  for (const node of found) for (const one of beside.get(node) ?? []) found.add(one)
  return found
}
