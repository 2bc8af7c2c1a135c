import { addTo } from '../../../ledger/model/grouped.js'
import { pageMark } from '../../../quotes/layout.js'
import type { Block } from '../blocks/block.js'
import { Flow } from '../blocks/flow.js'
import { TooMuch } from '../blocks/problem.js'
import { raisedDigits } from '../blocks/raised.js'
import { rowBlocks } from '../blocks/row.js'
import { LIMITS } from './count-page.js'
import { ListNumbers } from './list-numbers.js'
import { isNamedMark, isNoteLink, MARK, raisedOf, withoutMarks } from './notes.js'
import { type Outline, partOf } from './parts.js'
import { type Seen, seenOf } from './seen.js'
import { namesOf } from './selector.js'
import { type Sheet, sheetIn } from './sheet.js'
import { allText, attribute, type ChildNode, type Element, elementsIn, isElement, type ParentNode } from './tree.js'

/** What holds for a node and all that is in it. */
interface Around {
  part: string | undefined
  isVisible: boolean
  isStruck: boolean
  partsChildren: boolean
  isPre: boolean
  /** What its blocks are. */
  about: Omit<Block, 'text' | 'part'>
  /** The rules that hold: a shadow tree has its own. */
  sheet: Sheet
  /** What is shown in the slots of a shadow tree. */
  slots?: Slots
  depth: number
}

/** The children of a host by the slots that they are for, and the rules that hold for them. */
interface Slots {
  nodes: ReadonlyMap<string, ChildNode[]>
  sheet: Sheet
}

const START: Omit<Around, 'sheet'> = {
  part: undefined,
  isVisible: true,
  isStruck: false,
  partsChildren: false,
  isPre: false,
  about: {},
  depth: 0,
}

/** What stands in a line, but beside the text: notes at the margin, and those that open when one points at a word. */
const BESIDE =
  /^(?:sidenote|side-note|marginnote|margin-note|marginalia|footnote-(?:content|text|body)|ltx_note_outer|tooltip(?:-?text|-?content)?)$/i
/** In a line it is a note, if it has more than the mark of one. */
const NOTE = /^(?:footnote|endnote|fn|annotation)$/i
const LONG_MARK = 12
const ALONE = new Set(['figcaption', 'caption', 'legend', 'summary', 'dt', 'option', 'button', 'label'])
const HEADING = /^h([1-6])$/

/** Reads a page as one sees it, block by block. */
export class PageReader {
  #flow = new Flow()
  readonly #numbers = new ListNumbers()
  readonly #hasText = new WeakMap<ParentNode, boolean>()

  constructor(readonly outline: Outline) {}

  read(root: ParentNode, sheet: Sheet): Block[] {
    const around = { ...START, sheet }
    this.#children(root, around)
    this.#end(around)
    return this.#flow.blocks
  }

