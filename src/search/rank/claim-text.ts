import { isEnglish } from '../words/common-words.js'
import { stemOf } from '../words/stem.js'
import { type Word, words } from '../words/words.js'
import { activeOrder } from './roles.js'

/** A text of a claim as it is compared with queries: worked out once, however many ask. */
export class ClaimText {
  #words: readonly Word[] | undefined
  #activeOrder: readonly number[] | undefined
  readonly #names: (boolean | undefined)[] = []

  constructor(readonly text: string) {}

  get words(): readonly Word[] {
    this.#words ??= words(this.text)
    return this.#words
  }

  get activeOrder(): readonly number[] {
    this.#activeOrder ??= activeOrder(this.words, this.text)
    return this.#activeOrder
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
