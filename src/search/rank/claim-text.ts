import { addTo } from '../../ledger/model/grouped.js'
import { type Order, orderOf } from '../query/order.js'
import { isEnglish } from '../words/common-words.js'
import { stemOf } from '../words/stem.js'
import { type Word, words } from '../words/words.js'
import { activeOrder } from './roles.js'

/** The text of a claim as it is compared with queries: worked out once, however many ask. */
export class ClaimText {
  readonly words: readonly Word[]
  readonly order: Order
  readonly activeOrder: readonly number[]
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, number[]>
  readonly #names: (boolean | undefined)[] = []

  constructor(readonly text: string) {
    this.words = words(text)
    this.order = orderOf(this.words)
    this.activeOrder = activeOrder(this.words, text)
    const places = new Map<string, number[]>()
    for (const [at, { word }] of this.words.entries()) addTo(places, word, at)
    this.places = places
  }

  hasCapital(place: number): boolean {
    const word = this.words[place]
    if (word === undefined) return false
    const code = this.text.charCodeAt(word.start)
    // The sets of Unicode are made for what is not ASCII alone.
    return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(this.text.slice(word.start, word.start + 2))
  }

  /** Whether a word has a capital of its own: the first word of a sentence may have that of the sentence. */
  isName(place: number): boolean {
    this.#names[place] ??= this.#hasOwnCapital(place)
    return this.#names[place] === true
  }

  #hasOwnCapital(place: number): boolean {
    const word = this.words[place]
    if (!word || !this.hasCapital(place)) return false
    const isFirst = place === 0 || /[.!?]\s*$/.test(this.text.slice(this.words[place - 1]?.end, word.start))
    return !isFirst || !isEnglish(stemOf(word.word, 'en'))
  }
}
