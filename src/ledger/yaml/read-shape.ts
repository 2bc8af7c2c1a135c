import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { edtfOfCsl } from '../model/csl-date.js'
import { nearest } from '../model/nearest.js'
import type { Fact } from '../model/problem.js'
import {
  type ListShape,
  type MapShape,
  type Path,
  type Read,
  type RecordShape,
  type Shape,
  TEXT_LIMIT,
  type TextShape,
  type WordShape,
} from '../model/shape.js'
import { unsafeAt } from '../model/unsafe.js'
import { foundValue, type NodeContext, pairsByKey } from './pairs.js'
import { plainValue } from './plain-value.js'

export interface ReadContext extends NodeContext {
  /**
   * Called for each item of a list or map, in order, with its first and last node; the value is `undefined` where the
   * item cannot be read.
   */
  item?(path: Path, value: unknown, first: Node, last: Node): void
  /** Told of what is taken, but not known. */
  notice?(fact: Fact, node: Node | undefined): void
}

/**
 * Reads a YAML node by its shape. What does not fit is reported and left out, so that all problems of a file are found
 * in one pass; `undefined` where nothing of the node can be used.
 */
export function readShape<S extends Shape>(
  node: Node | null | undefined,
  shape: S,
  path: Path,
  context: ReadContext,
): Read<S> | undefined {
  return readValue(node, shape, path, context) as Read<S> | undefined
}

function readValue(node: Node | null | undefined, shape: Shape, path: Path, context: ReadContext): unknown {
  const resolved = node ? context.resolve(node) : undefined
  if (!resolved) return undefined
  switch (shape.kind) {
    case 'text':
      return readText(resolved, shape, path, context)
    case 'word':
      return readWord(resolved, shape, path, context)
    case 'any':
      return plainValue(resolved, path, context)
    case 'flag':
      return isScalar(resolved) && typeof resolved.value === 'boolean'
        ? resolved.value
        : wrongType(resolved, shape, path, context)
    case 'list':
      return readList(resolved, shape, path, context)
    case 'record':
      return readRecord(resolved, shape, path, context)
    case 'map':
      return readMap(resolved, shape, path, context)
  }
}

function wrongType(node: Node, expected: Shape, path: Path, context: ReadContext): undefined {
  context.report({ code: 'wrong-type', path, found: foundValue(node), expected }, node)
}

function readText(node: Node, shape: TextShape, path: Path, context: ReadContext): string | undefined {
  // `no` and `2025-10-14` are text in YAML 1.2, but `2025` and `true` are not.
  const isTaken = isScalar(node) && typeof node.value === 'number' && shape.numbers
  const plain = isTaken ? (node.source ?? String(node.value)) : isScalar(node) ? node.value : undefined
  const value = isCollection(node) ? textOfCollection(node, shape, path, context) : plain
  if (typeof value !== 'string') return wrongType(node, shape, path, context)
  const fault = textFault(value, shape)
  if (!fault) return value
  context.report({ ...fault, path }, node)
  return undefined
}

/** A date as CSL-JSON has it, or a list of texts; `undefined` where the node is neither. */
function textOfCollection(node: Node, shape: TextShape, path: Path, context: ReadContext): string | undefined {
  if (!shape.isDate && !shape.joinsList) return undefined
  const value = plainValue(node, path, context)
  if (shape.isDate) return edtfOfCsl(value)
  const isText = (item: unknown) => typeof item === 'string' || typeof item === 'number'
  return Array.isArray(value) && value.length > 0 && value.every(isText) ? value.join(', ') : undefined
}

type TextFault =
  | { code: 'text-empty' }
  | { code: 'text-too-long'; length: number; limit: number }
  | { code: 'text-unsafe'; codePoint: number }
  | { code: 'id-reserved'; found: string }
  | { code: 'text-malformed'; found: string; expected: string; suggestion?: string }

function textFault(value: string, { format, limit = TEXT_LIMIT }: Omit<TextShape, 'kind' | 'description'>) {
  return lengthFault(value, limit) ?? formatFault(value, format)
}

function lengthFault(value: string, limit: number): TextFault | undefined {
  if (value.trim() === '') return { code: 'text-empty' }
  if (value.length > limit) return { code: 'text-too-long', length: value.length, limit }
  const unsafe = unsafeAt(value)
  return unsafe >= 0 ? { code: 'text-unsafe', codePoint: value.codePointAt(unsafe) ?? 0 } : undefined
}

function formatFault(found: string, format: TextShape['format']): TextFault | undefined {
  if (!format) return undefined
  if (found in Object.prototype) return { code: 'id-reserved', found }
  if (format.pattern.test(found)) return undefined
  const fixed = format.fix?.(found)
  const suggestion = fixed && format.pattern.test(fixed) ? { suggestion: fixed } : {}
  return { code: 'text-malformed', found, expected: format.name, ...suggestion }
}

