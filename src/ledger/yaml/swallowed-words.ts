import { isAlias, isScalar, type Node, visit } from 'yaml'
import { quoted } from './quoted.js'
import type { SyntaxFault } from './syntax-fault.js'

/** What may be a tag or an anchor: most texts have none, and are not walked through. */
const MARK = /(?<=^|[\s,[{:?-])[!&]/m
/** The tags and anchors right before a value. */
const PROPERTIES = /(?:[!&][^\s,[\]{}]*(?:[ \t]+(?:\r?\n[ \t]*)?|\r?\n[ \t]*|$))+$/
const REACH = 1000

/**
 * Words that YAML takes for a tag or an anchor, and that would be lost without a word: `!never again`, `&c. and so on`. No
 * ledger needs tags, and an anchor of a text that no alias names is most likely a part of the text.
 */
export function swallowedWords(text: string, contents: Node | null): SyntaxFault[] {
  if (!MARK.test(text)) return []
  const named = new Set<string>()
  const marked: Node[] = []
  visit(contents, {
    Node: (_key, node) => {
      if (isAlias(node)) named.add(node.source)
      else if (node.tag || (isScalar(node) && node.anchor)) marked.push(node)
    },
  })
  return marked.flatMap((node) => {
    const isAnchor = isScalar(node) && node.anchor !== undefined && !named.has(node.anchor)
    return node.tag || isAnchor ? [faultAt(text, node, isAnchor ? '&' : '!')] : []
  })
}

function faultAt(text: string, node: Node, mark: '!' | '&'): SyntaxFault {
  const [from = 0, to = from] = node.range ?? []
  const before = text.slice(Math.max(0, from - REACH), from)
  const properties = PROPERTIES.exec(before)?.[0] ?? ''
  const first = from - properties.length
  const start = first + Math.max(0, properties.indexOf(mark))
  const [found = mark] = /^\S*/.exec(text.slice(start, Math.max(from, start + 1))) ?? []
  const whole = text.slice(first, to).trimEnd()
  const isPlain = isScalar(node) && node.type === 'PLAIN' && !whole.includes('\n')
  const fixed = isPlain ? quoted(whole) : undefined
  const kind = mark === '!' ? ('taken-for-tag' as const) : ('taken-for-anchor' as const)
  const mistake = { kind, found, ...(fixed && { fixed }) }
  return { fact: { code: 'yaml-syntax', mistake }, start, end: start + found.length }
}
