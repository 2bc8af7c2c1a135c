import { pageMark } from '../../../quotes/layout.js'
import type { Block } from '../blocks/block.js'
import { Flow } from '../blocks/flow.js'
import { TooMuch } from '../blocks/problem.js'
import { loweredDigits, raisedDigits, withoutRaisedMarks } from '../blocks/raised.js'
import { rowBlocks } from '../blocks/row.js'
import { type Around, insideOf, START } from './around.js'
import { LIMITS } from './count-page.js'
import { isFormulaPart, writeFormula } from './formula.js'
import { ITEMS, initialOf, isBeside, isPageBreak, isPermalink, OwnButtons } from './kinds.js'
import { ListNumbers } from './list-numbers.js'
import { isNamedMark, isNoteLink, MARK, raisedOf, withoutMarks } from './notes.js'
import type { Outline } from './parts.js'
import { seenOf } from './seen.js'
import { shadowOf } from './shadow.js'
import { type Sheet, sheetIn } from './sheet.js'
import { allText, attribute, type ChildNode, type Element, elementsIn, isElement, type ParentNode } from './tree.js'

/** Reads a page as one sees it, block by block. */
export class PageReader {
  #flow = new Flow()
  readonly #numbers = new ListNumbers()
  readonly #buttons = new OwnButtons()
  /** How many of these were met so far. */
  readonly #met = { boxes: 0, pictures: 0 }
  /** What stands right after the node that is read. */
  #next: ChildNode | undefined

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
    let item: string | undefined
    for (const [at, node] of parent.childNodes.entries()) {
      if (ITEMS.has(node.nodeName)) {
        if (node.nodeName === item) this.#break(around)
        item = node.nodeName
      } else if (isElement(node)) item = undefined
      // Links of a menu stand apart by their style alone.
      if (around.part !== undefined && node.nodeName === 'a' && before?.nodeName === 'a') this.#flow.add(' ')
      this.#next = parent.childNodes[at + 1]
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
    else this.#flow.addText(withoutRaisedMarks(text))
  }

  #end({ part, about }: Around): void {
    this.#flow.end({ ...about, part }, withoutMarks)
  }

  #element(element: Element, around: Around): void {
    const { tagName } = element
    const seen = seenOf(element, around, around.sheet)
    if (!seen) return
    const inside = insideOf(element, seen, around, this.outline)
    if (tagName === 'slot') this.#slot(element, inside)
    else if (tagName === 'svg') this.#drawing(element, inside)
    else if (tagName === 'br') this.#lineBreak(around)
    else if (tagName === 'hr') this.#break(around)
    else if (isPageBreak(element)) this.#pageBreak(element)
    else if (isBeside(element, seen)) this.#beside(element, inside)
    else if (seen.isBlock) this.#block(element, inside, around)
    else if (this.#buttons.has(element)) this.#block(element, { ...inside, about: { isAlone: true } }, around)
    else if (!inside.isVisible || inside.isStruck) this.#content(element, inside)
    else if (tagName === 'sup' || seen.declared.isRaised) this.#raised(element, inside)
    else if (isFormulaPart(element)) this.#flow.addText(writeFormula(element, this.#flow.tail))
    else if (tagName === 'sub') this.#lowered(element, inside)
    else if (isNamedMark(element)) this.#flow.add(MARK)
    else if (seen.isLine) this.#line(element, inside)
    else if (tagName === 'a') this.#link(element, inside)
    else this.#inline(element, inside)
  }

  #block(element: Element, inside: Around, around: Around): void {
    this.#end(around)
    this.#met.boxes++
    if (element.tagName === 'article' || inside.part !== around.part) this.#flow.breakOff()
    if (element.tagName === 'li') this.#flow.mark(inside.part === undefined ? this.#numbers.of(element) : '')
    if (element.tagName === 'tr') this.#row(element, inside)
    else this.#content(element, inside)
    this.#end(inside)
    if (element.tagName === 'li') this.#flow.mark('')
    if (inside.part !== around.part) this.#flow.breakOff()
  }

  /** Two in a row part paragraphs. */
  #lineBreak(around: Around): void {
    if (/\n\s*$/.test(this.#flow.tail)) this.#end(around)
    else this.#flow.add('\n')
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
    if (tagName === 'img') this.#picture(element)
    const { length } = this.#flow.blocks
    const { boxes, pictures } = this.#met
    this.#content(element, inside)
    const hasPicture = this.#met.boxes > boxes && this.#met.pictures > pictures
    // What has blocks or a picture in it is a box of its own.
    if (this.#flow.blocks.length > length || hasPicture) this.#end(inside)
    if (tagName === 'q') this.#flow.add('”')
  }

  #picture(image: Element): void {
    this.#met.pictures++
    this.#flow.add(initialOf(image))
  }

  #raised(element: Element, inside: Around): void {
    const raised = raisedOf(element, this.#flow.tail, this.#next && 'value' in this.#next ? this.#next.value : '')
    if (raised.is === 'mark') this.#flow.add(MARK)
    else if (raised.is === 'power') this.#flow.add(raisedDigits(raised.text))
    else this.#content(element, inside)
  }

  #lowered(element: Element, inside: Around): void {
    const text = allText(element).trim()
    if (/^\d+$/.test(text) && /\d$/.test(this.#flow.tail)) this.#flow.add(loweredDigits(text))
    else this.#content(element, inside)
  }

  /** In a shadow tree the children of the host stand where its slots are, and nowhere else. */
  #content(element: Element, inside: Around): void {
    const shadow = shadowOf(element)
    if (!shadow) this.#children(element, inside)
    else {
      const { root, nodes } = shadow
      const slots = { nodes, sheet: inside.sheet }
      this.#children(root, { ...inside, slots, sheet: sheetIn(elementsIn(root)) })
    }
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
    for (const block of rowBlocks(cells)) own.blocks.push(block)
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
      this.#element(text, inside)
      this.#end({ ...inside, about: { isAlone: true } })
    }
  }
}
