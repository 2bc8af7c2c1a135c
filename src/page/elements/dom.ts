/** Elements of a page, made without markup: what a ledger says only ever becomes text. */

export type Child = Node | string | undefined | false | readonly Child[]
type Value = string | number | boolean | undefined
export type Attributes = Record<string, Value | ((event: never) => void)>

/** An element with its attributes and what is in it. A function is called on the event of its name. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children)
}

const SVG = 'http://www.w3.org/2000/svg'

/** The same of a drawing. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS(SVG, name), attributes, children)
}

function filled<Made extends Element>(element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value as EventListener)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value))
  }
  append(element, children)
  return element
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child)
    else if (child) element.append(child as Node | string)
  }
}

/** A link that leaves the page; plain text where the address is none that a browser should open from a ledger. */
export function external(address: string | undefined, text: Child, attributes: Attributes = {}): Child {
  const isSafe = address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
  return isSafe ? h('a', { href: address, rel: 'noopener noreferrer', class: 'out', ...attributes }, text) : text
}

/** A text of a ledger in its own direction. */
export function said(text: string, lang?: string, attributes: Attributes = {}): HTMLSpanElement {
  return h('span', { dir: 'auto', lang, ...attributes }, text)
}
