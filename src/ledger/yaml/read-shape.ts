import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { nearest } from '../model/nearest.js'
import type { Fact } from '../model/problem.js'
import {
  type ListShape,
  type MapShape,
  type RecordShape,
  type Shape,
  TEXT_LIMIT,
  type TextShape,
  type WordShape,
} from '../model/shape.js'
import { unsafeAt } from '../model/unsafe.js'

/** What the reader needs of the document that it reads. */
export interface ReadContext {
  report(fact: Fact, node: Node | undefined): void
  /** The node that an alias stands for; `undefined`, and reported, where there is none or they are too many. */
  resolve(node: Node): Node | undefined
  /** Called for each item of a list or map, in order, with its first and last node; a map's item bears its `key`. */
  item(shape: Shape, value: unknown, first: Node, last: Node): void
  /** Called instead for one that cannot be used. */
  lost(shape: Shape, key: Node, value: Node): void
}

/**
 * Reads a YAML node by its shape. What does not fit is reported and left out, so that all problems of a file are found
 * in one pass; `undefined` where nothing of the node can be used.
 */
export function readShape(node: Node | null | undefined, shape: Shape, where: string, context: ReadContext): unknown {
  const resolved = node ? context.resolve(node) : undefined
  if (!resolved) return undefined
  switch (shape.kind) {
    case 'text':
      return readText(resolved, shape, where, context)
    case 'word':
      return readWord(resolved, shape, where, context)
    case 'list':
      return readList(resolved, shape, where, context)
    case 'record':
      return readRecord(resolved, shape, where, context)
    case 'map':
      return readMap(resolved, shape, where, context)
  }
}

function readText(node: Node, shape: TextShape, where: string, context: ReadContext): string | undefined {
  const wrong = (help?: string) =>
    void context.report(
      { code: 'wrong-type', where, found: describe(node), expected: 'text', ...(help && { help }) },
      node,
    )
  if (!isScalar(node)) return wrong()
  const value = typeof node.value === 'number' && shape.numbers ? (node.source ?? String(node.value)) : node.value
  if (typeof value !== 'string') return wrong(scalarHelp(node, shape))
  const fault = textFault(value, shape, where)
  if (!fault) return value
  context.report(fault, node)
  return undefined
}

function textFault(value: string, shape: TextShape, where: string): Fact | undefined {
  const limit = shape.limit ?? TEXT_LIMIT
  if (value.trim() === '') return { code: 'text-empty', where }
  if (value.length > limit) return { code: 'text-too-long', where, length: value.length, limit }
  const unsafe = unsafeAt(value)
  if (unsafe >= 0) return { code: 'text-unsafe', where, codePoint: value.codePointAt(unsafe) ?? 0 }
  return formatFault(value, shape, where)
}

function formatFault(value: string, { format }: TextShape, where: string): Fact | undefined {
  if (!format) return undefined
  if (value in Object.prototype) return { code: 'id-reserved', where, found: value }
  if (format.pattern.test(value)) return undefined
  const mended = format.mend?.(value)
  const suggestion = mended && format.pattern.test(mended) ? { suggestion: mended } : {}
  return { code: 'text-malformed', where, found: value, expected: format.name, ...suggestion }
}

/** `no` and `2025-10-14` are text in YAML 1.2, but `2025` and `true` are not. */
function scalarHelp(node: Scalar, { format }: TextShape): string | undefined {
  if (node.value === null) return undefined
  return format ? `expected ${format.name}` : `write it in quotes: '${node.source ?? String(node.value)}'`
}

function readWord(node: Node, shape: WordShape, where: string, context: ReadContext): string | undefined {
  const found = isScalar(node) ? (node.source ?? String(node.value)) : undefined
  if (found === undefined || (isScalar(node) && node.value === null)) {
    context.report(
      { code: 'wrong-type', where, found: describe(node), expected: `one of ${shape.values.join(', ')}` },
      node,
    )
    return undefined
  }
  if (shape.values.includes(found)) return found
  context.report({ code: 'word-unknown', where, found, known: shape.values, ...near(found, shape.values) }, node)
  return undefined
}

