/**
 * What a document counts in the frequency of a word that only the names of its sources have: where all claims cite one article, its
 * title makes no word common.
 */
const CITED = 0.3

/** By word, in how many documents it stands. Those of one word are given in order. */
class Documents {
  readonly counts: Uint32Array
  readonly #last: Int32Array

  constructor(words: number) {
    this.counts = new Uint32Array(words)
    this.#last = new Int32Array(words).fill(-1)
  }

  add(word: number, document: number): void {
    if (this.#last[word] === document) return
    this.#last[word] = document
    this.counts[word] = (this.counts[word] as number) + 1
  }
}

/** The document frequencies of words, as the search counts them. */
export class Frequencies {
  readonly #all: Documents
  readonly #said: Documents

  constructor(words: number) {
    this.#all = new Documents(words)
    this.#said = new Documents(words)
  }

  /** Counts an occurrence; `isCited` where it is in the name of a source. */
  add(word: number, document: number, isCited: boolean): void {
    this.#all.add(word, document)
    if (!isCited) this.#said.add(word, document)
  }

  /** By word, at least 1. */
  get counts(): Uint32Array {
    const said = this.#said.counts
    return this.#all.counts.map((all, word) => {
      const own = said[word] as number
      return Math.max(1, Math.round(own + CITED * (all - own)))
    })
  }
}
