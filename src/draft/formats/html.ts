import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { ReadingBuilder } from './builder.js'
import type { BlockKind, Reading } from './reading.js'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

export const mark = '<!-- claim: ID -->'

/** A page as a browser builds it. */
export function read(text: string): Reading {
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: true })
  return new PageReader(text).read(document.childNodes)
}

/** What a reader does not see, or not as prose. */
const HIDDEN: ReadonlySet<string> = new Set(
  'head script style template noscript del s strike pre svg math textarea select button iframe object'.split(' '),
)
const OPAQUE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var'])
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
const SPACES: ReadonlySet<string> = new Set(['br', 'td', 'th', 'img'])

type Task = { node: Node; kind: BlockKind; isOpaque: boolean } | { end: BlockKind }

class PageReader {
  readonly #builder = new ReadingBuilder()

  constructor(readonly text: string) {}

  /** Without recursion, as a stranger's page may be nested deeper than the stack. */
  read(nodes: readonly Node[]): Reading {
    const tasks: Task[] = nodes.map((node): Task => ({ node, kind: 'text', isOpaque: false })).reverse()
    for (let task = tasks.pop(); task; task = tasks.pop())
      if ('end' in task) this.#builder.close(task.end)
      else for (const inner of this.#enter(task.node, task.kind, task.isOpaque).reverse()) tasks.push(inner)
    return this.#builder.finish()
  }

  #enter(node: Node, kind: BlockKind, isOpaque: boolean): Task[] {
    const at = node.sourceCodeLocation
    const [start, end] = [at?.startOffset ?? 0, at?.endOffset ?? 0]
    if (node.nodeName === '#comment' && 'data' in node) this.#builder.comment(node.data, start + 4, { start, end })
    if (node.nodeName === '#text' && 'value' in node) {
      if (isOpaque) this.#builder.addOpaque(node.value, start)
      else this.#builder.prose(node.value, this.text, { start, end })
    }
    return 'tagName' in node ? this.#within(node, kind, isOpaque, start) : []
  }

  #within(element: Element, kind: BlockKind, isOpaque: boolean, start: number): Task[] {
    const { tagName, attrs, childNodes } = element
    if (
      HIDDEN.has(tagName) ||
      attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'))
    )
      return []
    if (SPACES.has(tagName)) this.#builder.space(start)
    const inner = kindWithin(tagName, kind)
    const isCode = isOpaque || OPAQUE.has(tagName)
    const within = childNodes.map((node): Task => ({ node, kind: inner, isOpaque: isCode }))
    if (!BLOCKS.has(tagName) || (kind === 'quotation' && tagName !== 'blockquote')) {
      if (BLOCKS.has(tagName)) this.#builder.space(start)
      return within
    }
    this.#builder.close(kind)
    return [...within, { end: inner }]
  }
}

function kindWithin(tagName: string, kind: BlockKind): BlockKind {
  if (kind === 'quotation' || tagName === 'blockquote') return 'quotation'
  if (/^h\d$/.test(tagName)) return 'heading'
  return tagName === 'tr' ? 'row' : kind
}
