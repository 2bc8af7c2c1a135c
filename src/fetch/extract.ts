import { decodeText } from './charset.js'
import type { ExtractProblem } from './problem.js'

export interface Extracted {
  text: string
  /** The content type, without its parameters. */
  type: string
}

/** Characters; a long book has three million. */
const TEXT_LIMIT = 16 * 1024 * 1024

/** The readable text of a page, PDF or text file. */
export async function extract(bytes: Uint8Array, contentType: string): Promise<Extracted | ExtractProblem> {
  const type = typeOf(bytes, contentType)
  try {
    const text = tidy(await textOf(bytes, type, contentType))
    if (text === '') return { code: 'no-text', type }
    return text.length > TEXT_LIMIT ? { code: 'text-too-large', limit: TEXT_LIMIT } : { text: `${text}\n`, type }
  } catch (error) {
    if (error instanceof UnknownType) return { code: 'type', type }
    return { code: 'damaged', type, reason: error instanceof Error ? error.message : String(error) }
  }
}

class UnknownType extends Error {}

async function textOf(bytes: Uint8Array, type: string, contentType: string): Promise<string> {
  // Large libraries, each loaded where it is needed.
  if (type === 'application/pdf') return (await import('./extract-pdf.js')).textOfPdf(bytes)
  if (isHtml(type)) return (await import('./extract-html.js')).textOfHtml(decodeText(bytes, contentType))
  if (!type.startsWith('text/') && !/[/+](?:json|xml|yaml)$/.test(type)) throw new UnknownType()
  return decodeText(bytes, contentType)
}

const isHtml = (type: string) => type === 'text/html' || type === 'application/xhtml+xml'
const VAGUE = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download'])

/** What is said, unless the bytes know better. */
function typeOf(bytes: Uint8Array, contentType: string): string {
  const said = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return 'application/pdf'
  if (!VAGUE.has(said)) return said
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)/i.test(start)) return 'text/html'
  const isBinary = start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start)
  return isBinary ? said || 'application/octet-stream' : 'text/plain'
}

/** Line ends as on Unix, no white space at their ends, one empty line at most; the words stay as they are. */
function tidy(text: string): string {
  const trimmed = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
  return trimmed
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('\0', '')
    .trim()
}
