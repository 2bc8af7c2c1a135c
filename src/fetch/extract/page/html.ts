import { type Block, writeBlocks } from '../blocks/block.js'
import { decodeText } from '../blocks/charset.js'
import { tidyLines } from '../blocks/flow.js'
import { countPage } from './count-page.js'
import { bodiesInData, isShown } from './data.js'
import { outlineOf } from './parts.js'
import { PageReader } from './reader.js'
import { sheetIn } from './sheet.js'
import { allText, type Element, elementsIn, treeOf } from './tree.js'

/** All that a reader sees of a page. */
export function readHtml(bytes: Uint8Array, contentType: string): string {
  const markup = decodeText(bytes, contentType)
  const isXml = /^application\/xhtml/i.test(contentType) || /^\s*<\?xml\s/.test(markup)
  return writeBlocks(blocksOfMarkup(isXml ? withEnds(markup) : markup))
}

/** All that a reader sees of a page, block by block. Scripts are not run. */
export function blocksOfMarkup(html: string): Block[] {
  countPage(html)
  const root = treeOf(html).childNodes.find((node): node is Element => node.nodeName === 'html')
  if (!root) return []
  const all = [...elementsIn(root)]
  const body = all.find(({ tagName }) => tagName === 'body') ?? root
  const blocks = new PageReader(outlineOf(body)).read(body, sheetIn(all))
  const own = bodiesInData(all).filter((text) => !isShown(text, blocks))
  // Some write markup into it.
  const data = own.flatMap((text) => (/<\/?[a-z]|&#?\w+;/i.test(text) ? blocksOfMarkup(text) : linesOf(text)))
  return withTitle(titleOf(all), [...blocks, ...data.map((block) => ({ ...block, part: 'the data of the page' }))])
}

const linesOf = (text: string): Block[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ text: tidyLines(line) }]))

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** `<a id="x"/>` ends in XHTML where it begins; in HTML it does not. */
export function withEnds(xhtml: string): string {
  return xhtml.replace(/<([a-z][\w:-]*)((?:\s[^<>]*?)?)\/>/gi, (whole, name: string, rest: string) =>
    VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
  )
}

function titleOf(all: readonly Element[]): string {
  const title = all.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head')
  return title ? allText(title).replace(/\s+/g, ' ').trim() : ''
}

/** The title of the window comes first, unless it is the headline with the name of the site. */
function withTitle(title: string, blocks: Block[]): Block[] {
  if (title === '' || blocks.length === 0) return blocks
  const isShown = blocks.some(({ text, heading }, at) => (heading === 1 || at === 0) && title.includes(text))
  return isShown ? blocks : [{ text: title, isAlone: true }, ...blocks]
}
