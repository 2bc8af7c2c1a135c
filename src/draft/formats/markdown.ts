import type { Blockquote, Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { ReadingBuilder } from './builder.js'
import { HtmlPieces } from './html-pieces.js'
import { type BlockKind, type Reading, TooMany } from './reading.js'

export const mark = '<!-- claim: ID -->'

/** Markdown as GitHub and Pandoc read it. */
export function read(text: string): Reading {
  refuseTooMuch(text)
  const root = fromMarkdown(bounded(withoutFrontMatter(text)), {
    extensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  })
  return new MarkdownReader(text).read(root)
}

/** Front matter as spaces, so that all behind it keeps its place. */
function withoutFrontMatter(text: string): string {
  const [front] =
    /^(?:---[ \t]*\r?\n.*?\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n.*?\r?\n\+\+\+)[ \t]*(?=\r?\n|$)/s.exec(text) ?? []
  return front === undefined ? text : front.replace(/[^\r\n]/g, ' ') + text.slice(front.length)
}

/** What the parser takes for a paragraph, 14 KB and 70 microseconds, for a cell and for a line, in what it takes for another sign. */
const WEIGHTS = { paragraph: 16, cell: 5, line: 5 }
const MOST_SIGNS = 600_000
/** As much in each letter of a long text: a book is not dense. */
const DENSE = 0.25
const SIGN = /\n[ \t]*\r?\n|[\r\n*_[\]`<>!&\\~|#]/g

function refuseTooMuch(text: string): void {
  const most = Math.max(MOST_SIGNS, Math.floor(text.length * DENSE))
  let signs = 0
  for (const [sign] of text.matchAll(SIGN)) {
    const isLine = sign === '\n' || sign === '\r'
    signs += sign.length > 1 ? WEIGHTS.paragraph : isLine ? WEIGHTS.line : sign === '|' ? WEIGHTS.cell : 1
  }
  if (signs > most) throw new TooMany('signs of markup', most)
}

/** Quotations and lists within one another, and marks of emphasis in a paragraph: the parser takes the square of the time. */
const MARKER = String.raw`(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*`
const DEEP = new RegExp(`^([ \\t]*(?:${MARKER}){50})((?:${MARKER})+)`, 'gm')
const MARK = /[*_~[\]]/g
const MOST_MARKS = 2000
/** Of links and notes. Each is looked for in the list of all before it. */
const DEFINITION = /^([ \t>]{0,200})\[(?=[^\]\r\n]{1,1000}\]:)/gm
const MOST_DEFINITIONS = 4000
/** Lines that make a heading of the one before them. For each, all that was read so far is copied. */
const UNDERLINE = /^[ \t>]{0,200}(?:=+|-+)[ \t]*$/gm
const MOST_UNDERLINES = 1000
/** What stands deeper is in no list of a list, and each line of it would be looked at by all of them. */
const INDENT = /^([ \t]{120})([ \t]+)/gm
const WIDE = /^(?:[^|\r\n]*\|){1000}.*$/gm

/** No writer comes near these bounds; what is beyond them is blanked, and the rest keeps its place. */
function bounded(text: string): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, '\ufeff')
  const flat = text.replace(DEEP, (_, kept: string, deeper: string) => kept + blank(deeper))
  let definitions = 0
  let underlines = 0
  return flat
    .replace(INDENT, (_, kept: string, deeper: string) => kept + blank(deeper))
    .replace(WIDE, (row) => row.replaceAll('|', '\ufeff'))
    .replace(UNDERLINE, (line) => (++underlines > MOST_UNDERLINES ? blank(line) : line))
    .replace(DEFINITION, (found, before: string) => (++definitions > MOST_DEFINITIONS ? `${before}\ufeff` : found))
    .split(/(\n[ \t]*\n)/)
    .map((part) => ((part.match(MARK)?.length ?? 0) > MOST_MARKS ? part.replace(MARK, '\ufeff') : part))
    .join('')
}

/** A note, tip or warning of GitHub's is the writer's own, though it stands as a quotation. */
const ALERT = /^\[!\w+\]/
/** The last line of a quotation that says whose it is. */
const CREDIT = /^\s*(?:—|–|--)\s*\S/

/** In a quotation these do not end what is read as one. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow'])

type Task = { node: Nodes; kind: BlockKind } | { end: BlockKind } | { space: number }

class MarkdownReader {
  readonly #builder = new ReadingBuilder()
  readonly #html: HtmlPieces

  constructor(readonly text: string) {
    this.#html = new HtmlPieces(this.#builder)
  }

  /** Without recursion, as a stranger's draft may be nested deeper than the stack. */
  read(root: Nodes): Reading {
    const tasks: Task[] = [{ node: root, kind: 'text' }]
    for (let task = tasks.pop(); task; task = tasks.pop())
      if ('end' in task) this.#builder.close(task.end)
      else if ('space' in task) this.#builder.space(task.space)
      else for (const inner of this.#enter(task.node, task.kind).reverse()) tasks.push(inner)
    return this.#builder.finish()
  }

  /** Takes in what a node itself is, and says what is to be done for what is in it. */
  #enter(node: Nodes, kind: BlockKind): Task[] {
    if (kind === 'quotation' && BLOCKS.has(node.type)) return [...this.#within(node, kind), { space: endOf(node) }]
    const within = (inner: BlockKind) => this.#within(node, inner)
    switch (node.type) {
      case 'text':
        if (!this.#html.isHidden) this.#builder.prose(node.value, this.text, { start: startOf(node), end: endOf(node) })
        return []
      case 'html':
        this.#html.take(node.value, this.text, startOf(node), endOf(node))
        return []
      case 'inlineCode':
        this.#builder.addOpaque(node.value, this.#codeStart(node.value, startOf(node), endOf(node)))
        return []
      case 'break':
        this.#builder.space(startOf(node))
        return []
      case 'code':
      case 'definition':
      case 'footnoteReference':
      case 'image':
      case 'imageReference':
      case 'delete':
      case 'yaml':
        return []
      case 'heading':
        return [...within('heading'), { end: 'heading' }]
      case 'paragraph':
        return [...within(kind), { end: kind }]
      case 'tableRow':
        return [...within('row'), { end: 'row' }]
      case 'tableCell':
        this.#builder.space(startOf(node))
        return within('row')
      case 'blockquote':
        return this.#quotation(node, kind)
      default:
        return within(kind)
    }
  }

  /** Behind the backticks, and the space that parts them from a backtick. */
  #codeStart(value: string, start: number, end: number): number {
    const found = this.text.slice(start, end).indexOf(value)
    return start + Math.max(found, 1)
  }

  #within(node: Nodes, kind: BlockKind): Task[] {
    return childrenOf(node).map((child) => ({ node: child, kind }))
  }

  /** A quotation is one, however many paragraphs it has. */
  #quotation(node: Blockquote, kind: BlockKind): Task[] {
    const begin = this.text.slice(startOf(node), Math.min(endOf(node), startOf(node) + 60))
    if (ALERT.test(begin.replace(/^[>\s]*/, ''))) return this.#within(node, kind)
    const inner = node.children.flatMap((child): Task[] =>
      this.#isCredit(child)
        ? [{ end: 'quotation' }, { node: child, kind: 'text' }]
        : [{ node: child, kind: 'quotation' }],
    )
    return [...inner, { end: 'quotation' }]
  }

  #isCredit(node: RootContent): boolean {
    return node.type === 'paragraph' && CREDIT.test(this.text.slice(startOf(node), startOf(node) + 20))
  }
}

const childrenOf = (node: Nodes): RootContent[] =>
  'children' in node ? ((node as Parents).children as RootContent[]) : []
const startOf = ({ position }: Nodes) => position?.start.offset ?? 0
const endOf = ({ position }: Nodes) => position?.end.offset ?? 0
