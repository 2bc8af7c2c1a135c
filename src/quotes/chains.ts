import { firstWhere } from '../ledger/model/sorted.js'
import { COST, type Effort, type Places } from './effort.js'
import type { Folded } from './fold.js'

/**
 * The ways to take one place of each part, in order and without overlap; of those that end at the same place the shortest
 * counts. A way takes the next place of each part in turn, looked up in its sorted places, and enough ways are enough:
 * the work grows with the parts and the logarithm of their places, never with the product of both.
 *
 * A way is the index of a place for each part.
 */
export function inOrder(parts: readonly Places[], most: number, effort: Effort): number[][] {
  const ways: number[][] = []
  const starts = parts[0]?.starts ?? []
  for (let first = 0; first < starts.length && ways.length < most && !effort.isSpent; ) {
    effort.spend(COST.place * parts.length)
    const end = wayFrom(first, parts)?.at(-1)
    if (end === undefined) break
    const latest = latestFirst(end, parts)
    ways.push(wayFrom(latest, parts) ?? [])
    first = latest + 1
  }
  return ways
}

function wayFrom(first: number, parts: readonly Places[]): number[] | undefined {
  const way = [first]
  for (let part = 1; part < parts.length; part++) {
    const end = parts[part - 1]?.ends[way.at(-1) ?? 0] ?? 0
    const starts = parts[part]?.starts ?? []
    const next = firstWhere(0, starts.length, (at) => (starts[at] ?? 0) >= end)
    if (next === starts.length) return undefined
    way.push(next)
  }
  return way
}

/** Where the shortest way begins that ends with a place of the last part. */
function latestFirst(last: number, parts: readonly Places[]): number {
  let at = last
  for (let part = parts.length - 2; part >= 0; part--) {
    const start = parts[part + 1]?.starts[at] ?? 0
    const ends = parts[part]?.ends ?? []
    at = firstWhere(0, ends.length, (index) => (ends[index] ?? 0) > start) - 1
  }
  return at
}

/**
 * The ways that lie in one part of the source: words of the article do not go on in a comment. Where some lie in the
 * article, the others only repeat it, as a link to it does.
 */
export function inOnePart(ways: number[][], places: readonly Places[], { parts }: Folded): number[][] {
  if (!parts) return ways
  const partOf = (part: number, way: number[]) => {
    const start = places.at(part)?.starts[way.at(part) ?? 0] ?? 0
    return firstWhere(0, parts.length, (index) => (parts[index] ?? 0) > start)
  }
  const whole = ways.filter((way) => partOf(0, way) === partOf(-1, way))
  const ofArticle = whole.filter((way) => partOf(0, way) === 0)
  return ofArticle.length > 0 ? ofArticle : whole
}
