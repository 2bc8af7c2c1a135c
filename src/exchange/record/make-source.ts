import { certainDate } from '../../check/fix/fix-date.js'
import { NAME } from '../../ledger/model/csl.js'
import { edtfOfCsl } from '../../ledger/model/csl-date.js'
import { parseEdtf } from '../../ledger/model/edtf.js'
import { bareDoi, doiFault, isbnFault, urlFault } from '../../ledger/model/identifier.js'
import { SOURCE } from '../../ledger/model/model.js'
import { type Shape, TEXT_LIMIT, type TextShape } from '../../ledger/model/shape.js'
import { SOURCE_TYPES, typeCalled } from '../../ledger/model/source-types.js'
import type { Name } from '../../ledger/model/types.js'
import { escapeUnsafe, unsafeAt } from '../../ledger/model/unsafe.js'
import type { NewSource } from '../../ledger/write/entry.js'
import { echo, grouped } from '../../screen/text.js'
import type { Left } from './imported.js'

/** A value as a file has it, and where. */
export interface Told {
  value: unknown
  at: number
}

/** Fields by the names of CSL, as a file has them. */
export type RawFields = ReadonlyMap<string, Told>

/** Of the file's own, and of another ledger's folder. */
const SILENT = new Set(['id', 'citation-key', 'key', 'at'])
const LOCAL = new Set(['snapshot', 'confidential', 'custom', 'categories'])

/** A source of what a file says. What a ledger would not take, or `check` would refuse, is left, and told. */
export function makeSource(raw: RawFields, left: Left[]): Omit<NewSource, 'key'> {
  const made: Record<string, unknown> = {}
  for (const [field, told] of raw) {
    if (SILENT.has(field) || told.value === null || told.value === undefined || told.value === '') continue
    const shape = Object.hasOwn(SOURCE.fields, field) ? (SOURCE.fields as Record<string, Shape>)[field] : undefined
    const leave = (why: string) => void left.push({ at: told.at, what: why })
    if (!shape || LOCAL.has(field)) leave(`\`${echo(field)}\` is not carried`)
    else {
      const value = valueFor(field, shape, told.value, leave)
      if (value !== undefined) made[field] = value
    }
  }
  return made as Omit<NewSource, 'key'>
}

type Leave = (why: string) => undefined

function valueFor(field: string, shape: Shape, value: unknown, leave: Leave): unknown {
  if (shape.kind === 'text') return textFor(field, shape, value, leave)
  if (shape.kind === 'word') return field === 'type' ? typeFor(value, leave) : textFor(field, TEXT, value, leave)
  if (shape.kind !== 'list') return leave(`\`${field}\` is not carried`)
  const items = Array.isArray(value) ? value : [value]
  if (items.length > MOST_ITEMS)
    return leave(
      `\`${field}\` has ${grouped(items.length)} names, and more than ${grouped(MOST_ITEMS)} are not carried`,
    )
  if (shape.of.kind === 'text') return items.map((item) => plainText(item) ?? '').filter(Boolean)
  const names = items.flatMap((item) => nameFor(item) ?? leave(`a name of \`${field}\` is empty`) ?? [])
  return names.length > 0 ? names : undefined
}

/** The largest collaborations sign with some thousand. */
const MOST_ITEMS = 5000

const TEXT: TextShape = { kind: 'text', description: '' }

function typeFor(value: unknown, leave: Leave): string | undefined {
  const text = String(value)
  const type = SOURCE_TYPES.includes(text) ? text : typeCalled(text)
  return type ?? leave(`type \`${echo(text)}\` is none of CSL's`)
}

function textFor(field: string, shape: TextShape, value: unknown, leave: Leave): string | undefined {
  if (shape.isDate) return dateFor(field, value, leave)
  const limit = shape.limit ?? TEXT_LIMIT
  const joined = Array.isArray(value) ? value.map((one) => plainText(one) ?? '').join(', ') : value
  const text = plainText(joined, limit > TEXT_LIMIT)
  if (text === undefined) return leave(`\`${field}\` is no text`)
  if (text === '') return undefined
  if (text.length > limit) return leave(`\`${field}\` has ${text.length} characters, and a ledger takes ${limit}`)
  return (
    IDENTIFIERS.get(field)?.(text) ??
    (IDENTIFIERS.has(field) ? leave(`${field} \`${echo(text)}\` cannot be right`) : text)
  )
}

/** As it is to be written, or nothing where it cannot be right. */
const IDENTIFIERS: ReadonlyMap<string, (text: string) => string | undefined> = new Map([
  ['URL', addressFor],
  ['archived', addressFor],
  ['ISBN', (text: string) => (isbnFault(text) ? undefined : text)],
  [
    'DOI',
    (text: string) => {
      const fault = doiFault(text)
      return fault ? fault.suggestion : bareDoi(text)
    },
  ],
])

function addressFor(text: string): string | undefined {
  const fault = urlFault(text)
  return fault ? fault.suggestion : text
}

function dateFor(field: string, value: unknown, leave: Leave): string | undefined {
  const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : edtfOfCsl(value)
  if (typeof value === 'object' && value !== null && 'season' in value)
    leave(`the season of \`${field}\` is not carried`)
  if (said !== undefined && parseEdtf(said)) return said
  const certain = said === undefined ? undefined : certainDate(said)
  if (certain !== undefined && parseEdtf(certain)) return certain
  const shown = said ?? JSON.stringify(value)
  return leave(`\`${field}\` is no date that a ledger takes: ${echo(shown)}`)
}

const FLAGS = new Set(['comma-suffix', 'static-ordering', 'parse-names'])

function nameFor(item: unknown): Name | undefined {
  if (typeof item === 'string') {
    const literal = plainText(item)
    return literal ? { literal } : undefined
  }
  if (typeof item !== 'object' || item === null) return undefined
  const name: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(item)) {
    if (!Object.hasOwn(NAME.fields, field)) continue
    if (FLAGS.has(field)) {
      if (value === true) name[field] = true
      continue
    }
    const text = plainText(value)
    if (text) name[field] = text
  }
  return name.family || name.given || name.literal ? (name as Name) : undefined
}

/** A text that a ledger takes; on one line, unless it may be long. `undefined` where it is none. */
export function plainText(value: unknown, hasLines = false): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).replace(/\r\n?/g, '\n')
  const folded = hasLines ? text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n') : text.replace(/\s+/g, ' ')
  return unsafeAt(folded) < 0 ? folded.trim() : escapeUnsafe(folded, () => '').trim()
}
