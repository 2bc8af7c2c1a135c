import type { Citation } from '../ledger/model/types.js'
import type { ReportCitation, ReportSource } from '../report/data.js'
import { type Child, external, h, said } from './elements/dom.js'
import { marked } from './elements/marked.js'
import type { PageLedger } from './ledger/ledger.js'

/** A citation whole: its source, where in it, its words, and what stands around them. */
export function citationItem(citation: Citation, told: ReportCitation, ledger: PageLedger): HTMLElement {
  const source = ledger.sources.get(citation.source)
  const lang = source && langOf(source)
  const parts: Child[] = [
    source ? sourceLine(source) : h('span', { class: 'remark' }, `${citation.source} (no such source)`),
    citation.locator && h('span', { class: 'locator' }, `, ${unbroken(citation.locator)}`),
    told.remarks?.map((remark) => h('span', { class: 'remark', dir: 'auto' }, ` ${remark}`)),
  ]
  return h(
    'li',
    { class: citation.contrary ? 'citation contrary' : 'citation' },
    h('p', { class: 'source-line' }, parts),
    told.lines?.map((line) => h('p', { class: 'aside', dir: 'auto' }, line)),
    citation.quote && quoteBlock(citation.quote.exact, told, lang),
    told.translation && h('p', { class: 'aside', dir: 'auto' }, told.translation),
    told.quote && standing(told.quote),
  )
}

/** "Jane Doe, “Harbour Bridge closed”, The Harbour Gazette, 4 May 2025", the title a link to all that rests on it. */
export function sourceLine({ source, authors, issued }: ReportSource): Child[] {
  const { key, title = key, publisher } = source
  const container = source['container-title'] ?? publisher
  const written = title === key || title.startsWith('[') ? title : `“${title}”`
  return [
    authors && [said(authors), ', '],
    h('a', { href: sourceAddress(key), dir: 'auto', lang: langOf({ source }) }, written),
    container && [', ', said(container)],
    issued && `, ${issued}`,
  ]
}

export function sourceAddress(key: string): string {
  return `#/source/${encodeURIComponent(key)}`
}

/** A language as CSL has it, where it is one that a browser may know. */
function langOf({ source }: Pick<ReportSource, 'source'>): string | undefined {
  const { language } = source as { language?: unknown }
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined
}

/** The quoted words in what stands around them; alone where that is not known. */
function quoteBlock(exact: string, { passages = [] }: ReportCitation, lang: string | undefined): Child {
  if (passages.length === 0) return h('blockquote', { dir: 'auto', lang }, h('p', {}, h('mark', {}, exact)))
  return passages.map(({ text, marks, place }) =>
    h(
      'blockquote',
      { lang },
      paragraphs(text, marks).map((paragraph) => h('p', { dir: 'auto' }, marked(paragraph.text, paragraph.marks))),
      place && h('footer', { dir: 'auto' }, place),
    ),
  )
}

const PARAGRAPH_END = '\n\n'

function paragraphs(text: string, marks: readonly { start: number; end: number }[]) {
  let start = 0
  return text.split(PARAGRAPH_END).map((paragraph) => {
    const end = start + paragraph.length
    const own = marks.filter((mark) => mark.start < end && mark.end > start)
    const moved = own.map((mark) => ({
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }))
    start = end + PARAGRAPH_END.length
    return { text: paragraph, marks: moved }
  })
}

/** Short places stay on one line: "para. 3". */
const unbroken = (text: string) => (text.length > 24 ? text : text.replaceAll(' ', '\u00a0'))

const WITHHELD = 'What stands around it is confidential, and is not in this page.'

function standing({ state, words, link, isWithheld }: ReportCitation['quote'] & object): HTMLElement {
  return h(
    'p',
    { class: `standing ${state}`, dir: 'auto' },
    words.join(' '),
    isWithheld && ` ${WITHHELD}`,
    link !== undefined && [' ', external(link, 'Open the source at the passage')],
  )
}
