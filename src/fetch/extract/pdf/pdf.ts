import { getDocumentProxy } from 'unpdf'
import { TooMuch } from '../blocks/problem.js'
import { saidByRaised } from '../blocks/raised.js'
import { linesOf } from './lines.js'
import { type Page, writePages } from './write-pages.js'

/** Long books have some thousand. */
const PAGES_LIMIT = 5000

/** Bytes of a line: a damaged file is read line by line, and the library joins the letters of each one by one. */
const LINE_LIMIT = 4_000_000

/** A PDF's text, page by page. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  if (longestLine(bytes) > LINE_LIMIT) throw new TooMuch({ what: 'line', limit: LINE_LIMIT })
  // The library takes the bytes for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
  try {
    if (pdf.numPages > PAGES_LIMIT) throw new TooMuch({ what: 'pages', limit: PAGES_LIMIT })
    const labels = await pdf.getPageLabels().catch(() => null)
    const pages: Page[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      // Others are marks of the document's structure.
      const texts = items.filter((item) => 'str' in item)
      // Pages may be turned.
      const { transform, height } = page.getViewport({ scale: 1 })
      pages.push({ ...linesOf(texts, transform, saidByRaised), height, label: labels?.[number - 1] || undefined })
      page.cleanup()
    }
    return writePages(pages)
  } finally {
    await pdf.destroy()
  }
}

/** The most bytes between two line ends or `<`, as the library parts them. */
function longestLine(bytes: Uint8Array): number {
  let longest = 0
  let begin = 0
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at]
    if (byte !== 0x0a && byte !== 0x0d && byte !== 0x3c && byte !== undefined) continue
    longest = Math.max(longest, at - begin)
    begin = at + 1
  }
  return longest
}
