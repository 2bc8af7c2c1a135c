import type { Word } from '../words/words.js'

/** The order of a query's words: stop words too stand in it. */
export class Order {
  readonly #words: readonly string[]
  /** By the first word of each pair of neighbours, the second ones and the number of the pair; none twice. */
  readonly #pairs = new Map<string, { second: string; pair: number }[]>()
  readonly #count: number

  /** As the index counts the words of a text. */
  readonly length: number

  constructor(words: readonly Word[]) {
    this.length = (words.at(-1)?.position ?? -1) + 1
    this.#words = words.map(({ word }) => word)
    let count = 0
    for (const [i, second] of this.#words.slice(1).entries()) {
      const first = this.#words[i] ?? ''
      const pairs = this.#pairs.get(first) ?? []
      if (pairs.some((other) => other.second === second)) continue
      pairs.push({ second, pair: count++ })
      this.#pairs.set(first, pairs)
    }
    this.#count = count
  }

  /** The share, 0 to 1, of its pairs of neighbouring words that are neighbours in a text too. */
  sharedWith(claim: { readonly words: readonly Word[] }): number {
    if (this.#count === 0) return 0
    const text = claim.words
    const seen = new Uint8Array(this.#count)
    let shared = 0
    for (let at = 1; at < text.length; at++)
      for (const { second, pair } of this.#pairs.get((text[at - 1] as Word).word) ?? NO_PAIRS)
        if (seen[pair] === 0 && second === (text[at] as Word).word) shared += seen[pair] = 1
    return shared / this.#count
  }

  /** Whether a text has just these words. */
  isThatOf(text: readonly Word[]): boolean {
    return text.length === this.#words.length && this.#words.every((word, at) => text[at]?.word === word)
  }
}

const NO_PAIRS: { second: string; pair: number }[] = []
