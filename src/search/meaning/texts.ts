import { firstWhere } from '../../ledger/model/sorted.js'
import type { Thesaurus } from './format.js'
import { textAt } from './thesaurus.js'

/** So many are looked for where they stand: to make tables of all takes as long. */
const FEW = 2000

/** Finds texts of a thesaurus, of which a phrase has so many words at most. */
export class Texts {
  readonly count: number
  #asked = 0
  #places: ReadonlyMap<string, number> | undefined
  #beginnings: ReadonlySet<string> | undefined

  constructor(
    readonly thesaurus: Thesaurus,
    readonly most: number,
  ) {
    this.count = thesaurus.letterStarts.length - 1
  }

  at(place: number): string {
    return textAt(this.thesaurus, place)
  }

  placeOf(text: string): number | undefined {
    if (this.#areMany()) return this.#places?.get(text)
    const place = this.#placeFrom(text)
    return place < this.count && this.at(place) === text ? place : undefined
  }

  /** Whether phrases begin with these words. */
  isBeginning(words: string): boolean {
    if (this.#areMany()) return this.#beginnings?.has(words) ?? false
    if (wordsIn(words) >= this.most) return false
    const place = this.#placeFrom(`${words} `)
    return place < this.count && this.at(place).startsWith(`${words} `)
  }

  #areMany(): boolean {
    if (++this.#asked === FEW) {
      const all = Array.from({ length: this.count }, (_, place) => this.at(place))
      this.#places = new Map(all.map((text, place) => [text, place]))
      this.#beginnings = new Set(all.flatMap((text) => beginningsOf(text, this.most)))
    }
    return this.#asked >= FEW
  }

  /** The place of the first text that does not sort before this one. */
  #placeFrom(text: string): number {
    return firstWhere(0, this.count, (place) => this.at(place) >= text)
  }
}

/** What phrases begin with that begin like this one and have so many words at most. */
export function beginningsOf(phrase: string, most: number): string[] {
  const beginnings: string[] = []
  for (let end = phrase.indexOf(' '); end > 0 && beginnings.length < most - 1; end = phrase.indexOf(' ', end + 1))
    beginnings.push(phrase.slice(0, end))
  return beginnings
}

function wordsIn(text: string): number {
  return text.split(' ').length
}
