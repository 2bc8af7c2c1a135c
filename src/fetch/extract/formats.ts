/** Bytes, with the content type that came with them, to their text as `quotes/layout.ts` describes it. */
export type Reader = (bytes: Uint8Array, contentType: string) => string | Promise<string>

/** A kind of file that text is taken from. A new one is a line here, and a file that reads it. */
interface Format {
  /** Content types; `*` stands for any letters. */
  types: readonly string[]
  /** Of files that a person has saved; the first content type is what they are. */
  extensions: readonly string[]
  /** Large libraries are loaded where they are needed, and only in the worker. */
  reader: () => Promise<Reader>
}

const plain = async (): Promise<Reader> => (await import('./plain/text.js')).readText
const page = async (): Promise<Reader> => (await import('./page/html.js')).readHtml

const FORMATS: readonly Format[] = [
  { types: ['application/pdf'], extensions: ['.pdf'], reader: async () => (await import('./pdf/pdf.js')).readPdf },
  { types: ['text/html'], extensions: ['.html', '.htm'], reader: page },
  { types: ['application/xhtml+xml'], extensions: ['.xhtml'], reader: page },
  { types: ['text/markdown'], extensions: ['.md'], reader: plain },
  {
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

const VAGUE = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download'])

/** What is said, unless the bytes know better. */
export function typeOf(bytes: Uint8Array, contentType: string): string {
  const said = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return 'application/pdf'
  if (!VAGUE.has(said)) return said
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)/i.test(start)) return 'text/html'
  const isBinary = start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start)
  return isBinary ? said || 'application/octet-stream' : 'text/plain'
}
