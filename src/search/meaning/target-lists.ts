import { GrowingNumbers } from '../../ledger/model/growing.js'
import type { Texts } from './texts.js'

/** How a word of a ledger came to stand for one that is asked for: as a form of it, by its meaning, or as the ledger says. */
export const KINDS = ['form', 'meaning', 'ledger'] as const
export type Kind = (typeof KINDS)[number]

/** What stands for what: lists of words and phrases of the ledger, one after the other. */
export interface Meanings {
  /** The stems that are asked for, joined by spaces, sorted. */
  asked: string[]
  /** By what is asked for, how many targets it has. */
  counts: ArrayLike<number>
  /** A word's number, or how many words there are and the number of a phrase. */
  targets: Uint32Array
  /** In hundredths. */
  likeness: Uint8Array
  /** Places in KINDS. */
  kinds: Uint8Array
  /** The words of each phrase. */
  phrases: readonly string[][]
}

/** Collects them in flat arrays: there are ten times as many as there are words. */
export class TargetLists {
  /** What is asked for and not in the thesaurus, by its number: how many texts that has and a place among these. */
  readonly #others = new Map<string, number>()
  /** By number of what is asked for, the number of its last entry; 0 where it has none, as entries count from 1. */
  #last: Uint32Array
  /** By entry. */
  readonly #before = new GrowingNumbers()
  readonly #targets = new GrowingNumbers()
  /** A likeness in hundredths times 4, and the place of a kind. */
  readonly #worth = new GrowingNumbers()

  constructor(
    readonly texts: Texts,
    readonly phrases: readonly string[][],
  ) {
    this.#last = new Uint32Array(texts.count + FEW_OTHERS)
    for (const numbers of [this.#before, this.#targets, this.#worth]) numbers.push(0)
  }

  idOf(asked: string): number {
    const known = this.texts.placeOf(asked) ?? this.#others.get(asked)
    if (known !== undefined) return known
    const id = this.texts.count + this.#others.size
    if (id === this.#last.length) {
      const larger = new Uint32Array(2 * id)
      larger.set(this.#last)
      this.#last = larger
    }
    this.#others.set(asked, id)
    return id
  }

  /** All of one target are added before those of the next, so that it is the last of a list where it is in it. */
  add(asked: number, target: number, likeness: number, kind: Kind): void {
    this.#put(this.#last[asked] as number, asked, target, likeness, kind)
  }

  /** The same of a target after which others were added. */
  addLate(asked: number, target: number, likeness: number, kind: Kind): void {
    let entry = this.#last[asked] as number
    while (entry > 0 && this.#targets.at(entry) !== target) entry = this.#before.at(entry)
    this.#put(entry, asked, target, likeness, kind)
  }

  /** Into this entry if it is of the target, where that is more than it has; else into a new one. */
  #put(entry: number, asked: number, target: number, likeness: number, kind: Kind): void {
    if (likeness === 0) return
    const worth = likeness * 4 + KINDS.indexOf(kind)
    if (entry > 0 && this.#targets.at(entry) === target) {
      if (likeness > this.#worth.at(entry) >> 2) this.#worth.set(entry, worth)
      return
    }
    this.#before.push(this.#last[asked] as number)
    this.#last[asked] = this.#targets.length
    this.#targets.push(target)
    this.#worth.push(worth)
  }

  sorted(): Meanings {
    const asked = this.#asked()
    const [before, targets, worth] = [this.#before.numbers, this.#targets.numbers, this.#worth.numbers]
    const count = targets.length - 1
    const sorted = { targets: new Uint32Array(count), likeness: new Uint8Array(count), kinds: new Uint8Array(count) }
    const counts = new Uint32Array(asked.length)
    let start = 0
    for (const [i, { id }] of asked.entries()) {
      let length = 0
      for (let entry = this.#last[id] as number; entry > 0; entry = before[entry] as number) length++
      let to = start + length
      for (let entry = this.#last[id] as number; entry > 0; entry = before[entry] as number) {
        sorted.targets[--to] = targets[entry] as number
        sorted.likeness[to] = (worth[entry] as number) >> 2
        sorted.kinds[to] = (worth[entry] as number) & 3
      }
      counts[i] = length
      start += length
    }
    return { asked: asked.map(({ text }) => text), counts, ...sorted, phrases: this.phrases }
  }

  /** All that is asked for, sorted: the texts of the thesaurus are as they are. */
  #asked(): { text: string; id: number }[] {
    const others = Array.from(this.#others, ([text, id]) => ({ text, id })).sort((a, b) => (a.text < b.text ? -1 : 1))
    const all: { text: string; id: number }[] = []
    let next = 0
    for (let id = 0; id < this.texts.count; id++) {
      if (this.#last[id] === 0) continue
      const text = this.texts.at(id)
      for (let other = others[next]; other && other.text < text; other = others[++next]) all.push(other)
      all.push({ text, id })
    }
    return [...all, ...others.slice(next)]
  }
}

/** There is room for so many at first. */
const FEW_OTHERS = 64
