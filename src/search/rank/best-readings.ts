import { addTo } from '../../ledger/model/grouped.js'
import type { Reading } from '../query/reading.js'
import type { ClaimText } from './claim-text.js'

/** What a text has of the readings of a word or a phrase. */
export interface Best {
  /** Its places in the text. */
  at: number[]
}

/** A reading of one of the lists. */
interface Listed {
  reading: Reading
  list: number
  /** Among those of the list. */
  place: number
  weight: number
}

/** The readings of a query, in lists, by the word that each begins with: a text is compared with all of them at once. */
export class BestReadings {
  readonly #count: number
  readonly #byFirst = new Map<string, Listed[]>()

  constructor(lists: readonly (readonly Reading[])[]) {
    this.#count = lists.length
    for (const [list, readings] of lists.entries())
      for (const [place, reading] of readings.entries())
        addTo(this.#byFirst, reading.words[0] ?? '', { reading, list, place, weight: reading.likeness * reading.idf })
  }

  /** By list: of the readings that the text has, the one that weighs most; of equals the first. */
  in({ words, places }: ClaimText): (Best | undefined)[] {
    const best = new Array<(Listed & { at: number[] }) | undefined>(this.#count).fill(undefined)
    for (const [word, starts] of places)
      for (const one of this.#byFirst.get(word) ?? []) {
        const rival = best[one.list]
        if (rival && (one.weight < rival.weight || (one.weight === rival.weight && one.place > rival.place))) continue
        const at = starts.filter((from) => one.reading.words.every((word, i) => words[from + i]?.word === word))
        if (at.length > 0) best[one.list] = { ...one, at }
      }
    return best
  }
}
