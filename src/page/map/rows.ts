import { type Edge, neighbours } from './layers.js'

const PASSES = 8

/**
 * By thing, how far down it stands: each near the middle of its neighbours, in the order of its layer, and no nearer to the
 * next than both need. `heights` are what each needs.
 */
export function rowsOf(
  layers: readonly (readonly number[])[],
  heights: readonly number[],
  edges: readonly Edge[],
): number[] {
  const [into, out] = neighbours({ count: heights.length, edges })
  const rows = new Array<number>(heights.length).fill(0)
  for (const layer of layers) place(layer, heights, rows, () => 0)
  for (let pass = 0; pass < PASSES; pass++) {
    const beside = pass % 2 === 0 ? into : out
    const order = pass % 2 === 0 ? layers : [...layers].reverse()
    for (const layer of order)
      place(layer, heights, rows, (node) => {
        const near = beside[node]?.length ? beside[node] : (pass % 2 === 0 ? out : into)[node]
        return near?.length ? near.reduce((sum, one) => sum + (rows[one] ?? 0), 0) / near.length : (rows[node] ?? 0)
      })
  }
  const top = Math.min(...rows.map((row, node) => row - (heights[node] ?? 0) / 2))
  return rows.map((row) => row - top)
}

/** Things that stand as one, as each wants to be where the next is. */
interface Block {
  /** What they want in the mean, were there no distances. */
  wanted: number
  nodes: number[]
}

/** As near to what is wanted as the order and the distances let: pooled neighbours (isotonic regression by least squares). */
function place(
  layer: readonly number[],
  heights: readonly number[],
  rows: number[],
  wanted: (node: number) => number,
): void {
  const offsets = new Map<number, number>()
  let offset = 0
  for (const [at, node] of layer.entries()) {
    const before = layer[at - 1]
    offset += before === undefined ? 0 : ((heights[before] ?? 0) + (heights[node] ?? 0)) / 2
    offsets.set(node, offset)
  }
  const blocks: Block[] = []
  for (const node of layer) {
    let block: Block = { wanted: wanted(node) - (offsets.get(node) ?? 0), nodes: [node] }
    for (let last = blocks.at(-1); last && last.wanted > block.wanted; last = blocks.at(-1)) {
      const size = last.nodes.length + block.nodes.length
      const sum = last.wanted * last.nodes.length + block.wanted * block.nodes.length
      block = { wanted: sum / size, nodes: [...last.nodes, ...block.nodes] }
      blocks.pop()
    }
    blocks.push(block)
  }
  for (const block of blocks) for (const node of block.nodes) rows[node] = block.wanted + (offsets.get(node) ?? 0)
}
