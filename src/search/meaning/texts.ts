import { firstWhere } from '../../ledger/model/sorted.js'
import type { Thesaurus } from './format.js'
import { textAt } from './thesaurus.js'

/** So many are looked for where they stand: to make tables of all takes as long. */
const FEW = 2000

/** The texts of a thesaurus by their places. */
interface Tables {
  places: ReadonlyMap<string, number>
  /** By first word, the place of the first phrase that begins with it. */
  phrases: ReadonlyMap<string, number>
}

/** Finds texts of a thesaurus. */
export class Texts {
  readonly count: number
  #asked = 0
  #tables: Tables | undefined

  constructor(readonly thesaurus: Thesaurus) {
    this.count = thesaurus.letterStarts.length - 1
  }

  at(place: number): string {
    return textAt(this.thesaurus, place)
  }

  placeOf(text: string): number | undefined {
    const tables = this.#tablesOfMany()
    if (tables) return tables.places.get(text)
    const place = this.#placeFrom(text)
    return place < this.count && this.at(place) === text ? place : undefined
  }

  /** Texts of several words that begin with this one. */
  phrasesFrom(word: string): string[] {
    const tables = this.#tablesOfMany()
    const beginning = `${word} `
    const phrases: string[] = []
    let place = tables ? (tables.phrases.get(word) ?? this.count) : this.#placeFrom(beginning)
    for (; place < this.count; place++) {
      const text = this.at(place)
      if (!text.startsWith(beginning)) break
      phrases.push(text)
    }
    return phrases
  }

  #tablesOfMany(): Tables | undefined {
    if (++this.#asked === FEW) this.#tables = tablesOf(this)
    return this.#tables
  }

  /** The place of the first text that does not sort before this one. */
  #placeFrom(text: string): number {
    return firstWhere(0, this.count, (place) => this.at(place) >= text)
  }
}

function tablesOf(texts: Texts): Tables {
  const places = new Map<string, number>()
  const phrases = new Map<string, number>()
  for (let place = 0; place < texts.count; place++) {
    const text = texts.at(place)
    places.set(text, place)
    const space = text.indexOf(' ')
    if (space < 0) continue
    const first = text.slice(0, space)
    if (!phrases.has(first)) phrases.set(first, place)
  }
  return { places, phrases }
}
