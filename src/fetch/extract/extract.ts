import { MOST_CHARACTERS } from '../../ledger/model/text-file.js'
import type { ExtractProblem } from './blocks/problem.js'
import { TooMuch } from './blocks/problem.js'
import { formatOf, typeOf } from './formats.js'

export interface Extracted {
  text: string
  /** The content type, without its parameters. */
  type: string
}

/** The readable text of a page, PDF or text file. For what a stranger sends, `Extractor` does this in a worker. */
export async function extract(bytes: Uint8Array, contentType: string): Promise<Extracted | ExtractProblem> {
  const type = typeOf(bytes, contentType)
  const reader = await formatOf(type)?.reader()
  if (!reader) return { code: 'type', type }
  try {
    const text = await reader(bytes, contentType)
    if (text.length > MOST_CHARACTERS) return { code: 'text-too-large', limit: MOST_CHARACTERS }
    return text === '' ? { code: 'no-text', type } : { text: `${text}\n`, type }
  } catch (error) {
    if (error instanceof TooMuch) return { code: 'too-much', type, ...error.excess }
    return { code: 'damaged', type, reason: error instanceof Error ? error.message : String(error) }
  }
}