function readWord(node: Node, shape: WordShape, path: Path, context: ReadContext): string | undefined {
  if (!isScalar(node) || node.value === null) return wrongType(node, shape, path, context)
  const found = node.source ?? String(node.value)
  if (shape.values.includes(found)) return found
  const fact = { code: 'word-unknown', path, found, known: shape.values, ...meantWord(found, shape) } as const
  if (!shape.isOpen) context.report(fact, node)
  else if (lengthFault(found, TEXT_LIMIT))
    return readText(node, { kind: 'text', description: shape.description }, path, context)
  else {
    context.notice?.(fact, node)
    return found
  }
  return undefined
}

function readList(node: Node, shape: ListShape, path: Path, context: ReadContext): unknown[] | undefined {
  if (shape.orOne && isScalar(node) && node.value !== null) {
    const one = readValue(node, shape.of, path, context)
    return one === undefined ? undefined : [one]
  }
  if (!isSeq(node)) return wrongType(node, shape, path, context)
  const values: unknown[] = []
  for (const [index, item] of node.items.entries()) {
    const itemPath = [...path, index]
    const value = readValue(item as Node, shape.of, itemPath, context)
    if (value !== undefined) values.push(value)
    context.item?.(itemPath, value, item as Node, item as Node)
  }
  return values
}

function readRecord(
  node: Node,
  shape: RecordShape,
  path: Path,
  context: ReadContext,
): Record<string, unknown> | undefined {
  const bare = shape.short === undefined ? undefined : shape.fields[shape.short]
  if (bare && shape.short !== undefined && isScalar(node) && node.value !== null) {
    const value = readValue(node, bare, path, context)
    return value === undefined ? undefined : { [shape.short]: value }
  }
  if (!isMap(node)) return wrongType(node, shape, path, context)
  const value: Record<string, unknown> = {}
  const given = pairsByKey(node, path, context)
  const names = ownNames(given, shape, context)
  for (const [key, pair] of given) {
    const name = names.get(key) ?? key
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    if (field) {
      const read = readValue(pair.value as Node | null, field, [...path, key], context)
      if (read !== undefined) value[name] = read
    } else if (!(shape.extensible && key.startsWith('x-'))) unknownField(key, pair, given, shape, context)
  }
  const missing = shape.required.filter((field) => !given.has(field) && ![...names.values()].includes(field))
  for (const field of missing) context.report({ code: 'field-missing', record: shape, field }, node)
  if (!shape.required.every((field) => Object.hasOwn(value, field))) return undefined
  for (const [name, field] of Object.entries(shape.fields))
    if (field.kind === 'list' && field.alwaysThere) value[name] ??= []
  return value
}

/** By the other names of fields that are given: their own. One field under two names is reported. */
function ownNames(given: ReadonlyMap<string, Pair>, shape: RecordShape, context: ReadContext): Map<string, string> {
  const names = new Map(Object.entries(shape.aliases ?? {}).filter(([alias]) => given.has(alias)))
  for (const [alias, name] of names)
    if (given.has(name))
      context.report({ code: 'field-named-twice', record: shape, name, alias }, given.get(alias)?.key as Node)
  return names
}

function unknownField(
  name: string,
  pair: Pair,
  given: Map<string, Pair>,
  record: RecordShape,
  context: ReadContext,
): void {
  const meant = near(name, [...Object.keys(record.fields), ...Object.keys(record.aliases ?? {})])
  const { nearest } = meant
  // What is misspelt is not missing as well: it is read as what it stands for.
  const field = nearest && (record.aliases?.[nearest] ?? nearest)
  if (field && record.required.includes(field) && !given.has(field)) given.set(field, pair)
  const fact = { code: 'field-unknown', record, name, ...meant } as const
  if (record.isOpen) context.notice?.(fact, pair.key as Node)
  else context.report(fact, pair.key as Node)
}

function readMap(node: Node, shape: MapShape, path: Path, context: ReadContext): Map<string, unknown> | undefined {
  if (!isMap(node)) return wrongType(node, shape, path, context)
  const values = new Map<string, unknown>()
  for (const [key, pair] of pairsByKey(node, path, context)) {
    const fault = textFault(key, { format: shape.keys })
    if (fault) context.report({ ...fault, path, isKey: true }, pair.key as Node)
    const itemPath = [...path, key]
    const value = readValue(pair.value as Node | null, shape.of, itemPath, context)
    const isUsable = !fault && value !== undefined
    if (isUsable) values.set(key, value)
    context.item?.(itemPath, isUsable ? value : undefined, pair.key as Node, pair.value as Node)
  }
  return values
}

function meantWord(found: string, { values, calledElse }: WordShape): { nearest?: string } {
  const called = calledElse?.(found)
  return called ? { nearest: called } : near(found, values)
}

function near(word: string, known: readonly string[]): { nearest?: string } {
  const found = nearest(word, known)
  return found ? { nearest: found } : {}
}
