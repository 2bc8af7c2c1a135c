import { MOST_CHARACTERS } from '../../ledger/model/text-file.js'
import type { Saying } from './about/said.js'
import type { ExtractProblem } from './blocks/problem.js'
import { TooMuch } from './blocks/problem.js'
import { formatOf, typeOf } from './formats.js'

export interface Extracted {
  text: string
  /** The content type, without its parameters. */
  type: string
  /** What a page says of itself, where that was asked for. */
  about?: Saying[]
}

/** The readable text of a page, PDF or text file. For what a stranger sends, `Extractor` does this in a worker. */
export async function extract(
  bytes: Uint8Array,
  contentType: string,
  isDescribed = false,
): Promise<Extracted | ExtractProblem> {
  const type = typeOf(bytes, contentType)
  const reader = await formatOf(type)?.reader()
  if (!reader) return { code: 'type', type }
  try {
    const text = await reader(bytes, contentType)
    if (text.length > MOST_CHARACTERS) return { code: 'text-too-large', limit: MOST_CHARACTERS }
    if (text === '') return { code: 'no-text', type }
    const about = isDescribed && /html/.test(type) ? await aboutOf(bytes, contentType) : undefined
    return { text: `${text}\n`, type, ...(about && { about }) }
  } catch (error) {
    if (error instanceof TooMuch) return { code: 'too-much', type, ...error.excess }
    return { code: 'damaged', type, reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  // The reader of PDFs hands it on as an error of its own.
  return /call stack/.test(message) ? 'it is nested too deeply' : message
}

async function aboutOf(bytes: Uint8Array, contentType: string): Promise<Saying[]> {
  const { readAbout } = await import('./about/about.js')
  return readAbout(bytes, contentType)
}
