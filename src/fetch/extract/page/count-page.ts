import { Parser } from 'htmlparser2'
import { type Excess, TooMuch } from '../blocks/problem.js'

/**
 * What is read of a page at most. Building its tree takes time that grows with the square of most of these; large honest
 * pages have some ten thousand elements, some dozen deep.
 */
export const LIMITS = {
  characters: 16 * 1024 * 1024,
  elements: 100_000,
  depth: 1000,
  /** Of one element. */
  attributes: 250,
  /** Stretches of text, as an entity or a `<` makes them, and comments. */
  pieces: 150_000,
} satisfies Partial<Record<Excess['what'], number>>

/** How large a page is. */
export interface PageSize {
  elements: number
  depth: number
}

/**
 * Counts what a page is made of, in one pass that builds nothing and ends at the first excess: with the parser that the
 * tree is built with, so that both see the same elements.
 */
export function countPage(html: string): PageSize {
  const size = { elements: 0, depth: 0, pieces: 0 }
  let depth = 0
  let attributes = 0
  const atMost = (what: keyof typeof LIMITS, count: number) => {
    if (count > LIMITS[what]) throw new TooMuch({ what, limit: LIMITS[what] })
  }
  const piece = () => atMost('pieces', ++size.pieces)
  atMost('characters', html.length)
  const parser = new Parser({
    onattribute: () => atMost('attributes', ++attributes),
    onopentag() {
      attributes = 0
      atMost('elements', ++size.elements)
      size.depth = Math.max(size.depth, ++depth)
      atMost('depth', depth)
    },
    onclosetag: () => void depth--,
    ontext: piece,
    oncomment: piece,
    onprocessinginstruction: piece,
    oncdatastart: piece,
  })
  parser.end(html)
  return size
}
