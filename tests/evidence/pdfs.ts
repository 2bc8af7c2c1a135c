import { pdfOfObjects, streamOf } from '../fetch/documents.js'

/** A line of text at a place of a page of 612 by 792 points, from the lower left corner. */
export interface Placed {
  x: number
  y: number
  text: string
  size?: number
}

/** A PDF whose lines stand where they are said to, in the order in which they are said. */
export function placedPdf(...pages: Placed[][]): Uint8Array {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, page) => {
      const shown = lines.map(
        ({ x, y, text, size = 10 }) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj`,
      )
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * page} 0 R >>`,
        streamOf(Buffer.from(`BT\n${shown.join('\n')}\nET`, 'latin1')),
      ]
    }),
  ])
}

/** Lines below each other from a place on. */
export function column(x: number, top: number, lines: readonly string[], size = 10): Placed[] {
  return lines.map((text, at) => ({ x, y: top - at * size * 1.3, text, size }))
}

/** Words broken into lines of so many characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
