import { Document, isMap, isPair, isScalar, isSeq, type Node, visit, type YAMLMap, type YAMLSeq } from 'yaml'

/** How a ledger is laid out, so that what is added looks like the rest. */
export interface Style {
  /** Spaces by which what is in something stands further to the right. */
  step: number
  /** Whether a list stands further to the right than its key. */
  isListIndented: boolean
  /** From the dash of an item to its text. */
  dash: number
  isSingleQuoted: boolean
  /** Every key is in double quotes. */
  isJson: boolean
}

const PLAIN: Style = { step: 2, isListIndented: true, dash: 2, isSingleQuoted: false, isJson: false }
const MOST_STEP = 16

/** A text, and what it is as YAML. */
export interface Part {
  text: string
  contents: Node | null
}

/** The style of the parts of a file: of each trait the first example, else what is usual. */
export function styleOf(parts: readonly Part[]): Style {
  let style: Partial<Style> = {}
  let quotes = 0
  for (const { text, contents } of parts) {
    const column = (node: unknown) => columnOf(text, startOf(node) ?? 0)
    visit(contents, {
      Pair: (_, { key, value }) => {
        const further = isBlock(value) && value.items.length > 0 ? column(firstOf(value)) - column(key) : 0
        if (isMap(value) && further > 0 && further <= MOST_STEP) style = { step: further, ...style }
        if (isSeq(value) && isBlock(value)) style = { isListIndented: column(value) > column(key), ...style }
      },
      Seq: (_, seq) => {
        const item = seq.items.find((one) => isMap(one) && !one.flow)
        if (isBlock(seq) && item) style = { dash: Math.max(2, column(firstOf(item)) - column(seq)), ...style }
      },
      Scalar: (_, { type }) => {
        if (type === 'QUOTE_SINGLE') quotes++
        if (type === 'QUOTE_DOUBLE') quotes--
      },
    })
  }
  const root = parts[0]?.contents
  const isJson = isMap(root) && root.flow === true && root.items.every(({ key }) => isQuotedKey(key))
  return { ...PLAIN, ...style, isSingleQuoted: quotes > 0, isJson }
}

const isQuotedKey = (key: unknown) => isScalar(key) && key.type === 'QUOTE_DOUBLE'

/** A node on lines of its own, without indentation. */
export function inBlock(node: Node, { step, isListIndented, isSingleQuoted }: Style): string[] {
  // A list beside its key is two spaces to the left of where it would be.
  const indent = isListIndented ? step : 2
  return written(node, { indent, indentSeq: isListIndented, singleQuote: isSingleQuoted }).split('\n')
}

/** A node on one line; in JSON on several, where those beside it are so. */
export function inFlow(node: Node, { step, isSingleQuoted, isJson }: Style, isLong: boolean): string {
  if (isJson) return JSON.stringify(new Document(node).toJS(), null, isLong ? step : undefined)
  visit(node, {
    Collection: (_, inner) => {
      inner.flow = true
    },
    Scalar: (_, inner) => {
      if (inner.type === 'BLOCK_LITERAL') inner.type = 'QUOTE_DOUBLE'
    },
  })
  return written(node, { singleQuote: isSingleQuoted })
}

/** Is made once: a document makes a schema, which takes longer than to write an entry. */
let document: Document | undefined

function written(node: Node, options: object): string {
  document ??= new Document(null, { version: '1.2', schema: 'core', merge: true })
  document.contents = node
  const lines = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }
  return document.toString({ ...lines, ...options }).trimEnd()
}

export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && !node.flow
}

/** Where a node or the key of a pair begins. */
export function startOf(node: unknown): number | undefined {
  const at = isPair(node) ? node.key : node
  return (at as Node | null)?.range?.[0]
}

/** Where a node or the value of a pair ends. */
export function endOf(node: unknown): number | undefined {
  const at = isPair(node) ? (node.value ?? node.key) : node
  return (at as Node | null)?.range?.[1]
}

const firstOf = (node: YAMLMap | YAMLSeq | unknown) => (isMap(node) || isSeq(node) ? node.items[0] : undefined)

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
