import type { SaidFields } from '../fetch/extract/about/said.js'

/** What a register says as CSL-JSON; nothing where it is none. */
export function readCsl(bytes: Uint8Array): SaidFields | undefined {
  const work = parsed(bytes)
  const one = Array.isArray(work) ? work[0] : work
  return isRecord(one) && Object.hasOwn(one, 'title') ? one : undefined
}

/** What Open Library says of a book: `{"ISBN:…": {title, authors: [{name}], …}}`. */
export function readOpenLibrary(bytes: Uint8Array): SaidFields | undefined {
  const answer = parsed(bytes)
  const book = isRecord(answer) ? Object.values(answer)[0] : undefined
  if (!isRecord(book) || typeof book.title !== 'string') return undefined
  const names = (field: string) => {
    const all = book[field]
    return Array.isArray(all)
      ? all.flatMap((one) => (isRecord(one) && typeof one.name === 'string' ? [one.name] : []))
      : []
  }
  const subtitle = typeof book.subtitle === 'string' ? `: ${book.subtitle}` : ''
  const [publisher] = names('publishers')
  const [place] = names('publish_places')
  return {
    type: 'book',
    title: book.title + subtitle,
    author: names('authors').map((literal) => ({ literal })),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
    ...(typeof book.publish_date === 'string' && { issued: book.publish_date }),
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
