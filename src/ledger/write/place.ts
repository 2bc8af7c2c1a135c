import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Edit, insertedBelow } from '../files/edit.js'
import type { Entry } from './entry.js'
import { addedInFlow, openedInFlow } from './flow.js'
import { columnOf, endOf, isBlock, type Part, type Style, startOf } from './style.js'

export type ListName = 'sources' | 'claims'

/** The edits that put entries at the end of a list of a ledger; `undefined` where it is not certain what to write where. */
export function editsFor(
  name: ListName,
  entries: readonly Entry[],
  { text, contents }: Part,
  style: Style,
): Edit[] | undefined {
  if (contents === null || isEmpty(contents)) return [atEnd(text, linesOf(name, entries, 0, style))]
  if (!isMap(contents)) return undefined
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name)
  if (!pair) return newList(name, entries, { text, contents }, style)
  const value = pair.value as Node | null
  if (isAlias(value)) return undefined
  if ((isMap(value) || isSeq(value)) && value.items.length > 0) return addedTo(value, entries, text, style)
  if (contents.flow)
    return isMap(value) || isSeq(value) ? openedInFlow(text, value, textsOf(entries, style), style) : undefined
  return openedBelow(pair, entries, text, style)
}

/** Entries behind the last one of a list or map that has some. */
export function addedTo(
  value: YAMLMap | YAMLSeq,
  entries: readonly Entry[],
  text: string,
  style: Style,
): Edit[] | undefined {
  if (!isBlock(value)) return addedInFlow(text, value, textsOf(entries, style), style)
  const last = value.items.at(-1)
  const end = endOf(last)
  const start = isSeq(value) ? value.range?.[0] : startOf(value.items[0])
  if (end === undefined || start === undefined) return undefined
  const column = columnOf(text, start)
  const isFlow = isOneLine(isMap(value) ? (last as Pair).value : last, text)
  const gap = isApart(value.items, text) ? [''] : []
  const lines = entries.flatMap((entry) => [...gap, ...indented(entry.lines(style, isFlow), column)])
  return [insertedBelow(text, withCommentsBelow(text, end, column), lines)]
}

/** Entries of a list that has none yet, below its key: what stands for nothing is taken away. */
function openedBelow(pair: Pair, entries: readonly Entry[], text: string, style: Style): Edit[] | undefined {
  const { key, value } = pair as Pair<Node, Node | null>
  const keyEnd = key.range?.[1]
  if (keyEnd === undefined || (value && 'anchor' in value && value.anchor)) return undefined
  const colon = text.indexOf(':', keyEnd) + 1
  const [start = colon, end = colon] = value?.range ?? []
  const isWritten = value !== null && end > start && start >= colon
  const column = columnOf(text, startOf(pair) ?? 0)
  const from = withCommentsBelow(text, isWritten ? end : colon, column)
  const lines = indented(listed(entries, style), column + indentFor(entries, style))
  const taken = isWritten ? [{ start: colon, end, text: '' }] : []
  return [...taken, insertedBelow(text, from, lines)]
}

/** A list that the ledger does not have: sources before claims, claims behind sources, else at the end. */
function newList(
  name: ListName,
  entries: readonly Entry[],
  { text, contents }: { text: string; contents: YAMLMap },
  style: Style,
): Edit[] | undefined {
  const { items } = contents
  if (contents.flow) return newListInFlow(name, entries, contents, text, style)
  const named = (wanted: string) => items.findIndex(({ key }) => isScalar(key) && key.value === wanted)
  const claims = name === 'sources' ? named('claims') : -1
  const behind = name === 'claims' && named('sources') >= 0 ? named('sources') : items.length - 1
  const column = columnOf(text, startOf(items[0]) ?? 0)
  const lines = linesOf(name, entries, column, style)
  const first = startOf(items[0])
  if (claims === 0 && first !== undefined)
    return [{ start: first, end: first, text: `${lines.join('\n').trimStart()}\n${' '.repeat(column)}` }]
  const end = endOf(items[claims > 0 ? claims - 1 : behind])
  if (end === undefined) return undefined
  const gap = isApart(items, text) ? [''] : []
  return [insertedBelow(text, withCommentsBelow(text, end, column), [...gap, ...lines])]
}

function newListInFlow(
  name: ListName,
  entries: readonly Entry[],
  contents: YAMLMap,
  text: string,
  style: Style,
): Edit[] | undefined {
  const [open, close] = name === 'claims' ? ['[', ']'] : ['{', '}']
  const key = style.isJson && contents.items.length > 0 ? JSON.stringify(name) : name
  const list = (isLong: boolean) => {
    const all = entries.map((entry) => entry.flow(style, isLong))
    const inner = isLong ? `\n${indented(all.join(',\n').split('\n'), style.step).join('\n')}\n` : all.join(', ')
    return [`${key}: ${open}${inner}${close}`]
  }
  return contents.items.length > 0
    ? addedInFlow(text, contents, list, style)
    : openedInFlow(text, contents, list, style)
}

const textsOf = (entries: readonly Entry[], style: Style) => (isLong: boolean) =>
  entries.map((entry) => entry.flow(style, isLong))

function linesOf(name: ListName, entries: readonly Entry[], column: number, style: Style): string[] {
  return indented([`${name}:`, ...indented(listed(entries, style), indentFor(entries, style))], column)
}

const listed = (entries: readonly Entry[], style: Style) => entries.flatMap((entry) => entry.lines(style, false))

/** How much further to the right than its key a list stands, or a map. */
function indentFor([first]: readonly Entry[], { isListIndented, step }: Style): number {
  return first?.key === undefined && !isListIndented ? 0 : step
}

function indented(lines: readonly string[], column: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line))
}

function atEnd(text: string, lines: readonly string[]): Edit {
  return text === '' ? { start: 0, end: 0, text: `${lines.join('\n')}\n` } : insertedBelow(text, text.length, lines)
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null && !node.source

function isOneLine(node: unknown, text: string): boolean {
  if ((!isMap(node) && !isSeq(node)) || !node.flow || !node.range) return false
  return !text.slice(node.range[0], node.range[1]).includes('\n')
}

/** Whether a blank line stands between the last two. */
function isApart(items: readonly unknown[], text: string): boolean {
  const [before, last] = items.slice(-2).map(startOf)
  if (before === undefined || last === undefined) return false
  return /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(text.slice(before, text.lastIndexOf('\n', last) + 1))
}

/** The end of what ends at `end`, with the comments below it that stand further to the right than it begins. */
function withCommentsBelow(text: string, end: number, column: number): number {
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end)
  if (lineEnd < 0) return end
  const below = new RegExp(`(?:(?:\\r?\\n[ \\t]*)*?\\r?\\n {${column + 1},}#[^\\r\\n]*)+`, 'y')
  below.lastIndex = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
  return below.test(text) ? below.lastIndex : end
}
