import type { Confidence } from '../ledger/model/types.js'
import { count, line } from '../screen/text.js'
import type { Trace } from '../support/trace.js'

/** What follows from a trace: "It rests on 5 claims; the weakest link is that-claim, so it is no stronger than …" */
export function describeTrace(trace: Trace, label: (confidence: Confidence) => string): string {
  const [root] = trace.nodes
  const below = trace.nodes.slice(1)
  const ids = new Set(below.filter(({ claim }) => claim).map(({ id }) => id))
  if (trace.direction === 'impact') {
    const falling = new Set(trace.nodes.filter(({ loss }) => loss === 'falls').map(({ id }) => id)).size
    const weakened = ids.size - falling
    const falls = `${falling === 0 ? 'No claim falls' : falling === 1 ? '1 claim falls' : `${falling} claims fall`} with ${line(trace.id)}`
    return `${falls}${weakened > 0 ? `; ${count(weakened, 'claim')} would lose some support` : ''}.`
  }
  if (ids.has(trace.id)) return 'It rests on itself: its premises lead back to it.'
  if (ids.size === 0) return 'It rests on no other claim.'
  const weakest = trace.nodes.findLast((node) => node.weakest && node.depth > 0)
  const link = weakest?.claim
    ? `the weakest link is ${line(weakest.id)}, so it is no stronger than ${label(weakest.claim.confidence)}.`
    : `none of them is weaker than ${root?.claim ? label(root.claim.confidence) : 'itself'}.`
  return `It rests on ${count(ids.size, 'claim')}; ${link}`
}
