import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edge, layersOf, neighbours, withoutCircles } from '../../src/page/map/layers.js'
import { BOX, layOut } from '../../src/page/map/layout.js'
import { crossings, orderLayers } from '../../src/page/map/order.js'
import { fitted, zoomed } from '../../src/page/map/view.js'

const COUNT = 12
const graphs = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)), { maxLength: 30 }).map((pairs) => {
  const own = pairs.filter(([from, to]) => from !== to)
  const edges: Edge[] = [...new Map(own.map((edge): [string, Edge] => [edge.join(' '), edge])).values()]
  return { count: COUNT, edges }
})

describe('the layout of a map', () => {
  test('has a place for each, and no two overlap', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { places, width, height } = layOut(graph)
        expect(
          places.filter(
            ({ x, y }) => x >= 0 && y >= -0.001 && x + BOX.width <= width && y + BOX.height <= height + 0.001,
          ),
        ).toHaveLength(COUNT)
        for (const [at, a] of places.entries())
          for (const b of places.slice(at + 1))
            expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height - 0.001).toBe(true)
      }),
    )
  })

  test('leads each edge from the one side of a box to the other, and to the right but where that closes a circle', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { places, ways } = layOut(graph)
        const forward = new Set(withoutCircles(graph).edges)
        for (const [at, edge] of graph.edges.entries()) {
          const [from, to] = edge.map((node) => places[node] ?? { x: NaN, y: NaN })
          const way = ways[at] ?? []
          const isForward = forward.has(edge)
          expect(way[0]?.y).toBeCloseTo((from?.y ?? 0) + BOX.height / 2)
          expect(way.at(-1)?.y).toBeCloseTo((to?.y ?? 0) + BOX.height / 2)
          expect(way[0]?.x).toBe((from?.x ?? 0) + (isForward ? BOX.width : 0))
          expect(way.at(-1)?.x).toBe((to?.x ?? 0) + (isForward ? 0 : BOX.width))
          const steps = isForward ? way : [...way].reverse()
          expect(steps.every((point, at) => at === 0 || point.x >= (steps[at - 1]?.x ?? 0))).toBe(true)
        }
      }),
    )
  })

  test('puts what is drawn from others behind all of them, and premises next to what is drawn first', () => {
    //  0 → 1 → 2, 3 → 2
    expect(
      layersOf({
        count: 4,
        edges: [
          [0, 1],
          [1, 2],
          [3, 2],
        ],
      }),
    ).toEqual([0, 1, 2, 1])
    fc.assert(
      fc.property(graphs, (graph) => {
        const layers = layersOf(graph)
        for (const [from, to] of withoutCircles(graph).edges) expect(layers[from]).toBeLessThan(layers[to] ?? 0)
      }),
    )
  })

  test('keeps trees apart', () => {
    // Four trees of two leaves, the leaves shuffled.
    const edges: Edge[] = [
      [0, 8],
      [5, 8],
      [1, 9],
      [4, 9],
      [2, 10],
      [7, 10],
      [3, 11],
      [6, 11],
    ]
    const [, out] = neighbours({ count: 12, edges })
    const layers = [
      [0, 1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11],
    ]
    expect(crossings(layers, out)).toBe(8)
    expect(crossings(orderLayers(layers, 12, edges), out)).toBe(0)
  })

  test('counts crossings as one would by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 14 }), (pairs) => {
        const edges = pairs.map(([a, b]): Edge => [a, b + 6])
        const [, out] = neighbours({ count: 12, edges })
        const byHand = edges.flatMap((one, at) =>
          edges.slice(at + 1).filter((other) => (one[0] - other[0]) * (one[1] - other[1]) < 0),
        )
        expect(
          crossings(
            [
              [0, 1, 2, 3, 4, 5],
              [6, 7, 8, 9, 10, 11],
            ],
            out,
          ),
        ).toBe(byHand.length)
      }),
    )
  })
})

describe('the window on a map', () => {
  const window = { width: 800, height: 600 }

  test('enlarges around the point under the pointer', () => {
    const lens = { x: 100, y: 50, scale: 0.5 }
    const at = { x: 200, y: 100 }
    const next = zoomed(lens, 2, at)
    expect(next.scale).toBe(1)
    expect(next.x + at.x / next.scale).toBeCloseTo(lens.x + at.x / lens.scale)
    expect(next.y + at.y / next.scale).toBeCloseTo(lens.y + at.y / lens.scale)
  })

  test.each([
    [{ width: 4000, height: 300 }, (800 - 64) / 4000],
    [{ width: 300, height: 4000 }, (600 - 64) / 4000],
    [{ width: 100, height: 100 }, 1],
  ])('shows all of %j', (plane, scale) => {
    const lens = fitted(plane, window)
    expect(lens.scale).toBeCloseTo(scale)
    expect((plane.width / 2 - lens.x) * lens.scale).toBeCloseTo(400)
    expect((plane.height / 2 - lens.y) * lens.scale).toBeCloseTo(300)
  })
})
