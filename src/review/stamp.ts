import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Edit, insertedBelow } from '../ledger/files/edit.js'
import type { TextFile } from '../ledger/model/text-file.js'
import type { Claim } from '../ledger/model/types.js'
import { itemText, parseItem } from '../ledger/yaml/item-text.js'
import { samePerson } from './reviews.js'

/** What a review writes into a claim. */
export interface Stamp {
  by: string
  on: string
  of: string
  seen: readonly string[]
}

/**
 * The edits that put a stamp into a claim of a file: in the place of an earlier one of the same person, else as the last
 * of its `reviewed`. Nothing else of the claim is touched. `undefined` where it is not certain what to write where, as
 * behind an alias.
 */
export function stampEdits(file: TextFile, { at }: Claim, stamp: Stamp): Edit[] | undefined {
  const { text, indent } = itemText(file, at)
  const claim = parseItem(text)?.contents
  if (!isMap(claim)) return undefined
  const edits = editsIn({ text, claim, stamp })
  const lineBreak = file.text.includes('\r\n') ? '\r\n' : '\n'
  return edits?.map(({ start, end, text: written }) => ({
    start: start - indent + at.start,
    end: end - indent + at.start,
    text: written.replaceAll('\n', lineBreak),
  }))
}

interface Task {
  text: string
  claim: YAMLMap
  stamp: Stamp
}

function editsIn(task: Task): Edit[] | undefined {
  const pair = task.claim.items.find(({ key }) => isScalar(key) && key.value === 'reviewed')
  if (!pair) return newField(task)
  const { value } = pair
  if (!isSeq(value)) return undefined
  const own = value.items.find(
    (item) => isMap(item) && samePerson(String(item.get('by'))) === samePerson(task.stamp.by),
  )
  if (own) return isMap(own) ? renewed(own, task) : undefined
  return value.flow ? addedInFlow(value, task) : addedInBlock(value, task)
}

/** `reviewed` behind the last key of a claim, but before `review-by`, as the model has them. */
function newField({ text, claim, stamp }: Task): Edit[] | undefined {
  const index = claim.items.findIndex(({ key }) => isScalar(key) && key.value === 'review-by')
  const before = claim.items.at(index < 0 ? -1 : index - 1)
  const end = before && endOf(before)
  if (end === undefined) return undefined
  if (claim.flow) return [{ start: end, end, text: `, reviewed: [${inFlow(stamp)}]` }]
  const column = columnOf(text, startOf(claim.items[0]) ?? 0)
  const lines = [`${' '.repeat(column)}reviewed:`, ...inBlock(stamp, column + 2)]
  return [insertedBelow(text, end, lines)]
}

function renewed(item: YAMLMap, { text, stamp }: Task): Edit[] | undefined {
  const edits: Edit[] = []
  for (const [name, written] of [
    ['on', stamp.on],
    ['of', stamp.of],
  ] as const) {
    const value = item.get(name, true)
    if (!isScalar(value) || !value.range || value.anchor || value.tag) return undefined
    edits.push({ start: value.range[0], end: value.range[1], text: written })
  }
  const seen = item.get('seen', true)
  const of = item.items.find(({ key }) => isScalar(key) && key.value === 'of')
  const end = of && endOf(of)
  if (seen === undefined && end !== undefined) {
    const column = columnOf(text, startOf(item.items[0]) ?? 0)
    const field = `seen: ${listed(stamp.seen, column)}`
    const joint = item.flow ? ', ' : `\n${' '.repeat(column)}`
    edits.push({ start: end, end, text: joint + field })
  } else if (isSeq(seen) && seen.range && !seen.anchor) {
    const [start, end] = seen.range
    const column = columnOf(text, start)
    const tail = text[end - 1] === '\n' ? '\n' : ''
    edits.push({ start, end, text: listed(stamp.seen, column) + tail })
  } else return undefined
  return edits
}

function addedInFlow(reviews: YAMLSeq, { text, stamp }: Task): Edit[] | undefined {
  const last = reviews.items.at(-1) as Node | undefined
  const end = last?.range?.[1] ?? text.indexOf('[', reviews.range?.[0]) + 1
  return end > 0 ? [{ start: end, end, text: (last ? ', ' : '') + inFlow(stamp) }] : undefined
}

function addedInBlock(reviews: YAMLSeq, { text, stamp }: Task): Edit[] | undefined {
  const last = reviews.items.at(-1) as Node | undefined
  const start = reviews.range?.[0]
  if (!last?.range || start === undefined) return undefined
  return [insertedBelow(text, last.range[1], inBlock(stamp, columnOf(text, start)))]
}

function inBlock({ by, on, of, seen }: Stamp, column: number): string[] {
  const indent = ' '.repeat(column + 2)
  return [
    `${' '.repeat(column)}- by: ${scalar(by)}`,
    `${indent}on: ${on}`,
    `${indent}of: ${of}`,
    ...`${indent}seen: ${listed(seen, column + 2)}`.split('\n'),
  ]
}

function inFlow({ by, on, of, seen }: Stamp): string {
  return `{by: ${scalar(by)}, on: ${on}, of: ${of}, seen: [${seen.join(', ')}]}`
}

const WIDTH = 100

/** A list of digests on lines that are not too long. */
function listed(items: readonly string[], column: number): string {
  const lines = ['']
  for (const item of items) {
    const line = lines.at(-1) ?? ''
    const joined = line === '' ? item : `${line}, ${item}`
    if (line !== '' && column + joined.length > WIDTH) lines.push(item)
    else lines[lines.length - 1] = joined
  }
  return `[${lines.join(`,\n${' '.repeat(column + 2)}`)}]`
}

/** A name as YAML takes it for that text in any place. */
function scalar(name: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} .'’-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name)
  return isPlain && name === name.trim() ? name : JSON.stringify(name)
}

const startOf = (pair: Pair | undefined) => (pair?.key as Node | null)?.range?.[0]
const endOf = ({ value }: Pair) => (value as Node | null)?.range?.[1]

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
