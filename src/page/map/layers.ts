/** What is laid out: things by number, and which of them lead to which. */
export interface Graph {
  count: number
  edges: readonly Edge[]
}
export type Edge = readonly [from: number, to: number]

/** By thing, the layer that it stands in: behind all that lead to it, and as near as can be to what it leads to. */
export function layersOf(graph: Graph): number[] {
  const { edges } = withoutCircles(graph)
  const order = sorted({ count: graph.count, edges })
  const [into, out] = neighbours({ count: graph.count, edges })
  const layers = new Array<number>(graph.count).fill(0)
  for (const node of order)
    for (const from of into[node] ?? []) layers[node] = Math.max(layers[node] ?? 0, (layers[from] ?? 0) + 1)
  for (const node of order.reverse()) {
    const next = (out[node] ?? []).map((to) => layers[to] ?? 0)
    if (next.length > 0) layers[node] = Math.min(...next) - 1
  }
  return layers
}

/** By thing, those that lead to it, and those that it leads to. */
export function neighbours({ count, edges }: Graph): [into: number[][], out: number[][]] {
  const into = Array.from({ length: count }, (): number[] => [])
  const out = Array.from({ length: count }, (): number[] => [])
  for (const [from, to] of edges) {
    into[to]?.push(from)
    out[from]?.push(to)
  }
  return [into, out]
}

/** Without the edges that close a circle, by a walk in depth that needs no stack of calls. */
export function withoutCircles(graph: Graph): Graph {
  const [, out] = neighbours(graph)
  const state = new Uint8Array(graph.count)
  const closing = new Set<string>()
  for (let root = 0; root < graph.count; root++) {
    if (state[root] !== NEW) continue
    const walk: { node: number; next: number }[] = [{ node: root, next: 0 }]
    state[root] = OPEN
    for (let at = walk.at(-1); at; at = walk.at(-1)) {
      const to = out[at.node]?.[at.next++]
      if (to === undefined) {
        state[at.node] = DONE
        walk.pop()
      } else if (state[to] === OPEN) closing.add(`${at.node} ${to}`)
      else if (state[to] === NEW) {
        state[to] = OPEN
        walk.push({ node: to, next: 0 })
      }
    }
  }
  return { count: graph.count, edges: graph.edges.filter(([from, to]) => !closing.has(`${from} ${to}`)) }
}

const [NEW, OPEN, DONE] = [0, 1, 2]

/** All things, each behind those that lead to it. */
function sorted(graph: Graph): number[] {
  const [into, out] = neighbours(graph)
  const missing = into.map(({ length }) => length)
  const order = [...missing.keys()].filter((node) => missing[node] === 0)
  for (const node of order)
    for (const to of out[node] ?? []) {
      missing[to] = (missing[to] ?? 0) - 1
      if (missing[to] === 0) order.push(to)
    }
  return order
}
