import type { Seen } from './seen.js'
import { namesOf } from './selector.js'
import { allText, attribute, type Element, type ParentNode } from './tree.js'

/** What stands in a line, but beside the text: notes at the margin, and those that open when one points at a word. */
const BESIDE =
  /^(?:sidenote|side-note|marginnote|margin-note|marginalia|footnote-(?:content|text|body)|ltx_note_outer|tooltip(?:-?text|-?content)?)$/i
/** In a line it is a note, if it has more than the mark of one. */
const NOTE = /^(?:footnote|endnote|fn|annotation)$/i
const LONG_MARK = 12
export function isPageBreak(element: Element): boolean {
  return attribute(element, 'role') === 'doc-pagebreak' || attribute(element, 'epub:type') === 'pagebreak'
}

export function isBeside(element: Element, { isBlock }: Seen): boolean {
  if (attribute(element, 'role') === 'tooltip' || attribute(element, 'popover') !== undefined) return true
  const { classes } = namesOf(element)
  if (classes.some((name) => BESIDE.test(name))) return true
  return (
    !isBlock &&
    element.tagName !== 'sup' &&
    classes.some((name) => NOTE.test(name)) &&
    allText(element).length > LONG_MARK
  )
}

/** One item of a list does not go on in the next, even where both are whole sentences. */
export const ITEMS = new Set(['li', 'dd'])

export function isPermalink(link: Element): boolean {
  return (attribute(link, 'href') ?? '').includes('#') && /^(?:[#¶§🔗\s]|\ufe0f)*$/u.test(allText(link))
}

/** The letter that a picture shows at the begin of a word, as old books do. */
export function initialOf(image: Element): string {
  const letter = attribute(image, 'alt') ?? ''
  if (!/^\p{Lu}$/u.test(letter)) return ''
  const beside = image.parentNode?.childNodes ?? []
  const next = beside[beside.indexOf(image) + 1]
  return next && 'value' in next && /^\p{Ll}/u.test(next.value) ? letter : ''
}

/** A button in a sentence is a word that explains itself; one between paragraphs stands by itself. */
export class OwnButtons {
  readonly #hasText = new WeakMap<ParentNode, boolean>()

  has({ tagName, parentNode }: Element): boolean {
    if (tagName !== 'button' || !parentNode) return false
    const known = this.#hasText.get(parentNode)
    if (known !== undefined) return !known
    const has = parentNode.childNodes.some((node) => 'value' in node && node.value.trim() !== '')
    this.#hasText.set(parentNode, has)
    return !has
  }
}
