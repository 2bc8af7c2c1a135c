import { pageMark, partMark } from '../../../quotes/layout.js'
import { isEnded } from '../blocks/block.js'
import { CONTROLS } from '../blocks/flow.js'
import { furnitureOf, labelOf } from '../blocks/furniture.js'
import { boxOf, inReadingOrder, usualDistance } from './columns.js'
import { betweenPages } from './continued.js'
import { edgesOf } from './edges.js'
import { INITIAL, type Line, type PageText } from './lines.js'

export interface Page extends PageText {
  height: number
  /** What the file calls the page. */
  label: string | undefined
}

/** Pages as a snapshot has them: the text without what is printed on every page, then the notes, then that. */
export function writePages(pages: readonly Page[]): string {
  const edges = pages.map(edgesOf)
  const { lines: furniture, labels } = furnitureOf(edges)
  const isFurniture = new Set(
    edges.flatMap(({ lineOf }) => [...lineOf].filter(([edge]) => furniture.has(edge)).map(([, line]) => line)),
  )
  const marks = pages.map(({ label }, page) => pageMark(labelOf(labels[page] ?? label, page)))
  const bodySize = usualSize(pages)
  const text: string[] = []
  const notes: string[] = []
  const ordered = pages.map(({ lines }) => {
    const columns = inReadingOrder(lines.filter((line) => !isFurniture.has(line)))
    return columns.map((column) => withoutNotes(withInitials(column), bodySize))
  })
  const between = betweenPages(ordered.map((columns) => columns.flatMap(({ body }) => body)))
  for (const line of between) isFurniture.add(line)
  for (const [number, columns] of ordered.entries()) {
    const mark = marks[number] ?? ''
    const own = columns.map(({ body }) => writeColumn(body.filter((line) => !between.has(line))))
    text.push([mark, ...own.filter(Boolean)].join('\n'))
    const atFoot = columns.map(({ notes }) => writeColumn(notes)).filter(Boolean)
    if (atFoot.length > 0) notes.push([mark, ...atFoot].join('\n'))
  }
  const heads = [...new Set([...isFurniture].map(({ text }) => clean(text)))]
  const margins = [...new Set(pages.flatMap(({ turned }) => clean(turned.join(' '))))].filter(Boolean)
  const words = [...text, ...notes].join('').replace(/\f\[[^\]\f]*\]/g, '')
  if (words.trim() === '' && heads.length === 0) return ''
  return [
    text.join('\n'),
    ...notes,
    ...(heads.length > 0 ? [partMark('heads and page numbers'), ...heads] : []),
    ...(margins.length > 0 ? [partMark('margins'), ...margins] : []),
  ].join('\n\n\n')
}

/** The size that most letters have. */
function usualSize(pages: readonly Page[]): number {
  const letters = new Map<number, number>()
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const NOTE = /^\s*[[(]?(?:\d{1,3}|[*†‡§¶]+|[a-z])[\]).]?\s*\S/

/** Notes at the foot stand in smaller letters; a sentence goes on from the text above them to the next page. */
function withoutNotes(column: readonly Line[], bodySize: number): { body: Line[]; notes: Line[] } {
  let from = column.length
  while (from > 0 && (column[from - 1]?.size ?? 0) < bodySize * 0.95) from--
  while (from < column.length && !NOTE.test(column[from]?.text ?? '')) from++
  return from === 0 ? { body: [...column], notes: [] } : { body: column.slice(0, from), notes: column.slice(from) }
}

/** A large first letter is a line of its own to the file. */
function withInitials(column: readonly Line[]): Line[] {
  const lines: Line[] = []
  for (const line of column) {
    const last = lines.at(-1)
    const isInitial =
      last && /^\p{Lu}$/u.test(last.text.trim()) && last.size > line.size * INITIAL && /^\p{L}/u.test(line.text)
    if (isInitial) lines[lines.length - 1] = { ...line, text: last.text.trim() + line.text }
    else lines.push(line)
  }
  return lines
}

/** From this many times the usual distance of lines on, one begins a paragraph. */
const WIDE = 1.35

function writeColumn(column: readonly Line[]): string {
  const { right } = boxOf(column)
  const usual = usualDistance(column)
  const written: string[] = []
  for (const [at, line] of column.entries()) {
    const last = column[at - 1]
    if (last) written.push(gap(last, line, usual, right))
    written.push(clean(line.text))
  }
  return written.join('')
}

function gap(last: Line, line: Line, usual: number, right: number): string {
  const isOtherSize = Math.abs(last.size - line.size) > last.size * 0.08
  if (isOtherSize) return '\n\n\n'
  const distance = last.base - line.base
  const isWide = distance > usual * WIDE || distance < 0
  const goesOn = isEnded(last.text) || /^\s*\p{Ll}/u.test(line.text)
  if (!goesOn && (isWide || hasRoom(last, line, right) || /\t/.test(last.text + line.text))) return '\n\n\n'
  return isWide ? '\n\n' : '\n'
}

/** The next word would have fitted into the line: it ends where its writer wanted. */
function hasRoom(last: Line, { text }: Line, right: number): boolean {
  const [word = ''] = /^\s*\S+/.exec(text) ?? []
  const width = (last.right - last.left) / Math.max(1, last.text.length)
  return last.right + (word.length + 2) * width < right
}

const clean = (text: string) =>
  text
    .replace(CONTROLS, '')
    .replace(/[\n\f\r]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
