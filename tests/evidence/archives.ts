import { strToU8, type ZipOptions, zipSync } from 'fflate'

/** A ZIP archive of these texts by their names. */
export function zipOf(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]): [string, [Uint8Array, ZipOptions]] => [
    name,
    // The kind of a file is not packed, so that its first bytes tell it.
    [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
  ])
  return zipSync(Object.fromEntries(entries))
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const STYLES = `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`

/** A Word document with this body, and other parts of it by their names. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const others = Object.entries(parts).map(([name, inner]) => [
    `word/${name}.xml`,
    `${HEAD}<w:part ${W}>${inner}</w:part>`,
  ])
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    ...Object.fromEntries(others),
  })
}

/** A book of these chapters, which are the bodies of XHTML files. */
export function epubOf(chapters: readonly string[]): Uint8Array {
  const files = chapters.map((body, at): [string, string] => [
    `OEBPS/text/ch ${at}.xhtml`,
    `${HEAD}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Chapter file ${at}</title><script src="x.js"/></head><body>${body}</body></html>`,
  ])
  const items = files.map(
    ([name], at) => `<item id="c${at}" href="${encodeURI(name.slice(6))}" media-type="application/xhtml+xml"/>`,
  )
  // The order of the spine is that of reading.
  const spine = files.map((_, at) => `<itemref idref="c${files.length - 1 - at}"/>`)
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${HEAD}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
    'OEBPS/book.opf': `${HEAD}<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Old Bridge</dc:title><dc:title>Another</dc:title></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(files),
  })
}
