/** A page as a builder of the web makes it, in our own words, with quotes that a reader would say are there, and are not. */
export interface CorpusPage {
  /** Whose structure it has. */
  name: string
  type: string
  content: string | Uint8Array
  found: readonly string[]
  /** An altered number, negation or name; what is struck, hidden or in another text; words that do not read on. */
  missing: readonly string[]
}

export const html = (
  name: string,
  content: string,
  found: readonly string[],
  missing: readonly string[],
): CorpusPage => ({ name, type: 'text/html; charset=utf-8', content, found, missing })
