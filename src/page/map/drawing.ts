import { CONFIDENCES } from '../../ledger/model/confidence.js'
import { svg } from '../elements/dom.js'
import type { Argument } from './graph.js'
import { BOX, type Layout, type Point } from './layout.js'

/** Where claims stand, for when they are too small or too many to be drawn whole. */
export function grounds({ claims }: Argument, layout: Layout): SVGPathElement[] {
  return CONFIDENCES.map((confidence) => {
    const places = layout.places.filter((_, at) => claims[at]?.claim.confidence === confidence)
    const d = places.map(({ x, y }) => `M${x} ${y}h${BOX.width}v${BOX.height}h${-BOX.width}z`).join('')
    return svg('path', { class: `ground ${confidence}`, d })
  })
}

/** All ways from premises that are as strong as what is drawn from them, or from those that are weaker. */
export function ways({ weak }: Argument, layout: Layout, isWeak: boolean): SVGPathElement {
  const d = layout.ways.filter((_, at) => weak[at] === isWeak).map(curve)
  return svg('path', { class: isWeak ? 'way weak' : 'way', d: d.join('') })
}

/** A way through points as a smooth line, level where it leaves and arrives. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let d = `M${first.x} ${first.y}`
  let at = first
  for (const point of rest) {
    const middle = (at.x + point.x) / 2
    d += at.y === point.y ? `H${point.x}` : `C${middle} ${at.y} ${middle} ${point.y} ${point.x} ${point.y}`
    at = point
  }
  return d
}
