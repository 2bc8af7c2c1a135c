import { addTo } from '../../ledger/model/grouped.js'
import type { Reading } from '../query/reading.js'
import type { Word } from '../words/words.js'

/** What a text has of the readings of a word or a phrase. */
export interface Best {
  /** Its places in the text. */
  at: number[]
}

/** A reading of one of the lists. */
interface Listed {
  words: readonly string[]
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
        addTo(this.#byFirst, reading.words[0] ?? '', {
          words: reading.words,
          list,
          place,
          weight: reading.likeness * reading.idf,
        })
  }

  /** By list: of the readings that the text has, the one that weighs most; of equals the first. */
  in(text: readonly Word[]): (Best | undefined)[] {
    const best = new Array<{ one: Listed; at: number[] } | undefined>(this.#count).fill(undefined)
    for (let at = 0; at < text.length; at++) {
      const listed = this.#byFirst.get((text[at] as Word).word)
      if (listed === undefined) continue
      for (const one of listed) {
        const rival = best[one.list]
        if (rival !== undefined && rival.one !== one && !outweighs(one, rival.one)) continue
        if (!stands(one, text, at)) continue
        if (rival?.one === one) rival.at.push(at)
        else best[one.list] = { one, at: [at] }
      }
    }
    return best
  }
}

function outweighs(one: Listed, rival: Listed): boolean {
  return one.weight > rival.weight || (one.weight === rival.weight && one.place < rival.place)
}

/** Whether all words of a reading stand here one after the other. */
function stands({ words }: Listed, text: readonly Word[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (text[at + i]?.word !== words[i]) return false
  return true
}
