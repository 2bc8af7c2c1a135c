/** A line at the head or the foot of a page. */
export interface EdgeLine {
  text: string
  /** How far from the page's edge, in any unit that is the same on all pages. */
  place: number
}

export interface PageEdges {
  head: readonly EdgeLine[]
  foot: readonly EdgeLine[]
}

export interface Furniture {
  /** What is printed on many pages and belongs to none of them: running heads, page numbers. */
  lines: ReadonlySet<EdgeLine>
  /** The number of each page as it is printed; `undefined` where none is. */
  labels: (string | undefined)[]
}

/** Pages between two with the same running head: left and right pages have others. */
const APART = 4
/** Units that a head may stand higher or lower on another page. */
const SHIFT = 6

/** Tells the lines that a printer sets on every page from those of the text. */
export function furnitureOf(pages: readonly PageEdges[]): Furniture {
  const numbers = pages.map(({ head, foot }) => [...head, ...foot].flatMap(numbersIn))
  const offset = commonOffset(numbers, false)
  const romanOffset = commonOffset(numbers, true)
  const lines = new Set<EdgeLine>()
  const labels = pages.map(({ head, foot }, page) => {
    for (const edge of ['head', 'foot'] as const)
      for (const line of pages[page]?.[edge] ?? []) if (isRepeated(line, page, edge, pages)) lines.add(line)
    const own = numbers[page] ?? []
    const roman = own.find((one) => one.isRoman && one.value - page === romanOffset)
    const arabic = own.find((one) => !one.isRoman && one.value - page === offset)
    for (const { line, isAlone } of [roman, arabic].filter((one) => one !== undefined)) if (isAlone) lines.add(line)
    if (arabic) return arabic.written
    if (roman) return roman.written
    // A page whose number is not printed, as the first of a chapter, has its place among those that are.
    const between = offset !== undefined && page + offset > 0 && hasNumberBefore(numbers, page, offset)
    return between && head.length + foot.length > 0 ? String(page + offset) : undefined
  })
  return { lines, labels }
}

function hasNumberBefore(numbers: readonly PageNumber[][], page: number, offset: number): boolean {
  return numbers.slice(0, page).some((own, at) => own.some(({ value, isRoman }) => !isRoman && value - at === offset))
}

function isRepeated(line: EdgeLine, page: number, edge: keyof PageEdges, pages: readonly PageEdges[]): boolean {
  const key = keyOf(line.text)
  if (key === '') return false
  for (let other = Math.max(0, page - APART); other <= page + APART; other++) {
    if (other === page) continue
    const lines = pages[other]?.[edge] ?? []
    if (lines.some(({ text, place }) => Math.abs(place - line.place) <= SHIFT && keyOf(text) === key)) return true
  }
  return false
}

/** Letters, with one sign for numbers, as they differ from page to page. */
function keyOf(text: string): string {
  const key = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
  return /[\p{L}]/u.test(key) ? key : ''
}

interface PageNumber {
  line: EdgeLine
  value: number
  written: string
  isRoman: boolean
  /** The line is nothing but the number. */
  isAlone: boolean
}

const ALONE =
  /^[\s\-–—.|[(·•~]*(?:(?:page|p\.|pg\.?|seite|s\.|página|pág\.|pagina|стр\.?|страница|strona|sida|side|第)\s*)?([0-9]{1,4}|[ivxlc]{1,8})(?:\s*(?:of|von|de|sur|di|van|из|av|\/|\|)\s*[0-9]{1,5}|\s*(?:頁|ページ|页))?[\s\-–—.|\])·•~]*$/i

function numbersIn(line: EdgeLine): PageNumber[] {
  const alone = ALONE.exec(line.text)?.[1]
  const written = alone ?? /^(\d{1,4})(?=[\s|·•])|(?<=[\s|·•])(\d{1,4})$/.exec(line.text.trim())?.[0]
  if (written === undefined) return []
  const isRoman = !/\d/.test(written)
  const value = isRoman ? romanValue(written) : Number(written)
  return value === undefined ? [] : [{ line, value, written, isRoman, isAlone: alone !== undefined }]
}

/** What most page numbers differ by from the place of their page in the file; two pages at least must agree. */
function commonOffset(numbers: readonly PageNumber[][], isRoman: boolean): number | undefined {
  const votes = new Map<number, number>()
  for (const [page, own] of numbers.entries()) {
    const offsets = new Set(own.filter((one) => one.isRoman === isRoman).map(({ value }) => value - page))
    for (const offset of offsets) votes.set(offset, (votes.get(offset) ?? 0) + 1)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : undefined
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
])

function romanValue(written: string): number | undefined {
  const values = [...written.toLowerCase()].map((sign) => ROMAN.get(sign) ?? 0)
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(written)) return undefined
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** "41", or "41, 43 in the file" where the two differ. `page` counts from 0. */
export function labelOf(printed: string | undefined, page: number): string {
  const place = String(page + 1)
  const label = printed?.replace(/[\]\n\f]/g, '').trim()
  return !label || label === place ? place : `${label}, ${place} in the file`
}
