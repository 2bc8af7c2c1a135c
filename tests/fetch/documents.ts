/** A PDF of our own with these lines of text on each page, in a font that every reader has. */
export function pdfOf(...pages: string[][]): Uint8Array {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, page) => {
      const shown = lines.map((text) => `(${text.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
      const content = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * page} 0 R >>`,
        streamOf(Buffer.from(content, 'latin1')),
      ]
    }),
  ])
}

/** A stream with what its dictionary says beside the length. */
export function streamOf(content: Uint8Array, entries = ''): Uint8Array {
  const start = `<< /Length ${content.length} ${entries} >>\nstream\n`
  return Buffer.concat([Buffer.from(start), content, Buffer.from('\nendstream')])
}

/** A PDF of these objects, the first of which is its catalogue. */
export function pdfOfObjects(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = []
  let length = 0
  const add = (part: Uint8Array | string) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)
    parts.push(bytes)
    length += bytes.length
  }
  add('%PDF-1.4\n')
  const offsets = objects.map((object, index) => {
    const offset = length
    add(`${index + 1} 0 obj\n`)
    add(object)
    add('\nendobj\n')
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = length
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`)
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}

/** A page as newspapers make them, with all that is not the article around it. */
export function articleOf(paragraphs: readonly string[], title = 'Harbour Bridge closed'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>p { color: red }</style><script>document.write('written by a script')</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
<p>${'The bridge has stood in the harbour since it was built, and thousands cross it every day of the year. '.repeat(4)}</p>
</article></main><aside><a href="/other">Read next: another story</a></aside><footer><p>Imprint, privacy, contact</p></footer></body></html>`
}
