import { pageMark, partMark } from '../../../quotes/layout.js'
import { decodeText } from '../blocks/charset.js'
import { CONTROLS } from '../blocks/flow.js'
import { type EdgeLine, furnitureOf, labelOf } from '../blocks/furniture.js'

/** Text as it is. Form feeds part its pages. */
export function readText(bytes: Uint8Array, contentType: string): string {
  const text = decodeText(bytes, contentType)
  const pages = text.split('\f')
  if (pages.at(-1)?.trim() === '') pages.pop()
  return pages.length > 1 ? writePages(pages.map(tidy)) : tidy(pages[0] ?? '')
}

/** Lines that are looked at for running heads and page numbers. */
const EDGE_LINES = 3

function writePages(pages: readonly string[]): string {
  const all = pages.map((page) => page.split('\n'))
  const edges = all.map((lines) => {
    const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), at }]))
    const edge = (found: typeof filled) => found.slice(0, EDGE_LINES).map((line, place) => ({ ...line, place }))
    return { head: edge(filled), foot: filled.length > EDGE_LINES ? edge(filled.toReversed()) : [] }
  })
  const { lines: furniture, labels } = furnitureOf(edges)
  const written = all.map((lines, page) => {
    const own = [...(edges[page]?.head ?? []), ...(edges[page]?.foot ?? [])]
    const left = new Set(own.filter((line: EdgeLine) => furniture.has(line)).map(({ at }) => at))
    const text = lines
      .filter((_, at) => !left.has(at))
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
    return `${pageMark(labelOf(labels[page], page))}\n${text}`
  })
  const heads = [...new Set([...furniture].map(({ text }) => text))]
  return [written.join('\n'), ...(heads.length > 0 ? [partMark('heads and page numbers'), ...heads] : [])].join(
    '\n\n\n',
  )
}

/** Line ends as on Unix, no white space at their ends, one empty line at most; the words stay as they are. */
function tidy(text: string): string {
  const trimmed = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line) => line.trimEnd())
  return trimmed
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(CONTROLS, '')
    .trim()
}
