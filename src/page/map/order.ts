import { type Edge, neighbours } from './layers.js'

/** So often the layers are put in order, there and back; less often where there are many. */
const SWEEPS = 12
const MANY = 4000

/**
 * Puts each layer in an order in which few edges cross: each thing to the middle of its neighbours in the layer before, and
 * then in the one behind, again and again (Sugiyama, Tagawa and Toda 1981). The best that was seen is kept. Edges lead from
 * a layer to the next.
 */
export function orderLayers(layers: readonly (readonly number[])[], count: number, edges: readonly Edge[]): number[][] {
  const [into, out] = neighbours({ count, edges })
  let best = layers.map((layer) => [...layer])
  let least = crossings(best, out)
  let current = best
  const sweeps = count > MANY ? 4 : SWEEPS
  for (let sweep = 0; sweep < sweeps && least > 0; sweep++) {
    current = sweep % 2 === 0 ? swept(current, into) : [...swept([...current].reverse(), out)].reverse()
    const number = crossings(current, out)
    if (number < least) [best, least] = [current, number]
  }
  return best
}

/** Each layer by the places of its neighbours in the layer before it; what has none keeps its place. */
function swept(layers: readonly (readonly number[])[], before: readonly number[][]): number[][] {
  const places = new Map<number, number>()
  return layers.map((layer) => {
    const wanted = layer.map((node, place) => {
      const known = (before[node] ?? []).flatMap((one) => places.get(one) ?? [])
      const middle = known.length === 0 ? place : known.reduce((sum, one) => sum + one, 0) / known.length
      return { node, middle, place }
    })
    const order = wanted.sort((a, b) => a.middle - b.middle || a.place - b.place).map(({ node }) => node)
    for (const [place, node] of order.entries()) places.set(node, place)
    return order
  })
}

/** How many edges between neighbouring layers cross, counted with a tree of sums. */
export function crossings(layers: readonly (readonly number[])[], out: readonly number[][]): number {
  let number = 0
  for (const [at, layer] of layers.entries()) {
    const next = layers[at + 1] ?? []
    const places = new Map(next.map((node, place) => [node, place]))
    const sums = new Uint32Array(next.length + 1)
    let seen = 0
    for (const node of layer) {
      const ends = (out[node] ?? []).flatMap((to) => places.get(to) ?? [])
      for (const end of ends) number += seen - sumTo(sums, end + 1)
      for (const end of ends) add(sums, end + 1)
      seen += ends.length
    }
  }
  return number
}

function sumTo(sums: Uint32Array, to: number): number {
  let sum = 0
  for (let at = to; at > 0; at -= at & -at) sum += sums[at] ?? 0
  return sum
}

function add(sums: Uint32Array, place: number): void {
  for (let at = place; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + 1
}
