import { isDeepStrictEqual } from 'node:util'
import { applyEdits, type Edit } from '../../ledger/files/edit.js'
import { parseLedger } from '../../ledger/load/parse.js'
import { CLAIM, RULE, SOURCE } from '../../ledger/model/model.js'
import type { Shape } from '../../ledger/model/shape.js'
import { TextFile } from '../../ledger/model/text-file.js'
import type { Ledger, Place } from '../../ledger/model/types.js'
import { itemText, parseItem } from '../../ledger/yaml/item-text.js'
import type { FixKind } from './kind.js'
import { hasKeysInOrder, orderKeys } from './order.js'
import { fixValue, valueFixes } from './values.js'

/** A file with all fixed that can be. */
export interface FixedFile {
  text: string
  /** What was done to the text as it was, in its order. */
  edits: Edit[]
  kinds: FixKind[]
}

/** A source or rule setting is read as a mapping of its own, with its key. */
const keyed = (of: Shape): Shape => ({ kind: 'map', description: '', keys: { pattern: /^/, name: '' }, of })

/**
 * Fixes what is certain in one file of a ledger that was read without problems. Only the lines of what is fixed are
 * touched. `undefined` where the fixed file would not be read as it should be, which is a bug here.
 */
export function fixFile(file: TextFile, { claims, sources, rules }: Ledger): FixedFile | undefined {
  const items = [
    ...[...claims.values()].map(({ at }) => ({ at, shape: CLAIM })),
    ...[...sources.values()].map(({ at }) => ({ at, shape: keyed(SOURCE) })),
    ...rules.map(({ at }) => ({ at, shape: keyed(RULE) })),
  ].filter(({ at }) => at.file === file.name)
  const edits: Edit[] = []
  const kinds: FixKind[] = []
  for (const { at, shape } of items.sort((a, b) => a.at.start - b.at.start)) {
    const fixed = fixItem(file, at, shape)
    if (fixed) edits.push(fixed.edit)
    for (const kind of fixed?.kinds ?? []) kinds.push(kind)
  }
  const text = applyEdits(file.text, edits)
  return edits.length === 0 || isAsMeant(file, text) ? { text, edits, kinds } : undefined
}

function fixItem(file: TextFile, at: Place, shape: Shape): { edit: Edit; kinds: FixKind[] } | undefined {
  const item = itemText(file, at)
  const document = parseItem(item.text)
  if (!document) return undefined
  const fixes = [...valueFixes(document.contents, shape, item.text)]
  const kinds = fixes.map(({ kind }) => kind)
  const isInOrder = shape !== CLAIM || hasKeysInOrder(document.contents)
  const ordered = isInOrder ? undefined : orderKeys(document.contents, item.text, fixes)
  if (ordered !== undefined) kinds.push('order')
  if (kinds.length === 0) return undefined
  return {
    edit: { start: at.start, end: item.end, text: (ordered ?? applyEdits(item.text, fixes)).slice(item.indent) },
    kinds,
  }
}

/** Whether a fixed text reads as the one that it was, but for values that were to be fixed. */
function isAsMeant(file: TextFile, text: string): boolean {
  return isDeepStrictEqual(fixed(parseLedger(new TextFile(file.name, text))), fixed(parseLedger(file)))
}

/** What was read, without its places, and with every value fixed. */
function fixed(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return fixValue(field, value)?.value ?? value
  if (Array.isArray(value)) return value.map((item) => fixed(item, field))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== 'at')
  return Object.fromEntries(entries.map(([name, inner]) => [name, fixed(inner, name)]))
}
