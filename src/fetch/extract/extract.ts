import type { ExtractProblem } from './blocks/problem.js'
import { TooMuch } from './blocks/problem.js'
import { formatOf, typeOf } from './formats.js'

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
    const text = await reader(bytes, contentType)
    if (text.length > TEXT_LIMIT) return { code: 'text-too-large', limit: TEXT_LIMIT }
    return text === '' ? { code: 'no-text', type } : { text: `${text}\n`, type }
  } catch (error) {
    if (error instanceof TooMuch) return { code: 'too-much', type, ...error.excess }
    return { code: 'damaged', type, reason: error instanceof Error ? error.message : String(error) }
  }
}
