import { type Edge, type Graph, layersOf, withoutCircles } from './layers.js'
import { orderLayers } from './order.js'
import { rowsOf } from './rows.js'

/** The size of a claim on the map, and what stands between two. */
export const BOX = { width: 268, height: 94 }
const GAP = { x: 84, y: 22 }
/** What the way of an edge through a layer needs. */
const LANE = 14
const BETWEEN_PARTS = 90
/** How much wider than high the whole is to be. */
const RATIO = 1.5

export interface Point {
  x: number
  y: number
}

export interface Layout {
  width: number
  height: number
  /** By thing, its top left corner. */
  places: Point[]
  /** By edge, the points that it goes through, the middles of the sides of both ends among them. */
  ways: Point[][]
}

/**
 * Draws what leads to what from left to right, in layers. Written here as the libraries are larger than the rest of the page
 * (dagre: 50 KB), take seconds for thousands of claims, and are not the same from version to version.
 */
export function layOut(graph: Graph): Layout {
  const parts = partsOf(graph).map((nodes) => layOutPart(nodes, graph))
  return packed(parts, graph)
}

interface Part {
  width: number
  height: number
  places: Map<number, Point>
  ways: Map<number, Point[]>
}

function layOutPart(nodes: readonly number[], { edges }: Graph): Part {
  const numbers = new Map(nodes.map((node, number) => [node, number]))
  const own = edges.flatMap(([from, to], index) => {
    const [a, b] = [numbers.get(from), numbers.get(to)]
    return a === undefined || b === undefined ? [] : [{ index, from: a, to: b }]
  })
  const graph: Graph = { count: nodes.length, edges: own.map(({ from, to }): Edge => [from, to]) }
  const forward = new Set(withoutCircles(graph).edges)
  const layerOf = layersOf(graph)
  const first = Math.min(...layerOf)
  // An edge over several layers goes by way of a point in each.
  const steps: Edge[] = []
  const throughs = graph.edges.map((edge) => {
    const [a, b] = forward.has(edge) ? edge : ([edge[1], edge[0]] as const)
    const through: number[] = []
    for (let layer = (layerOf[a] ?? 0) + 1; layer < (layerOf[b] ?? 0); layer++) through.push(layerOf.push(layer) - 1)
    const chain = [a, ...through, b]
    for (const [at, node] of chain.slice(1).entries()) steps.push([chain[at] ?? a, node])
    return chain
  })
  const layers = Array.from({ length: Math.max(...layerOf) - first + 1 }, (): number[] => [])
  for (const [node, layer] of layerOf.entries()) layers[layer - first]?.push(node)
  const ordered = orderLayers(layers, layerOf.length, steps)
  const heights = layerOf.map((_, node) => (node < nodes.length ? BOX.height + GAP.y : LANE))
  const rows = rowsOf(ordered, heights, steps)
  const left = (node: number) => ((layerOf[node] ?? first) - first) * (BOX.width + GAP.x)
  const pointsOf = (node: number): Point[] =>
    node < nodes.length
      ? []
      : [
          { x: left(node), y: rows[node] ?? 0 },
          { x: left(node) + BOX.width, y: rows[node] ?? 0 },
        ]
  const ways = new Map(
    throughs.map((chain, at): [number, Point[]] => {
      const [a, b] = [chain[0] ?? 0, chain.at(-1) ?? 0]
      const way = [
        { x: left(a) + BOX.width, y: rows[a] ?? 0 },
        ...chain.flatMap(pointsOf),
        { x: left(b), y: rows[b] ?? 0 },
      ]
      const edge = graph.edges[at]
      return [own[at]?.index ?? 0, edge && forward.has(edge) ? way : way.reverse()]
    }),
  )
  const places = new Map(
    nodes.map((node, number): [number, Point] => [node, { x: left(number), y: (rows[number] ?? 0) - BOX.height / 2 }]),
  )
  const bottom = Math.max(...rows.map((row, node) => row + (heights[node] ?? 0) / 2))
  return { width: layers.length * (BOX.width + GAP.x) - GAP.x, height: bottom, places, ways }
}

/** The things that hang together, the largest part first. */
function partsOf({ count, edges }: Graph): number[][] {
  const beside = Array.from({ length: count }, (): number[] => [])
  for (const [from, to] of edges) {
    beside[from]?.push(to)
    beside[to]?.push(from)
  }
  const seen = new Uint8Array(count)
  const parts: number[][] = []
  for (let root = 0; root < count; root++) {
    if (seen[root]) continue
    const part = [root]
    seen[root] = 1
    for (const node of part)
      for (const other of beside[node] ?? [])
        if (!seen[other]) {
          seen[other] = 1
          part.push(other)
        }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts.sort((a, b) => b.length - a.length)
}

/** Parts in rows, from left to right, in the order given. */
function packed(parts: readonly Part[], { count, edges }: Graph): Layout {
  const area = parts.reduce((sum, { width, height }) => sum + (width + BETWEEN_PARTS) * (height + BETWEEN_PARTS), 0)
  const widest = Math.max(Math.sqrt(area * RATIO), ...parts.map(({ width }) => width))
  const places = new Array<Point>(count)
  const ways = new Array<Point[]>(edges.length)
  let [x, y, bottom, right] = [0, 0, 0, 0]
  for (const part of parts) {
    if (x > 0 && x + part.width > widest) [x, y] = [0, bottom + BETWEEN_PARTS]
    const moved = (point: Point): Point => ({ x: point.x + x, y: point.y + y })
    for (const [node, point] of part.places) places[node] = moved(point)
    for (const [edge, way] of part.ways) ways[edge] = way.map(moved)
    x += part.width + BETWEEN_PARTS
    right = Math.max(right, x - BETWEEN_PARTS)
    bottom = Math.max(bottom, y + part.height)
  }
  return { width: right, height: bottom, places, ways }
}
