import { getDocumentProxy } from 'unpdf'
import { TooMuch } from '../blocks/problem.js'
import { saidByRaised } from '../blocks/raised.js'
import { linesOf } from './lines.js'
import { type Page, writePages } from './write-pages.js'

/** Long books have some thousand. */
const PAGES_LIMIT = 5000

/** A PDF's text, page by page. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
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
