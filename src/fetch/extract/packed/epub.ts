import { posix } from 'node:path'
import { type Block, writeBlocks } from '../blocks/block.js'
import { decodeText } from '../blocks/charset.js'
import { blocksOfMarkup, withEnds } from '../page/html.js'
import { readXml } from './xml.js'
import { unzip } from './zip.js'

const CONTAINER = 'META-INF/container.xml'

/** The text of a book, chapter by chapter in the order of its spine. */
export function readEpub(bytes: Uint8Array): string {
  const files = unzip(bytes, (name) => name === CONTAINER || /\.(?:opf|x?html?|xml)$/i.test(name))
  const textOf = (name: string) => {
    const found = files.get(name)
    return found ? decodeText(found, '') : ''
  }
  const root = rootOf(textOf(CONTAINER))
  const book = bookIn(textOf(root))
  const chapters = book.chapters.flatMap((href): Block[] => {
    const path = posix.join(posix.dirname(root), href)
    const text = textOf(path)
    return text === '' ? [] : chapterBlocks(text)
  })
  if (chapters.length === 0) return ''
  return writeBlocks([...(book.title ? [{ text: book.title, heading: 1 }] : []), ...chapters])
}

/** Each chapter stands by itself; its file's title is not seen. */
function chapterBlocks(xhtml: string): Block[] {
  const [first, ...rest] = blocksOfMarkup(withEnds(xhtml.replace(/<title[^>]*>.*?<\/title>/is, '')))
  return first ? [{ ...first, isApart: true }, ...rest] : []
}

function rootOf(container: string): string {
  let root = ''
  readXml(container, {
    open(name, attributes) {
      if (/(?:^|:)rootfile$/.test(name)) root ||= attributes['full-path'] ?? ''
    },
  })
  if (root === '') throw new Error(`its ${CONTAINER} names no book`)
  return root
}

interface Book {
  title: string
  /** The files of the chapters, as the book names them. */
  chapters: string[]
}

function bookIn(opf: string): Book {
  const hrefs = new Map<string, string>()
  const spine: string[] = []
  let title = ''
  let isTitle = false
  readXml(opf, {
    open(name, { id = '', href = '', idref, properties = '' }) {
      const own = name.replace(/^.*:/, '')
      if (own === 'item' && !/\bnav\b/.test(properties)) hrefs.set(id, decodePath(href))
      if (own === 'itemref' && idref !== undefined) spine.push(idref)
      isTitle = own === 'title' && title === ''
    },
    text(text) {
      if (isTitle) title += text
    },
    close: () => {
      isTitle = false
    },
  })
  return { title: title.replace(/\s+/g, ' ').trim(), chapters: spine.flatMap((id) => hrefs.get(id) ?? []) }
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href.split('#')[0] ?? '')
  } catch {
    return href
  }
}
