import type { Texts } from './texts.js'

/** How a word of a ledger came to stand for one that is asked for: as a form of it, by its meaning, or as the ledger says. */
export const KINDS = ['form', 'meaning', 'ledger'] as const
export type Kind = (typeof KINDS)[number]

/** What stands for what: lists of words and phrases of the ledger, one after the other. */
export interface Meanings {
  /** The stems that are asked for, joined by spaces, sorted. */
  asked: string[]
  /** By what is asked for, how many targets it has. */
  counts: number[]
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
  /** What is asked for by its number: its place in the thesaurus, or how many texts that has and a place among these. */
  readonly #others = new Map<string, number>()
  /** By number of what is asked for, its last entry. */
  readonly #last: number[]
  /** By entry. */
  readonly #before: number[] = []
  readonly #targets: number[] = []
  readonly #likeness: number[] = []
  readonly #kinds: number[] = []

  constructor(
    readonly texts: Texts,
    readonly phrases: readonly string[][],
  ) {
    this.#last = new Array<number>(texts.count).fill(-1)
  }

  idOf(asked: string): number {
    const known = this.texts.placeOf(asked) ?? this.#others.get(asked)
    if (known !== undefined) return known
    const id = this.#last.push(-1) - 1
    this.#others.set(asked, id)
    return id
  }

  /** All of one target are added before those of the next, so that it is the last of a list where it is in it. */
  add(asked: number, target: number, likeness: number, kind: Kind): void {
    this.#put(this.#last[asked] ?? -1, asked, target, likeness, kind)
  }

  /** The same of a target after which others were added. */
  addLate(asked: number, target: number, likeness: number, kind: Kind): void {
    let entry = this.#last[asked] ?? -1
    while (entry >= 0 && this.#targets[entry] !== target) entry = this.#before[entry] ?? -1
    this.#put(entry, asked, target, likeness, kind)
  }

  /** Into this entry if it is of the target, where that is more than it has; else into a new one. */
  #put(entry: number, asked: number, target: number, likeness: number, kind: Kind): void {
    if (likeness === 0) return
    const isNew = this.#targets[entry] !== target
    if (!isNew && likeness <= (this.#likeness[entry] ?? 0)) return
    const at = isNew ? this.#targets.length : entry
    if (isNew) {
      this.#before[at] = this.#last[asked] ?? -1
      this.#last[asked] = at
    }
    this.#targets[at] = target
    this.#likeness[at] = likeness
    this.#kinds[at] = KINDS.indexOf(kind)
  }

  sorted(): Meanings {
    const asked = [...this.#inThesaurus(), ...this.#others].sort(([a], [b]) => (a < b ? -1 : 1))
    const order: number[] = []
    const counts = asked.map(([, id]) => {
      const start = order.length
      for (let entry = this.#last[id] ?? -1; entry >= 0; entry = this.#before[entry] ?? -1) order.push(entry)
      const list = order.splice(start).reverse()
      order.push(...list)
      return list.length
    })
    return {
      asked: asked.map(([text]) => text),
      counts,
      targets: Uint32Array.from(order, (entry) => this.#targets[entry] ?? 0),
      likeness: Uint8Array.from(order, (entry) => this.#likeness[entry] ?? 0),
      kinds: Uint8Array.from(order, (entry) => this.#kinds[entry] ?? 0),
      phrases: this.phrases,
    }
  }

  #inThesaurus(): [string, number][] {
    const places = this.#last.slice(0, this.texts.count).flatMap((entry, place) => (entry < 0 ? [] : [place]))
    return places.map((place) => [this.texts.at(place), place])
  }
}
