import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml'
import type { Edit } from '../../ledger/files/edit.js'
import { bareDoi, doiFault } from '../../ledger/model/identifier.js'
import { DATE_FIELDS } from '../../ledger/model/model.js'
import type { RecordShape, Shape } from '../../ledger/model/shape.js'
import { certainDate } from './fix-date.js'
import type { FixKind } from './kind.js'

export interface ValueFix extends Edit {
  kind: FixKind
}

/** What a value is to be, where that is certain. */
export function fixValue(field: string, value: string): { kind: FixKind; value: string } | undefined {
  if (field === 'DOI')
    return doiFault(value)?.code === 'doi-as-url' ? { kind: 'doi', value: bareDoi(value) } : undefined
  const date = DATE_FIELDS.has(field) ? certainDate(value) : undefined
  return date !== undefined && date !== value ? { kind: 'date', value: date } : undefined
}

/** The fixes of values in a node, by its shape. What an alias brings in is fixed where it stands. */
export function* valueFixes(node: unknown, shape: Shape, text: string, field = ''): Generator<ValueFix> {
  if (isScalar(node) && shape.kind === 'text') yield* scalarFix(node, field)
  else if (isSeq(node) && shape.kind === 'list')
    for (const item of node.items) yield* valueFixes(item, shape.of, text, field)
  else if (isMap(node) && (shape.kind === 'record' || shape.kind === 'map')) {
    if (shape.kind === 'record') yield* shorthandFix(node, shape, text)
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const inner = shape.kind === 'map' ? shape.of : Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
      if (inner) yield* valueFixes(value, inner, text, name)
    }
  }
}

function* scalarFix(node: Scalar, field: string): Generator<ValueFix> {
  const quote = QUOTES.get(node.type ?? '')
  // What has an anchor or tag may be meant for other places, too.
  if (quote === undefined || !node.range || node.anchor || node.tag) return
  const fixed = fixValue(field, node.source ?? '')
  if (fixed && typeof node.value !== 'object')
    yield { kind: fixed.kind, start: node.range[0], end: node.range[1], text: quote + fixed.value + quote }
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['PLAIN', ''],
  ['QUOTE_SINGLE', "'"],
  ['QUOTE_DOUBLE', '"'],
])

/** `{source: x}` as `x`, where nothing but the key goes: no comment, no line. */
function* shorthandFix(map: YAMLMap, { short }: RecordShape, text: string): Generator<ValueFix> {
  const [pair] = map.items
  if (!short || !pair || map.items.length > 1 || map.anchor || map.tag || !map.range) return
  const { key, value } = pair
  if (!isScalar(key) || key.value !== short || key.anchor || !isPlainText(value)) return
  const [start, end] = map.range
  const [from = 0, to = 0] = value.range ?? []
  const isFlow = text[start] === '{'
  const opening = /^\{? *(["']?)[\w-]+\1 *: *$/.test(text.slice(start, from))
  const closing = (isFlow ? /^ *(?:, *)?\}$/ : /^$/).test(text.slice(to, isFlow ? end : to))
  const isInline = isFlow || /(?:[[,]|- ) *$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
  if (opening && closing && isInline)
    yield { kind: 'shorthand', start, end: isFlow ? end : to, text: text.slice(from, to) }
}

function isPlainText(node: unknown): node is Scalar & Node {
  return isScalar(node) && node.value !== null && !node.anchor && !node.tag && QUOTES.get(node.type ?? '') !== undefined
}
