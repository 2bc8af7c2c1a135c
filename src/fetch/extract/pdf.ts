import { getDocumentProxy } from 'unpdf'
import { TooMuch } from './blocks/problem.js'

interface PdfItem {
  /** None for a mark of the document's structure. */
  str?: string
  hasEOL?: boolean
}

/** Long books have some thousand. */
const PAGES_LIMIT = 5000

/** A PDF's text, line by line, pages parted by an empty line. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // The library takes the bytes for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
  try {
    if (pdf.numPages > PAGES_LIMIT) throw new TooMuch({ what: 'pages', limit: PAGES_LIMIT })
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push((items as PdfItem[]).map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : '')).join(''))
      page.cleanup()
    }
    return pages.map((page) => page.trim()).join('\n\n')
  } finally {
    await pdf.destroy()
  }
}
