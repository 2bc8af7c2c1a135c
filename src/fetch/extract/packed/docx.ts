import { type Block, writeBlocks } from '../blocks/block.js'
import { DocxReader } from './docx-reader.js'
import { readXml } from './xml.js'
import { unzip } from './zip.js'

const BODY = 'word/document.xml'
const STYLES = 'word/styles.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const HEADS = /^word\/(?:header|footer)\d*\.xml$/

/** What a reader sees of a Word document: its text as it stands when all changes are taken, its notes, its heads. */
export function readDocx(bytes: Uint8Array): string {
  const files = unzip(bytes, (name) => [BODY, STYLES, ...NOTES].includes(name) || HEADS.test(name))
  const textOf = (name: string) => new TextDecoder().decode(files.get(name) ?? new Uint8Array())
  if (!files.has(BODY)) throw new Error(`it has no ${BODY}`)
  const headings = headingsIn(textOf(STYLES))
  const blocksOf = (name: string): Block[] => {
    const reader = new DocxReader(headings)
    readXml(textOf(name), reader)
    return reader.blocks
  }
  const heads = [...files.keys()].filter((name) => HEADS.test(name)).flatMap(blocksOf)
  const once = [...new Map(heads.map((block) => [block.text, block])).values()]
  return writeBlocks([
    ...blocksOf(BODY),
    ...NOTES.flatMap(blocksOf),
    ...once.map((block) => ({ ...block, part: 'heads and page numbers' })),
  ])
}

/** The styles that are headings, with their levels: whatever they are called in the language of the writer. */
function headingsIn(styles: string): Map<string, number> {
  const found = new Map<string, number>()
  let style = ''
  readXml(styles, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') style = attributes['w:styleId'] ?? ''
      const level = name === 'w:name' ? Number(/^heading ([1-6])$/i.exec(value)?.[1]) : Number.NaN
      if (level > 0) found.set(style, level)
      else if (name === 'w:name' && /^title$/i.test(value)) found.set(style, 1)
      else if (name === 'w:outlineLvl' && Number(value) < 6 && !found.has(style)) found.set(style, Number(value) + 1)
    },
  })
  return found
}
