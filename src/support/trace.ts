import type { Claim, Confidence, Ledger } from '../ledger/model/types.js'
import { citationsHit, withRepeats } from './hits.js'
import { type Standing, standings } from './standing.js'
import { dependents, effectiveLabels } from './support.js'

/** One line of a trace: a claim at a place in the tree, in the order it is drawn (each parent before its children). */
export interface TraceNode {
  id: string
  /** 0 for the root. */
  depth: number
  /** Index of the parent in the list; -1 for the root. */
  parent: number
  /** Missing where the ledger has no such claim, and at the root of a source's impact. */
  claim?: Claim
  effective?: Confidence
  standing?: Standing
  /** It lies on the way to the weakest claim that the root rests on. */
  weakest: boolean
  /** It is drawn whole, with its children, at another place. */
  repeated: boolean
  /** In an impact: whether nothing is left to hold the claim, or it only loses some of its support. */
  loss?: 'falls' | 'weakened'
}

export interface Trace {
  id: string
  direction: 'premises' | 'impact'
  nodes: TraceNode[]
}

/** The tree of what a claim rests on. Linear in claims and premises: a shared premise is drawn whole once. */
export function trace(ledger: Ledger, id: string): Trace {
  const effective = effectiveLabels(ledger)
  const nodes = grow(id, (at) => ledger.claims.get(at)?.premises ?? [], weakestPath(ledger, id, effective))
  return { id, direction: 'premises', nodes: nodes.map(describer(ledger, effective)) }
}

/** The tree of what falls with a claim or, where `id` is none, with a source. */
export function traceImpact(ledger: Ledger, id: string): Trace {
  const effective = effectiveLabels(ledger)
  const upward = dependents(ledger)
  const hit = ledger.claims.has(id) ? undefined : citationsHit(ledger, withRepeats(ledger, [id]))
  const children = (at: string) => (hit && at === id ? [...hit.keys()] : (upward.get(at) ?? []))
  const falls = fallen(id, hit, upward)
  const nodes = grow(id, children, [])
  const describe = describer(ledger, effective)
  return {
    id,
    direction: 'impact',
    nodes: nodes.map((node) => ({
      ...describe(node),
      ...(node.depth > 0 && { loss: falls.has(node.id) ? ('falls' as const) : ('weakened' as const) }),
    })),
  }
}

type Branch = Pick<TraceNode, 'id' | 'depth' | 'parent' | 'weakest' | 'repeated'>

/** Grows a tree without recursion, as a chain of premises may be longer than the stack. */
function grow(root: string, childrenOf: (id: string) => readonly string[], path: readonly string[]): Branch[] {
  const onPath = new Set(path)
  const nodes: Branch[] = []
  const expanded = new Set<string>()
  const pending = [{ id: root, depth: 0, parent: -1, weakest: true }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const weakest = next.weakest && path[next.depth] === next.id
    // A claim on the weakest path is drawn whole there and nowhere else, so that the path is in one piece.
    const repeated = expanded.has(next.id) || (onPath.has(next.id) && !weakest)
    const index = nodes.push({ ...next, weakest, repeated }) - 1
    if (repeated) continue
    expanded.add(next.id)
    for (const id of [...childrenOf(next.id)].reverse())
      pending.push({ id, depth: next.depth + 1, parent: index, weakest })
  }
  return nodes
}

/** The shortest way from a claim to one whose own label is as weak as the claim's effective one; empty where it is itself. */
function weakestPath(ledger: Ledger, id: string, effective: ReadonlyMap<string, Confidence>): string[] {
  const from = new Map<string, string | undefined>([[id, undefined]])
  for (const at of from.keys()) {
    const claim = ledger.claims.get(at)
    if (claim?.confidence === effective.get(id)) return at === id ? [] : wayTo(at, from)
    for (const premise of claim?.premises ?? []) if (!from.has(premise)) from.set(premise, at)
  }
  return []
}

function wayTo(end: string, from: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = []
  for (let at: string | undefined = end; at !== undefined; at = from.get(at)) way.push(at)
  return way.reverse()
}

function describer(ledger: Ledger, labels: ReadonlyMap<string, Confidence>): (node: Branch) => TraceNode {
  const known = standings(ledger)
  return (node) => {
    const claim = ledger.claims.get(node.id)
    const effective = labels.get(node.id)
    const standing = known.get(node.id)
    return { ...node, ...(claim && { claim }), ...(effective && { effective }), ...(standing && { standing }) }
  }
}

/** A claim falls when all its citations do, or when one of its premises does. */
function fallen(
  id: string,
  hit: ReadonlyMap<string, boolean> | undefined,
  upward: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const falls = new Set(hit ? [...hit].filter(([, all]) => all).map(([claim]) => claim) : [id])
  for (const claim of falls) for (const dependent of upward.get(claim) ?? []) falls.add(dependent)
  return falls
}