function readList(node: Node, shape: ListShape, where: string, context: ReadContext): unknown[] | undefined {
  if (!isSeq(node)) {
    const source = isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : ''
    const help = /^[^[\]{},:#]{1,60}$/.test(source) ? { help: `write a list: [${source}]` } : {}
    context.report({ code: 'wrong-type', where, found: describe(node), expected: 'a list', ...help }, node)
    return undefined
  }
  const values: unknown[] = []
  for (const [index, item] of node.items.entries()) {
    const value = readShape(item as Node, shape.of, `${where}[${index}]`, context)
    if (value === undefined) context.lost(shape.of, item as Node, item as Node)
    else {
      values.push(value)
      context.item(shape.of, value, item as Node, item as Node)
    }
  }
  return values
}

function readRecord(
  node: Node,
  shape: RecordShape,
  where: string,
  context: ReadContext,
): Record<string, unknown> | undefined {
  if (isScalar(node) && shape.short && node.value !== null) {
    const value = readShape(node, shape.fields[shape.short] as Shape, where, context)
    return value === undefined ? undefined : { [shape.short]: value }
  }
  if (!isMap(node)) {
    const expected = shape.short ? `text or ${shape.name} (a mapping)` : `${shape.name} (a mapping)`
    context.report({ code: 'wrong-type', where, found: describe(node), expected }, node)
    return undefined
  }
  const value: Record<string, unknown> = {}
  const given = fieldsOf(node, where, context)
  for (const [key, pair] of given) {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
    if (field) {
      const read = readShape(pair.value as Node | null, field, where ? `${where}.${key}` : key, context)
      if (read !== undefined) value[key] = read
    } else if (!(shape.extensible && key.startsWith('x-'))) {
      const known = Object.keys(shape.fields)
      const { nearest } = near(key, known)
      // What is misspelt is not missing as well: it is read as what it stands for.
      if (nearest && shape.required.includes(nearest) && !given.has(nearest)) given.set(nearest, pair)
      context.report(
        { code: 'field-unknown', where: shape.name, name: key, known, ...(nearest && { nearest }) },
        pair.key as Node,
      )
    }
  }
  if (!complete(node, shape, given, context) || !shape.required.every((field) => Object.hasOwn(value, field)))
    return undefined
  for (const [name, field] of Object.entries(shape.fields))
    if (field.kind === 'list' && field.alwaysThere) value[name] ??= []
  return value
}

function complete(node: Node, shape: RecordShape, given: ReadonlyMap<string, Pair>, context: ReadContext): boolean {
  const missing = shape.required.filter((field) => !given.has(field))
  for (const field of missing) {
    const description = shape.fields[field]?.description ?? ''
    context.report({ code: 'field-missing', where: shape.name, field, description }, node)
  }
  return missing.length === 0
}

function readMap(node: Node, shape: MapShape, where: string, context: ReadContext): Map<string, unknown> | undefined {
  if (!isMap(node)) {
    context.report({ code: 'wrong-type', where, found: describe(node), expected: 'a mapping' }, node)
    return undefined
  }
  const values = new Map<string, unknown>()
  for (const [key, pair] of fieldsOf(node, where, context)) {
    const fault = textFault(key, { kind: 'text', description: '', format: shape.keys }, `a key of ${where}`)
    if (fault) context.report(fault, pair.key as Node)
    const value = readShape(pair.value as Node | null, shape.of, `${where}.${key}`, context)
    if (fault || value === undefined) context.lost(shape.of, pair.key as Node, pair.value as Node)
    else {
      values.set(key, value)
      context.item(shape.of, { key, ...(value as object) }, pair.key as Node, pair.value as Node)
    }
  }
  return values
}

/** A mapping's pairs by key, `<<` merged in: what the mapping says itself goes before what it merges. */
function fieldsOf(map: YAMLMap, where: string, context: ReadContext, within: readonly Node[] = []): Map<string, Pair> {
  const own = new Map<string, Pair>()
  let merged: Map<string, Pair> | undefined
  let isTwice = false
  for (const pair of map.items) {
    const keyNode = pair.key as Node
    const key = isAlias(keyNode) ? context.resolve(keyNode) : keyNode
    const wasTwice = isTwice
    isTwice = false
    if (!isScalar(key) || key.value === null || typeof key.value === 'object')
      context.report(
        { code: 'wrong-type', where: `a key of ${where || 'the ledger'}`, found: describe(key), expected: 'text' },
        keyNode,
      )
    else if (key.source === '<<' && key.type === 'PLAIN') {
      merged ??= new Map()
      merge(pair, merged, where, context, [...within, map])
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
    else if (where === '') context.report({ code: 'yaml-syntax', mistake: { kind: 'key-twice' } }, pair.key as Node)
  }
  return own
}

function merge(
  pair: Pair,
  into: Map<string, Pair>,
  where: string,
  context: ReadContext,
  within: readonly Node[],
): void {
  const value = context.resolve(pair.value as Node)
  const maps = isSeq(value) ? value.items.map((item) => context.resolve(item as Node)) : [value]
  for (const map of maps) {
    if (map === undefined) continue // An alias that leads nowhere was reported by now.
    if (!isMap(map)) context.report({ code: 'merge-not-mapping', found: describe(map) }, pair.value as Node)
    else if (within.includes(map)) context.report({ code: 'merge-cycle' }, pair.value as Node)
    else for (const [key, merged] of fieldsOf(map, where, context, within)) if (!into.has(key)) into.set(key, merged)
  }
}

function near(word: string, known: readonly string[]): { nearest?: string } {
  const found = nearest(word, known)
  return found ? { nearest: found } : {}
}

/** A node in words: "a list", "the number 12", "nothing". */
export function describe(node: Node | null | undefined): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  const kind = { number: 'the number', boolean: 'the boolean', bigint: 'the number' }[typeof node.value as string]
  return `${kind ?? 'the text'} ${shorten(node.source ?? String(node.value))}`
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
