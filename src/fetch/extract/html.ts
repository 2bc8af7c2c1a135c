import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodeText } from './charset.js'
import { countPage } from './count-page.js'

/** The little of the DOM that is walked over here. */
interface DomNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  firstChild: DomNode | null
  nextSibling: DomNode | null
  parentNode: DomNode | null
  getAttribute?(name: string): string | null
  setAttribute?(name: string, value: string): void
  querySelector?(selector: string): DomNode | null
}

interface DomDocument {
  body: DomNode
  querySelector(selector: string): DomNode | null
  querySelectorAll(selector: string): Iterable<DomNode>
}

/**
 * A smaller share of the page's text than this may be a notice, or one part of many: then the whole page counts, as a
 * quote that is there must be found.
 */
const ARTICLE_SHARE = 1 / 4
/** Readability takes far too long over more, or deeper: then the whole page counts, too. */
const ELEMENTS_LIMIT = 20_000
const DEPTH_LIMIT = 200

/** The article of a page with its title, or else all of the page's text. Scripts are not run. */
export function textOfHtml(bytes: Uint8Array, contentType: string): string {
  const html = withBody(decodeText(bytes, contentType))
  const { elements, depth } = countPage(html)
  const { document }: { document: DomDocument } = parseHTML(html)
  const title = collapse(document.querySelector('title')?.textContent ?? '').trim()
  const whole = read(document.body)
  const article = elements > ELEMENTS_LIMIT || depth > DEPTH_LIMIT ? '' : articleOf(document)
  const text = article.length >= whole.length * ARTICLE_SHARE ? article : whole
  return title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`
}

/** Without a body element linkedom leaves the document empty. */
function withBody(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
}

function articleOf(document: DomDocument): string {
  // Readability asks whether an element is shown, and a long style is parsed in time that grows with its square.
  for (const node of document.querySelectorAll('[style]'))
    node.setAttribute?.('style', isHidden(node) ? 'display:none' : '')
  try {
    const article = new Readability<DomNode>(document, {
      serializer: (node) => node as unknown as DomNode,
    }).parse()
    return article?.content ? read(article.content) : ''
  } catch {
    return ''
  }
}

const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON SELECT HEAD DEL'.split(' '))
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE UL OL DL FIGURE'.split(' '))
const TEXT_NODE = 3

/** An element's text, blocks on lines of their own. Walks without recursion, as a page may be nested deeply. */
function read(root: DomNode): string {
  const parts: string[] = []
  let depth = 0
  for (let node: DomNode | null = root; node; ) {
    const inside = enter(node, parts)
    if (inside) {
      node = inside
      depth++
      continue
    }
    while (node && depth > 0 && !node.nextSibling) {
      node = node.parentNode
      depth--
      if (node) leave(node, parts)
    }
    node = depth > 0 ? (node?.nextSibling ?? null) : null
  }
  return lines(parts.join(''))
}

function lines(text: string): string {
  const trimmed = text
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((part) => part.trim())
  return trimmed
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Writes what comes before an element's content; gives its first child, if there is one to be read. */
function enter(node: DomNode, parts: string[]): DomNode | null {
  const name = node.nodeName.toUpperCase()
  if (node.nodeType === TEXT_NODE) parts.push(collapse(node.textContent ?? ''))
  else if (name === 'BR') parts.push('\n')
  else if (name === 'SUP') parts.push(superscript(node))
  else if (!UNREAD.has(name) && !isHidden(node)) {
    if (BLOCKS.has(name)) parts.push(PARAGRAPHS.has(name) ? '\n\n' : '\n')
    else if (name === 'TD' || name === 'TH') parts.push('\t')
    else if (name === 'Q') parts.push('“')
    if (node.firstChild) return node.firstChild
    leave(node, parts)
  }
  return null
}

function leave(node: DomNode, parts: string[]): void {
  const name = node.nodeName.toUpperCase()
  if (BLOCKS.has(name)) parts.push(PARAGRAPHS.has(name) ? '\n\n' : '\n')
  else if (name === 'Q') parts.push('”')
}

function isHidden(node: DomNode): boolean {
  const has = (name: string) => node.getAttribute?.(name) ?? null
  return has('hidden') !== null || /display\s*:\s*none/i.test(has('style') ?? '')
}

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][at] ?? sign]),
)

/** 10<sup>2</sup> is 10² and not 102; a footnote's mark is no part of the words. */
function superscript(node: DomNode): string {
  const text = collapse(node.textContent ?? '').trim()
  if (node.querySelector?.('a[href^="#"]') || /^\[.*\]$/.test(text)) return ''
  return /^[0-9+−-]+$/.test(text) ? [...text].map((sign) => RAISED.get(sign) ?? sign).join('') : text
}

/** White space as HTML folds it; a space that does not break stays. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}
