import { isAlias, isMap, isScalar, type Node, type Pair, visit, type YAMLMap } from 'yaml'
import { applyEdits, type Edit, editedStretch } from '../../ledger/files/edit.js'
import { CLAIM } from '../../ledger/model/model.js'
import { fieldsOf } from '../../ledger/model/shape.js'

const FIELDS: readonly string[] = fieldsOf(CLAIM)

interface Part {
  start: number
  end: number
  /** The place of its key in the model. */
  rank: number
}

export function hasKeysInOrder(claim: unknown): boolean {
  const ranks = isMap(claim) ? claim.items.map((pair) => partOf(pair).rank) : []
  return ranks.every((rank, index) => rank >= (ranks[index - 1] ?? -1))
}

/**
 * A claim's text with edits of its values made and its keys in the order of the model; comments go with the key that
 * they stand above or beside. `undefined` where it is not certain what belongs to which key.
 */
export function orderKeys(claim: unknown, text: string, edits: readonly Edit[]): string | undefined {
  if (!isMap(claim) || isTied(claim, text)) return undefined
  const parts = claim.items.map(partOf)
  if (parts.some(({ rank }) => rank < 0)) return undefined
  const wanted = [...parts].sort((a, b) => a.rank - b.rank)
  const textOf = (start: number, end: number) => editedStretch(text, { start, end }, edits)
  return claim.flow ? orderFlow(text, parts, wanted, textOf) : orderBlock(text, parts, wanted, textOf)
}

/**
 * Whether what is read may depend on the order of lines: an alias means the last anchor of its name before it, and a
 * block text that is to keep the blank lines below it (`|+`) takes them from what follows.
 */
function isTied(claim: YAMLMap, text: string): boolean {
  let found = false
  visit(claim, {
    Node: (_key, node) => {
      const keeps = isScalar(node) && node.type?.startsWith('BLOCK') && /^.\d?\+/.test(text.slice(node.range?.[0]))
      found ||= isAlias(node) || (node !== claim && Boolean(node.anchor)) || Boolean(keeps)
      return found ? visit.BREAK : undefined
    },
  })
  return found
}

/** A stretch of the text, with its values edited. */
type TextOf = (start: number, end: number) => string

function partOf({ key, value }: Pair): Part {
  const start = (key as Node | null)?.range?.[0] ?? -1
  const end = (value as Node | null)?.range?.[1] ?? -1
  const rank = isScalar(key) && start >= 0 && end > start ? FIELDS.indexOf(String(key.value)) : -1
  return { start, end, rank }
}

/** `{id: x, text: y}`: keys change places, commas and white space stay. */
function orderFlow(text: string, parts: readonly Part[], wanted: readonly Part[], textOf: TextOf): string | undefined {
  const isPlain = parts.every(({ end }, index) => {
    const next = parts[index + 1]
    return !next || /^\s*,\s*$/.test(text.slice(end, next.start))
  })
  if (!isPlain) return undefined
  const texts = wanted.map(({ start, end }) => textOf(start, end))
  const edits = parts.map(({ start, end }, index) => ({ start, end, text: texts[index] ?? '' }))
  return applyEdits(text, edits)
}

/** Whole lines change places; blank lines between them stay. */
function orderBlock(text: string, parts: readonly Part[], wanted: readonly Part[], textOf: TextOf): string | undefined {
  const first = parts[0]?.start ?? 0
  const indent = ' '.repeat(columnOf(text, first))
  const lines = new Map<Part, string>()
  const gaps: string[] = []
  let at = first
  for (const part of parts) {
    const [, gap, comments, before] = LEAD.exec(text.slice(at, part.start)) ?? []
    const end = endOfLines(text, part.end, indent.length)
    if (gap === undefined || end === undefined || (part !== parts[0] && before !== indent)) return undefined
    // The first key stands beside the dash of its claim: no comment can come with it.
    if (part === wanted[0] && comments !== '') return undefined
    lines.set(part, comments + indent + textOf(part.start, end))
    gaps.push(gap)
    at = end
  }
  const ordered = wanted.map((part, index) => (gaps[index] ?? '') + (lines.get(part) ?? '')).join('')
  return text.slice(0, first) + ordered.slice(indent.length) + text.slice(at)
}

/** Before a key: blank lines, then comments, then its indentation. */
const LEAD = /^((?:[ \t]*\r?\n)*)((?:[ \t]*#[^\n]*\n)*)( *)$/

/** Where the lines of a value end, its comments included: beside it, and below it where they are indented more. */
function endOfLines(text: string, end: number, column: number): number | undefined {
  const [rest = ''] = /^[^\n]*\n?/.exec(text.slice(end)) ?? []
  const isAtStart = text[end - 1] === '\n'
  if (!isAtStart && !/^[ \t]*(?:[ \t]#[^\n]*)?\n$/.test(rest.replace('\r\n', '\n'))) return undefined
  const from = isAtStart ? end : end + rest.length
  const below = new RegExp(`^(?:(?:[ \\t]*\\r?\\n)* {${column + 1},}#[^\\n]*\\n)+`).exec(text.slice(from))
  return from + (below?.[0].length ?? 0)
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
