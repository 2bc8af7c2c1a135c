import { isCollection, isPair, isScalar, type Node, visit } from 'yaml'

/** What the parser made of quotation marks and brackets in a text with errors. */
export interface OpenMarks {
  /** Where each text or bracket that is never closed begins, by where the parser ended it; of several, the last opened. */
  unclosed: ReadonlyMap<number, number>
  /** Whether an offset lies within brackets. */
  isInBrackets(offset: number): boolean
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['{', '}'],
])

export function openMarks(text: string, contents: Node | null): OpenMarks {
  const unclosed = new Map<number, number>()
  const brackets: [start: number, end: number][] = []
  visit(contents, {
    Node: (_key, node) => {
      const isBracket = isCollection(node) && node.flow === true
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE')
      if (!node.range || (!isBracket && !isQuoted)) return
      const [start, end] = node.range
      if (isBracket) brackets.push([start, end])
      const isClosed = text[end - 1] === CLOSING.get(text.charAt(start)) && end - 1 >= endOfContents(node, start + 1)
      if (!isClosed) unclosed.set(end, start)
    },
  })
  return { unclosed, isInBrackets: (offset) => brackets.some(([start, end]) => start < offset && offset <= end) }
}

/** The end of the last item in brackets: a bracket that closes that one does not close what it is in. */
function endOfContents(node: Node, start: number): number {
  const last = isCollection(node) ? node.items.at(-1) : undefined
  const inner = (isPair(last) ? (last.value ?? last.key) : last) as Node | null | undefined
  return inner?.range?.[2] ?? start
}
