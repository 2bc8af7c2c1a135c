import type { Folded } from './fold.js'
import { Grams } from './grams.js'

/**
 * No such words; or they are there, but only as pieces of longer words or numbers, or not in this order, or not between
 * the prefix and the suffix; or what stands between them is not what a bracket may stand for; or looking for them took too
 * much work, so that it was given up.
 */
export type Absence = 'missing' | 'cut' | 'order' | 'context' | 'bracket' | 'effort'

/** Where words stand whole, in order, or why nowhere: begins and ends in units of a folded text, both rising. */
export interface Places {
  starts: number[]
  ends: number[]
  why?: Absence
}

/** What work costs, in units of some 3 ns: to look at a place, at what a bracket may stand for, to pass a UTF-16 unit of the source. */
export const COST = { place: 40, bracket: 6000, unit: 1 / 3 }
/** To make known what a source has takes as long as to look into it so often. */
const FEW_LOOKS = 20
const MOST_EFFORT: Limits = { together: 300_000_000, each: 50_000 }

interface Limits {
  together: number
  /** For each quote. */
  each: number
}

/** The work that the quotes of a run may take: so much each, and some seconds together for those that take more. */
export class Effort {
  #left: number
  #source: Folded | undefined
  #places = new Map<string, Places>()
  #grams: Grams | undefined
  #looks = 0

  constructor(readonly limits: Limits = MOST_EFFORT) {
    this.#left = limits.together
  }

  spend(units: number): void {
    this.#left -= units
  }

  get isSpent(): boolean {
    return this.#left < 0
  }

  begin(): void {
    this.#left += this.limits.each
  }

  /** Where words were found, kept for one source at a time: quotes of one source share many of their parts. */
  placesIn(source: Folded): Map<string, Places> {
    this.#turnTo(source)
    return this.#places
  }

  /** Whether words may be in a source. The first few are looked for before it is made known what it has. */
  mayHave(words: string, source: Folded): boolean {
    this.#turnTo(source)
    if (!this.#grams && this.#looks++ < FEW_LOOKS) return true
    this.#grams ??= new Grams(source.text)
    return this.#grams.mayHave(words)
  }

  #turnTo(source: Folded): void {
    if (this.#source === source) return
    this.#source = source
    this.#places = new Map()
    this.#grams = undefined
    this.#looks = 0
  }
}
