import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { ListShape, RecordShape, Shape, TextShape } from '../model/shape.js'

export type Written = Scalar | YAMLMap | YAMLSeq

/** A list of so many characters stands on one line. */
const LINE = 80

/** A value that was read by a shape, as YAML that is read as that value: fields in the order of the model, short forms where there are any. */
export function nodeOf(value: unknown, shape: Shape): Written {
  if (shape.kind === 'record') return recordNode(value as Readonly<Record<string, unknown>>, shape)
  if (shape.kind === 'list') return listNode(value as readonly unknown[], shape)
  if (shape.kind === 'text') return textNode(String(value), shape)
  return anyNode(value)
}

function recordNode(value: Readonly<Record<string, unknown>>, { fields, short }: RecordShape): Written {
  const map = new YAMLMap()
  for (const [name, shape] of Object.entries(fields)) {
    const field = value[name]
    if (field === undefined || isLeftOut(field, shape)) continue
    const isAlone = name === short && Object.values(value).filter((one) => one !== undefined).length === 1
    if (isAlone) return nodeOf(field, shape)
    map.items.push(new Pair(scalar(name), nodeOf(field, shape)))
  }
  return map
}

/** An empty list that is read where none is written. */
function isLeftOut(value: unknown, shape: Shape): boolean {
  return shape.kind === 'list' && shape.alwaysThere === true && Array.isArray(value) && value.length === 0
}

function listNode(values: readonly unknown[], { of, orOne }: ListShape): Written {
  const [first] = values
  if (orOne && values.length === 1) return nodeOf(first, of)
  const list = new YAMLSeq()
  list.items = values.map((value) => nodeOf(value, of))
  const areShort = list.items.every((item) => item instanceof Scalar || isName(of))
  if (areShort) for (const item of list.items) if (item instanceof YAMLMap) item.flow = true
  list.flow = values.length === 0 || (areShort && JSON.stringify(values).length <= LINE)
  return list
}

const isName = (shape: Shape) => shape.kind === 'record' && 'family' in shape.fields

function textNode(text: string, { numbers }: TextShape): Scalar {
  const number = Number(text)
  return numbers && Number.isSafeInteger(number) && String(number) === text ? new Scalar(number) : scalar(text)
}

/** A character that YAML or an eye may take for another. */
const ODD = /[^\P{C}\n]|(?! )\p{Z}/u
/** What a block of lines would not keep, or not show. */
const LOOSE = /^\s|\s$|[ \t]\n|\n[ \t]/

export function scalar(text: string): Scalar {
  const node = new Scalar(text)
  if (ODD.test(text) || (text.includes('\n') && LOOSE.test(text))) node.type = 'QUOTE_DOUBLE'
  else if (text.includes('\n')) node.type = 'BLOCK_LITERAL'
  return node
}

/** What is kept as it is. */
function anyNode(value: unknown): Written {
  if (Array.isArray(value)) {
    const list = new YAMLSeq()
    list.flow = true
    list.items = value.map(anyNode)
    return list
  }
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? scalar(value) : new Scalar(value)
  const map = new YAMLMap()
  map.flow = true
  for (const [key, inner] of Object.entries(value)) map.items.push(new Pair(scalar(key), anyNode(inner)))
  return map
}
