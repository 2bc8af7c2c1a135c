/** Bytes, with the content type that came with them, to their text as `quotes/layout.ts` describes it. */
export type Reader = (bytes: Uint8Array, contentType: string) => string | Promise<string>

/** A kind of file that text is taken from. A new one is an entry here, and a file that reads it. */
interface Format {
  /** As a person calls it. */
  name: string
  /** Content types; `*` stands for any letters. The first is what a file is that a person has saved. */
  types: readonly string[]
  extensions: readonly string[]
  /** Known by what is in it, whatever is said of it. */
  isKnownBy?: (file: Head) => boolean
  /** Known by its beginning, where nothing is said of it, or only that it is text. */
  looksLike?: RegExp
  /** Large libraries are loaded where they are needed, and only in the worker. */
  reader: () => Promise<Reader>
}

/** The begin of a file, and a way to look for a name in all of it. */
interface Head {
  start: string
  has: (name: string) => boolean
}

const plain = async (): Promise<Reader> => (await import('./plain/text.js')).readText
const page = async (): Promise<Reader> => (await import('./page/html.js')).readHtml
const cues = async (): Promise<Reader> => (await import('./plain/cues.js')).readCues

const isZip = ({ start }: Head) => start.startsWith('PK\x03\x04')

export const FORMATS: readonly Format[] = [
  {
    name: 'PDF',
    types: ['application/pdf'],
    extensions: ['.pdf'],
    isKnownBy: ({ start }) => start.includes('%PDF-'),
    reader: async () => (await import('./pdf/pdf.js')).readPdf,
  },
  {
    name: 'DOCX',
    types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    extensions: ['.docx'],
    isKnownBy: (file) => isZip(file) && file.has('word/document.xml'),
    reader: async () => (await import('./packed/docx.js')).readDocx,
  },
  {
    name: 'EPUB',
    types: ['application/epub+zip'],
    extensions: ['.epub'],
    isKnownBy: (file) => isZip(file) && file.has('META-INF/container.xml'),
    reader: async () => (await import('./packed/epub.js')).readEpub,
  },
  {
    name: 'HTML',
    types: ['text/html', 'application/xhtml+xml'],
    extensions: ['.html', '.htm', '.xhtml'],
    looksLike: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype html|<html[\s>])/is,
    reader: page,
  },
  {
    name: 'Markdown',
    types: ['text/markdown', 'text/x-markdown'],
    extensions: ['.md', '.markdown'],
    reader: async () => (await import('./plain/markdown.js')).readMarkdown,
  },
  { name: 'WebVTT', types: ['text/vtt'], extensions: ['.vtt'], looksLike: /^WEBVTT(?:\s|$)/, reader: cues },
  {
    name: 'SRT',
    types: ['application/x-subrip', 'text/srt'],
    extensions: ['.srt'],
    looksLike: /^\s*\d+\s*\n\d{1,2}:\d\d:\d\d,\d{3}\s*-->/,
    reader: cues,
  },
  {
    name: 'mail',
    types: ['message/rfc822'],
    extensions: ['.eml'],
    looksLike:
      /^(?:(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|To|Subject|Date): .*\r?\n(?:[ \t].*\r?\n)*){3}/i,
    reader: async () => (await import('./packed/mail.js')).readMail,
  },
  {
    name: 'plain text',
    types: ['text/plain', 'text/*', '*/json', '*/xml', '*/yaml', '*+json', '*+xml', '*+yaml'],
    extensions: ['.txt'],
    reader: plain,
  },
]

/** The content type of a saved file by its name; empty where that does not tell. */
export function typeOfFile(extension: string): string {
  const wanted = extension.toLowerCase()
  return FORMATS.find(({ extensions }) => extensions.includes(wanted))?.types[0] ?? ''
}

/** What reads a content type. */
export function formatOf(type: string): Format | undefined {
  return FORMATS.find(({ types }) => types.some((pattern) => fits(pattern, type)))
}

function fits(pattern: string, type: string): boolean {
  const [start = '', end] = pattern.split('*')
  return end === undefined ? type === pattern : type.startsWith(start) && type.endsWith(end)
}

/** Letters: longer ones may not be registered (RFC 6838, 4.2). */
const LONGEST_TYPE = 255

const VAGUE = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download'])

/** What is said, unless the bytes know better. */
export function typeOf(bytes: Uint8Array, contentType: string): string {
  const [first = ''] = contentType.split(/[;,]/)
  const said = first.length > LONGEST_TYPE ? '' : first.trim().toLowerCase()
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head: Head = { start: file.toString('latin1', 0, 1024), has: (name) => file.includes(name, 0, 'latin1') }
  const known = FORMATS.find(({ isKnownBy }) => isKnownBy?.(head))?.types[0] ?? refusedBy(head)
  if (known !== undefined) return known
  const isVague = VAGUE.has(said)
  if (!isVague && said !== 'text/plain') return said
  const start = head.start.replace(/^\xef\xbb\xbf/, '')
  const alike = FORMATS.find(({ looksLike }) => looksLike?.test(start))?.types[0]
  if (alike !== undefined) return alike
  if (!isVague) return said
  const isBinary = start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start)
  return isBinary ? said || 'application/octet-stream' : 'text/plain'
}

/** What people have instead of a text, by how it begins; `in` is the name of a file in the archive. */
const REFUSED: readonly (readonly [type: string, start: RegExp, inside?: string])[] = [
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^PK\x03\x04/, 'xl/workbook.xml'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', /^PK\x03\x04/, 'ppt/presentation.xml'],
  ['application/vnd.oasis.opendocument.text', /^PK\x03\x04/, 'application/vnd.oasis.opendocument.text'],
  ['application/vnd.oasis.opendocument.spreadsheet', /^PK\x03\x04/, 'application/vnd.oasis.opendocument.spreadsheet'],
  ['application/zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['application/msword', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['application/rtf', /^\{\\rtf/],
  ['application/gzip', /^\x1f\x8b/],
  ['application/x-7z-compressed', /^7z\xbc\xaf\x27\x1c/],
  ['application/vnd.rar', /^Rar!\x1a\x07/],
  ['image/png', /^\x89PNG/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF....WEBP/s],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/],
  ['video/mp4', /^....ftyp/s],
  ['audio/mpeg', /^(?:ID3|\xff[\xfb\xf3\xf2])/],
  ['application/x-mobipocket-ebook', /^.{60}BOOKMOBI/s],
]

function refusedBy({ start, has }: Head): string | undefined {
  return REFUSED.find(([, pattern, inside]) => pattern.test(start) && (inside === undefined || has(inside)))?.[0]
}

/** Types that are refused, as a person calls them. */
const REFUSED_NAMES: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'an Excel sheet (XLSX)'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint slides (PPTX)'],
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (ODT)'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument sheet (ODS)'],
  ['application/zip', 'a ZIP archive'],
  ['application/msword', 'an old Office file (DOC, XLS or PPT)'],
  ['application/rtf', 'an RTF text'],
  ['text/rtf', 'an RTF text'],
  ['application/gzip', 'a gzip archive'],
  ['application/x-7z-compressed', 'a 7z archive'],
  ['application/vnd.rar', 'a RAR archive'],
  ['application/x-mobipocket-ebook', 'a Kindle book (MOBI)'],
])

/** A type that is not read, in words. */
export function nameOfType(type: string): string {
  const [kind = ''] = type.split('/')
  const named = REFUSED_NAMES.get(type)
  if (named !== undefined) return named
  const words = { image: 'an image', video: 'a video', audio: 'a sound', font: 'a font' }[kind]
  return words === undefined ? type : `${words} (${type})`
}
