import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { TooMuch } from '../blocks/problem.js'
import { LIMITS } from './count-page.js'

export type Element = DefaultTreeAdapterMap['element']
export type ParentNode = DefaultTreeAdapterMap['parentNode']
export type ChildNode = DefaultTreeAdapterMap['childNode']

/**
 * The tree of a page, as a browser builds it. What is not closed is opened again in each element that follows, so the
 * tree may have far more elements than the page has tags.
 */
export function treeOf(html: string): DefaultTreeAdapterMap['document'] {
  let elements = 0
  let depth = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > LIMITS.elements) throw new TooMuch({ what: 'elements', limit: LIMITS.elements })
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++depth > LIMITS.depth) throw new TooMuch({ what: 'depth', limit: LIMITS.depth })
    },
    onItemPop: () => void depth--,
  }
  return parse(html, { treeAdapter, scriptingEnabled: true })
}

export const isElement = (node: ChildNode): node is Element => 'tagName' in node

export function attribute(element: Element, name: string): string | undefined {
  for (const found of element.attrs) if (found.name === name) return found.value
  return undefined
}

/** The elements below a node, in their order; templates are not entered. */
export function* elementsIn(node: ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

/** All characters of a node, seen or not. */
export function allText(node: ParentNode): string {
  let text = ''
  for (const child of node.childNodes)
    if (child.nodeName === '#text' && 'value' in child) text += child.value
    else if (isElement(child)) text += allText(child)
  return text
}
