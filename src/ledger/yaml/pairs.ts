import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Fact, FoundValue } from '../model/problem.js'
import type { Path, TextShape } from '../model/shape.js'

/** What is known of the document that nodes are of. */
export interface NodeContext {
  report(fact: Fact, node: Node | undefined): void
  /** The node that an alias stands for; `undefined`, and reported, where there is none or they are too many. */
  resolve(node: Node): Node | undefined
}

/** Any text will do as a key here: the shape says which are known. */
const KEY: TextShape = { kind: 'text', description: 'A key.' }

/** A mapping's pairs by key, `<<` merged in: what the mapping says itself goes before what it merges. */
export function pairsByKey(
  map: YAMLMap,
  path: Path,
  context: NodeContext,
  within: readonly Node[] = [],
): Map<string, Pair> {
  const own = new Map<string, Pair>()
  let merged: Map<string, Pair> | undefined
  let isTwice = false
  for (const pair of map.items) {
    const keyNode = pair.key as Node
    const key = isAlias(keyNode) ? context.resolve(keyNode) : keyNode
    const wasTwice = isTwice
    isTwice = false
    if (!isScalar(key) || key.value === null || typeof key.value === 'object')
      context.report({ code: 'wrong-type', path, isKey: true, found: foundValue(key), expected: KEY }, keyNode)
    else if (key.source === '<<' && key.type === 'PLAIN') {
      merged ??= new Map()
      merge(pair, merged, path, context, [...within, map])
    } else {
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      isTwice = own.has(name)
      // Of several, the first: a dash was forgotten before it.
      if (isTwice && !wasTwice) context.report({ code: 'yaml-syntax', mistake: { kind: 'key-twice' } }, keyNode)
      own.set(name, pair)
    }
  }
  for (const [key, pair] of merged ?? []) {
    // What a claim merges it may say otherwise; of a ledger, a whole list would go unread.
    if (!own.has(key)) own.set(key, pair)
    else if (path.length === 0)
      context.report({ code: 'yaml-syntax', mistake: { kind: 'key-twice' } }, pair.key as Node)
  }
  return own
}

function merge(pair: Pair, into: Map<string, Pair>, path: Path, context: NodeContext, within: readonly Node[]): void {
  const value = context.resolve(pair.value as Node)
  const maps = isSeq(value) ? value.items.map((item) => context.resolve(item as Node)) : [value]
  for (const map of maps) {
    if (map === undefined) continue // An alias that leads nowhere was reported by now.
    if (!isMap(map)) context.report({ code: 'merge-not-mapping', found: foundValue(map) }, pair.value as Node)
    else if (within.includes(map)) context.report({ code: 'merge-cycle' }, pair.value as Node)
    else for (const [key, merged] of pairsByKey(map, path, context, within)) if (!into.has(key)) into.set(key, merged)
  }
}

export function foundValue(node: Node | null | undefined): FoundValue {
  if (isMap(node)) return { kind: 'mapping' }
  if (isSeq(node)) return { kind: 'list' }
  if (!isScalar(node) || node.value === null)
    return { kind: 'nothing', ...(isScalar(node) && node.source && { written: node.source }) }
  const source = node.source ?? String(node.value)
  const type = typeof node.value
  return { kind: type === 'boolean' ? type : type === 'number' || type === 'bigint' ? 'number' : 'text', source }
}
