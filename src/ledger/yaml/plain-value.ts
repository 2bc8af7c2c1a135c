import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from '../model/shape.js'
import { type NodeContext, pairsByKey } from './pairs.js'

/** Deeper than that is nothing that a reference manager writes. */
const DEEPEST = 8

/** A value of any shape, as JSON would have it. */
export function plainValue(node: Node | null | undefined, path: Path, context: NodeContext, depth = 0): unknown {
  const resolved = node && depth < DEEPEST ? context.resolve(node) : undefined
  if (isScalar(resolved))
    return typeof resolved.value === 'bigint' ? String(resolved.value) : (resolved.value ?? undefined)
  if (isSeq(resolved)) return resolved.items.map((item) => plainValue(item as Node, path, context, depth + 1) ?? null)
  if (!isMap(resolved)) return undefined
  const entries = [...pairsByKey(resolved, path, context)].map(([key, { value }]) => [
    key,
    plainValue(value as Node | null, path, context, depth + 1),
  ])
  // As JSON.parse does it: `__proto__` is a key like any other.
  return Object.fromEntries(entries)
}
