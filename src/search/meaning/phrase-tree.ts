import type { Texts } from './texts.js'

/** What a row of stems may go on to. */
interface Branch {
  isPhrase: boolean
  next: Map<number, Branch>
}

/** Phrases as rows of stems, each stem a number: the names of a ledger, and of a thesaurus what the ledger's words can write. */
export class PhraseTree {
  readonly #stems = new Map<string, number>()
  /** By stem: null where no phrase begins with it, nothing where that was not asked yet. */
  readonly #roots: (Branch | null | undefined)[] = []

  constructor(
    readonly texts: Texts,
    /** Longer phrases of the thesaurus are not looked for. */
    readonly longest: number,
  ) {}

  numberOf(stem: string): number {
    const number = this.#stems.get(stem) ?? this.#stems.size
    this.#stems.set(stem, number)
    return number
  }

  /** All stems of the ledger have their numbers before the first is added or looked for. */
  add(stems: readonly string[]): void {
    const [first, ...more] = stems.map((stem) => this.numberOf(stem))
    if (first === undefined || more.length === 0) return
    const root = this.#root(first, stems[0] ?? '') ?? newBranch()
    this.#roots[first] = root
    grow(root, more)
  }

  /** Tells the end of each phrase in a row of words that begins at `from`. `stems` are the words' stems and their numbers. */
  ends(row: ArrayLike<number>, from: number, stems: { text: readonly string[]; number: ArrayLike<number> }): number[] {
    const first = row[from] as number
    let branch = this.#root(stems.number[first] as number, stems.text[first] as string)
    if (branch === null) return NONE
    let ends = NONE
    for (let at = from + 1; at < row.length; at++) {
      const next: Branch | undefined = branch.next.get(stems.number[row[at] as number] as number)
      if (next === undefined) break
      if (next.isPhrase) ends = ends === NONE ? [at + 1] : [...ends, at + 1]
      branch = next
    }
    return ends
  }

  #root(number: number, stem: string): Branch | null {
    const known = this.#roots[number]
    if (known !== undefined) return known
    const root = newBranch()
    for (const phrase of this.texts.phrasesFrom(stem)) {
      const more = this.#numbersOf(phrase, stem.length + 1)
      if (more !== undefined && more.length < this.longest) grow(root, more)
    }
    const branch = root.next.size > 0 ? root : null
    this.#roots[number] = branch
    return branch
  }

  /** The stems of a phrase from this letter on; nothing where the ledger has not all of them. */
  #numbersOf(phrase: string, start: number): number[] | undefined {
    const numbers: number[] = []
    for (let from = start; from <= phrase.length; ) {
      const space = phrase.indexOf(' ', from)
      const end = space < 0 ? phrase.length : space
      const number = this.#stems.get(phrase.slice(from, end))
      if (number === undefined) return undefined
      numbers.push(number)
      from = end + 1
    }
    return numbers
  }
}

const NONE: number[] = []

function newBranch(): Branch {
  return { isPhrase: false, next: new Map() }
}

function grow(root: Branch, stems: readonly number[]): void {
  let branch = root
  for (const stem of stems) {
    const next = branch.next.get(stem) ?? newBranch()
    branch.next.set(stem, next)
    branch = next
  }
  branch.isPhrase = true
}
