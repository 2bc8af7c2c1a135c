import type { Word } from '../words/words.js'

/** What is left of a query's words when their order is asked for: stop words too stand in it. */
export interface Order {
  sequence: string
  pairs: ReadonlySet<string>
}

export function orderOf(words: readonly Word[]): Order {
  const list = words.map(({ word }) => word)
  return { sequence: list.join(' '), pairs: new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`)) }
}

/** The share, 0 to 1, of the pairs of neighbouring words of `asked` that are neighbours in `text` too. */
export function sharedOrder(asked: Order, text: Order): number {
  let shared = 0
  for (const pair of asked.pairs) if (text.pairs.has(pair)) shared++
  return shared / Math.max(1, asked.pairs.size)
}