  #children(parent: ParentNode, around: Around): void {
    if (around.depth > 2 * LIMITS.depth) throw new TooMuch({ what: 'depth', limit: LIMITS.depth })
    let before: ChildNode | undefined
    for (const node of parent.childNodes) {
      // Links of a menu stand apart by their style alone.
      if (around.part !== undefined && node.nodeName === 'a' && before?.nodeName === 'a') this.#flow.add(' ')
      this.#node(node, around)
      before = node
    }
  }

  #node(node: ChildNode, around: Around): void {
    if (isElement(node)) this.#element(node, around)
    else if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, around)
  }

  #text(text: string, { isVisible, isStruck, isPre, partsChildren }: Around): void {
    if (!isVisible || isStruck) return
    if (partsChildren && text.trim() === '') return
    if (isPre) this.#flow.addLines(text)
    else this.#flow.addText(text)
  }

  #end({ part, about }: Around): void {
    this.#flow.end({ ...about, part }, withoutMarks)
  }

  #element(element: Element, around: Around): void {
    const { tagName } = element
    const seen = seenOf(element, around, around.sheet)
    if (!seen) return
    const inside = this.#inside(element, seen, around)
    if (tagName === 'slot') this.#slot(element, inside)
    else if (tagName === 'svg') this.#drawing(element, inside)
    else if (tagName === 'br') this.#flow.add('\n')
    else if (tagName === 'hr') this.#break(around)
    else if (isPageBreak(element)) this.#pageBreak(element)
    else if (isBeside(element, seen)) this.#beside(element, inside)
    else if (seen.isBlock) this.#block(element, inside, around)
    else if (this.#isOwnButton(element)) this.#block(element, { ...inside, about: { isAlone: true } }, around)
    else if (!inside.isVisible || inside.isStruck) this.#content(element, inside)
    else if (tagName === 'sup' || seen.declared.isRaised) this.#raised(element, inside)
    else if (isNamedMark(element)) this.#flow.add(MARK)
    else if (seen.isLine) this.#line(element, inside)
    else if (tagName === 'a') this.#link(element, inside)
    else this.#inline(element, inside)
  }

  #inside(element: Element, seen: Seen, around: Around): Around {
    const { tagName } = element
    const level = HEADING.exec(tagName)?.[1] ?? (attribute(element, 'role') === 'heading' ? '2' : undefined)
    const { declared, isVisible, isStruck, partsChildren } = seen
    return {
      part: partOf(element, this.outline) ?? around.part,
      isVisible,
      isStruck,
      partsChildren,
      isPre: around.isPre || tagName === 'pre' || tagName === 'textarea',
      about: {
        ...around.about,
        ...(level && { heading: Number(level) }),
        ...(ALONE.has(tagName) && seen.isBlock && { isAlone: true }),
        ...(declared.isPlaced && { isLine: true }),
      },
      sheet: around.sheet,
      ...(around.slots && { slots: around.slots }),
      depth: around.depth + 1,
    }
  }

  #block(element: Element, inside: Around, around: Around): void {
    this.#end(around)
    if (element.tagName === 'article' || inside.part !== around.part) this.#flow.breakOff()
    if (element.tagName === 'li') this.#flow.mark(inside.part === undefined ? this.#numbers.of(element) : '')
    if (element.tagName === 'tr') this.#row(element, inside)
    else this.#content(element, inside)
    this.#end(inside)
    if (element.tagName === 'li') this.#flow.mark('')
    if (inside.part !== around.part) this.#flow.breakOff()
  }

  #break(around: Around): void {
    this.#end(around)
    this.#flow.breakOff()
  }

  #link(link: Element, inside: Around): void {
    if (isNoteLink(link)) this.#flow.add(MARK)
    else if (!inside.about.heading || !isPermalink(link)) this.#content(link, inside)
  }

  #line(element: Element, inside: Around): void {
    this.#flow.add('\n')
    if (element.tagName === 'a') this.#link(element, inside)
    else this.#content(element, inside)
    this.#flow.add('\n')
  }

  /** Books tell so where a page of the printed one begins. */
  #pageBreak(element: Element): void {
    const named = attribute(element, 'title') || attribute(element, 'aria-label') || allText(element)
    const label = named
      .replace(/^\D*?page\s+/i, '')
      .replace(/[\]\s]+/g, ' ')
      .trim()
      .slice(0, 20)
    if (label !== '') this.#flow.place(pageMark(label))
  }

  #inline(element: Element, inside: Around): void {
    const { tagName } = element
    if (tagName === 'q') this.#flow.add('“')
    if (tagName === 'tspan') this.#flow.add(' ')
    const { length } = this.#flow.blocks
    this.#content(element, inside)
    // What has blocks in it is a box of its own.
    if (this.#flow.blocks.length > length) this.#end(inside)
    if (tagName === 'q') this.#flow.add('”')
  }

  #raised(element: Element, inside: Around): void {
    const raised = raisedOf(element, this.#flow.tail)
    if (raised.is === 'mark') this.#flow.add(MARK)
    else if (raised.is === 'power') this.#flow.add(raisedDigits(raised.text))
    else this.#content(element, inside)
  }

  /** In a shadow tree the children of the host stand where its slots are, and nowhere else. */
  #content(element: Element, inside: Around): void {
    const shadow = element.childNodes.find(isShadow)
    if (shadow && 'content' in shadow) {
      const slots = { nodes: slotted(element, shadow), sheet: inside.sheet }
      this.#children(shadow.content, { ...inside, slots, sheet: sheetIn(elementsIn(shadow.content)) })
    } else this.#children(element, inside)
  }

  #slot(slot: Element, { slots, ...inside }: Around): void {
    const shown = slots?.nodes.get(attribute(slot, 'name') ?? '')
    if (slots && shown) for (const node of shown) this.#node(node, { ...inside, sheet: slots.sheet })
    else this.#children(slot, inside)
  }

  /** The cells of a row beside each other; where a cell holds more than a line, the table only lays the page out. */
  #row(row: Element, inside: Around): void {
    const own = this.#flow
    const cells = row.childNodes.filter(isElement).map((cell) => {
      this.#flow = new Flow()
      this.#element(cell, inside)
      this.#end(inside)
      return this.#flow.blocks
    })
    this.#flow = own
    own.blocks.push(...rowBlocks(cells))
  }

  #beside(element: Element, inside: Around): void {
    const own = this.#flow
    this.#flow = new Flow()
    this.#content(element, inside)
    this.#end(inside)
    const { blocks } = this.#flow
    this.#flow = own
    own.beside(blocks.map((block) => ({ ...block, isAlone: true })))
  }

  /** Of a drawing the words are seen that stand in it, each by itself. */
  #drawing(svg: Element, inside: Around): void {
    const texts = [...elementsIn(svg)].filter(({ tagName }) => tagName === 'text' || tagName === 'foreignObject')
    if (texts.length === 0) return
    this.#end(inside)
    for (const text of texts) {
      this.#children(text, inside)
      this.#end({ ...inside, about: { isAlone: true } })
    }
  }

  /** A button in a sentence is a word that explains itself; one between paragraphs stands by itself. */
  #isOwnButton({ tagName, parentNode }: Element): boolean {
    if (tagName !== 'button' || !parentNode) return false
    const known = this.#hasText.get(parentNode)
    if (known !== undefined) return !known
    const has = parentNode.childNodes.some((node) => 'value' in node && node.value.trim() !== '')
    this.#hasText.set(parentNode, has)
    return !has
  }
}

const isShadow = (node: ChildNode) =>
  node.nodeName === 'template' && isElement(node) && attribute(node, 'shadowrootmode') !== undefined

/** The children of a host by the slots that they are for. */
function slotted(host: Element, shadow: ChildNode): Map<string, ChildNode[]> {
  const slots = new Map<string, ChildNode[]>()
  for (const child of host.childNodes)
    if (child !== shadow) addTo(slots, (isElement(child) && attribute(child, 'slot')) || '', child)
  return slots
}

function isPageBreak(element: Element): boolean {
  return attribute(element, 'role') === 'doc-pagebreak' || attribute(element, 'epub:type') === 'pagebreak'
}

function isBeside(element: Element, { isBlock }: Seen): boolean {
  if (attribute(element, 'role') === 'tooltip') return true
  const { classes } = namesOf(element)
  if (classes.some((name) => BESIDE.test(name))) return true
  return (
    !isBlock &&
    element.tagName !== 'sup' &&
    classes.some((name) => NOTE.test(name)) &&
    allText(element).length > LONG_MARK
  )
}

function isPermalink(link: Element): boolean {
  return (attribute(link, 'href') ?? '').includes('#') && /^(?:[#¶§🔗\s]|\ufe0f)*$/u.test(allText(link))
}
