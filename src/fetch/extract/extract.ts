import { formatOf, typeOf } from './formats.js'
import type { ExtractProblem } from './problem.js'
import { TooMuch } from './problem.js'

export interface Extracted {
  text: string
  /** The content type, without its parameters. */
  type: string
}

/** Characters; a long book has three million. */
const TEXT_LIMIT = 16 * 1024 * 1024

/** The readable text of a page, PDF or text file. For what a stranger sends, `Extractor` does this in a worker. */
export async function extract(bytes: Uint8Array, contentType: string): Promise<Extracted | ExtractProblem> {
  const type = typeOf(bytes, contentType)
  const reader = await formatOf(type)?.reader()
  if (!reader) return { code: 'type', type }
  try {
    const found = await reader(bytes, contentType)
    if (found.length > TEXT_LIMIT) return { code: 'text-too-large', limit: TEXT_LIMIT }
    const text = tidy(found)
    return text === '' ? { code: 'no-text', type } : { text: `${text}\n`, type }
  } catch (error) {
    if (error instanceof TooMuch) return { code: 'too-much', type, ...error.excess }
    return { code: 'damaged', type, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Line ends as on Unix, no white space at their ends, one empty line at most; the words stay as they are. */
function tidy(text: string): string {
  const trimmed = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line) => line.trimEnd())
  return trimmed
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('\0', '')
    .trim()
}
