import type { YAMLMap, YAMLSeq } from 'yaml'
import type { Edit } from '../files/edit.js'
import { columnOf, endOf, type Style, startOf } from './style.js'

/** What is to be added, on several lines each or on one. */
type Texts = (isLong: boolean) => readonly string[]

/** Texts behind the last item between brackets: beside it, or on lines of their own where it has one. */
export function addedInFlow(text: string, list: YAMLMap | YAMLSeq, texts: Texts, { step }: Style): Edit[] | undefined {
  const last = list.items.at(-1)
  const [open, close] = bracketsOf(list)
  const [start, end] = [startOf(last), endOf(last)]
  if (start === undefined || end === undefined) return undefined
  const before = text.slice(endOf(list.items.at(-2)) ?? open + 1, start)
  const after = text.slice(end, close)
  const added = texts(text.slice(start, end).includes('\n'))
  if (!before.includes('\n') && !after.includes('#'))
    return [{ start: end, end, text: added.map((one) => `, ${one}`).join('') }]
  const hasComma = after.replace(/#[^\n]*/g, '').includes(',')
  const lineEnd = after.search(/\r?\n/)
  const place = lineEnd < 0 ? end : end + lineEnd
  const indent = indentAt(text, start, step)
  const lines = added.map((one) => `\n${one}`.replaceAll('\n', `\n${indent}`)).join(',')
  return [
    ...(hasComma ? [] : [{ start: end, end, text: ',' }]),
    { start: place, end: place, text: lines + (hasComma ? ',' : '') },
  ]
}

/** Texts between brackets that hold nothing. */
export function openedInFlow(text: string, list: YAMLMap | YAMLSeq, texts: Texts, { step }: Style): Edit[] | undefined {
  const [open, close] = bracketsOf(list)
  const start = open + 1
  if (text.slice(start, close).trim() !== '') return undefined
  const isLong = text.trim().includes('\n')
  const added = texts(isLong)
  if (!isLong) return [{ start, end: close, text: added.join(', ') }]
  const indent = lineIndent(text, open)
  const inner = `\n${added.join(',\n')}`.replaceAll('\n', `\n${indent}${' '.repeat(step)}`)
  return [{ start, end: close, text: `${inner}\n${indent}` }]
}

/** Where the brackets around a list stand. */
function bracketsOf({ range }: YAMLMap | YAMLSeq): [open: number, close: number] {
  const [start = 0, end = 0] = range ?? []
  return [start, end - 1]
}

/** The spaces before a line. */
function lineIndent(text: string, offset: number): string {
  return /^ */.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''
}

/** As the first on its line stands, or further to the right than the key on it. */
function indentAt(text: string, start: number, step: number): string {
  const indent = lineIndent(text, start)
  const isFirst = /^[[{ ]/.test(text.slice(start - columnOf(text, start)))
  return isFirst ? indent : indent + ' '.repeat(step)
}
