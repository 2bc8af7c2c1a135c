import type { Query } from '../query/query.js'
import type { Unit } from '../query/units.js'
import { isPast } from '../words/common-words.js'
import { BestReadings } from './best-readings.js'
import type { ClaimText } from './claim-text.js'
import { activeOrder } from './roles.js'

/** How a claim's text answers to a query, beyond the words that they share. Each is a share, from 0 to 1 but for `roles`. */
export interface Closeness {
  /** Of the pairs of neighbouring words of the query, those that stand near each other in the text, in their order. */
  pairs: number
  /** 1 where somebody does the very thing to somebody, close together in the text, as is asked. */
  acts: number
  /** From -1, all is done by the other one, to 1: who does what to whom. 0 where nothing tells. */
  roles: number
  /** Whether each of several words stands the other way about: somebody else does it. */
  isReversed: boolean
  /** What a claim that answers must account for, of the words that the text has as names. */
  named: number
}

/** One word has no neighbours, and nobody does anything; be it a name or not, a claim that has it speaks of what is asked. */
const OF_ONE_WORD: Closeness = { pairs: 0, acts: 0, roles: 0, isReversed: false, named: 0 }

/** A word of the query, found in the text. */
interface Found {
  /** Which of the query's content words it is. */
  nth: number
  /** Its place in the query. */
  asked: number
  /** Its places in the text. */
  at: number[]
  isName: boolean
}

/** What two words tell of roles of which one is no name, beside two names. */
const OTHER = 0.3
/** What all pairs of words must tell together to count in full. */
const ENOUGH = 1

/** What words tell that stand both before and after each other. */
const BOTH_WAYS = 0.5
/** Words further apart in a query tell nothing of roles. */
const FAR = 3
/** What two do with each other, neither does to the other. */
const TOGETHER = new Set(['with', 'and', 'between', 'or', 'mit', 'und', 'zwischen'])

/** In a text of more words, roles are only told by words near each other. */
const MOST_IN_QUESTION = 12

/** A name behind one of these is a place or a time, not who does it. */
const PLACES = new Set(['in', 'at', 'on', 'from', 'to', 'of', 'for', 'with', 'about', 'by'])

/** How far apart a name and what it does may stand: a given name may come between. */
const CLOSE = 3

/** How far apart neighbours may stand. */
const NEAR = 4

/** What of the query is compared with every claim. */
export class Asked {
  readonly #order: number[]
  readonly #words: readonly string[]
  /** Places of the words that are looked for, in order. */
  readonly #content: number[]
  readonly #units: readonly Unit[]
  /** What the phrases of each unit may stand for, and then each of its words. */
  readonly #readings: BestReadings

  constructor(units: readonly Unit[], query: Query) {
    this.#units = units
    this.#readings = new BestReadings(
      units.flatMap(({ phrases, terms }) => [phrases, ...terms.map(({ readings }) => readings)]),
    )
    const { words, text } = query
    this.#order = activeOrder(words, text)
    this.#words = words.map(({ word }) => word)
    this.#content = units.flatMap(({ terms }) => terms.flatMap(({ positions }) => positions)).sort((a, b) => a - b)
  }

  closenessOf(text: ClaimText): Closeness {
    if (this.#content.length < 2) return OF_ONE_WORD
    const { found, named } = this.#foundIn(text)
    const pairs = pairsIn(found) / Math.max(1, this.#content.length - 1)
    return { named, acts: actsIn(found), pairs, ...this.#roles(found, text) }
  }

  #foundIn(text: ClaimText): { found: Found[]; named: number } {
    const found: Found[] = []
    let named = 0
    const best = this.#readings.in(text.words)
    let next = 0
    for (const { terms } of this.#units) {
      const whole = best[next++]
      for (const { need, positions } of terms) {
        const part = best[next++]
        if (part?.at.some((place) => text.isName(place))) named += need
        const at = part?.at ?? whole?.at
        if (at === undefined) continue
        const isName = at.some((place) => text.hasCapital(place))
        for (const asked of positions) found.push({ asked, at, isName, nth: this.#content.indexOf(asked) })
      }
    }
    found.sort((a, b) => a.asked - b.asked)
    return { found, named }
  }

  /** Of every two words of the query near each other, whether they stand in the same order in the text; both in the active voice. */
  #roles(found: readonly Found[], text: ClaimText): { roles: number; isReversed: boolean } {
    if (found.length < 2) return { roles: 0, isReversed: false }
    const textOrder = text.activeOrder
    let sum = 0
    let weights = 0
    const named: number[] = []
    const isProse = found.length > MOST_IN_QUESTION
    for (const [i, a] of found.entries())
      for (const [ahead, b] of found.slice(i + 1, i + 1 + (isProse ? FAR : MOST_IN_QUESTION)).entries()) {
        if (b.asked === a.asked || a.at === b.at) continue
        const sign = this.#sign(a, b, textOrder)
        if (sign !== 0 && a.isName && b.isName && this.#actsOn(a, b, found)) named.push(sign)
        if (ahead >= FAR) continue
        const weight = a.isName && b.isName ? 1 : OTHER
        weights += weight
        sum += weight * (sign === 0 ? BOTH_WAYS : sign)
      }
    const areReversed = named.length > 0 && named.every((sign) => sign === -1)
    return {
      roles: sum / Math.max(ENOUGH, weights),
      isReversed: areReversed || (!isProse && found.some((_, i) => this.#turnsAround(found, i, textOrder))),
    }
  }

  /** Whether two of which one is a name stand on the other sides of what one does to the other. */
  #turnsAround(found: readonly Found[], i: number, textOrder: readonly number[]): boolean {
    const verb = found[i]
    if (!verb || verb.isName) return false
    const turned = (word: Found, sign: number) => word.at !== verb.at && sign === -1
    const before = found.slice(0, i).filter((a) => turned(a, this.#sign(a, verb, textOrder)))
    const after = found.slice(i + 1).filter((c) => turned(c, this.#sign(verb, c, textOrder)))
    return before.some(
      (a) =>
        !PLACES.has(this.#words[a.asked - 1] ?? '') &&
        after.some((c) => (a.isName && c.isName) || ((a.isName || c.isName) && a === found[i - 1])),
    )
  }

  /** 1 where two words stand in the text in the order in which they are asked for, -1 in the other, 0 where in both. */
  #sign(a: Found, b: Found, textOrder: readonly number[]): number {
    const asked = Math.sign((this.#order[b.asked] ?? 0) - (this.#order[a.asked] ?? 0))
    let inText: number | undefined
    for (const x of a.at)
      for (const y of b.at) {
        const sign = Math.sign((textOrder[y] ?? 0) - (textOrder[x] ?? 0))
        inText ??= sign
        if (sign !== inText) return 0
      }
    return asked * (inText ?? 0)
  }

  /** Whether something stands between two names that one does to the other, not both together. */
  #actsOn(a: Found, b: Found, found: readonly Found[]): boolean {
    const between = this.#words.slice(a.asked + 1, b.asked)
    const hasVerb =
      found.some(({ asked, isName }) => asked > a.asked && asked < b.asked && !isName) || between.some(isPast)
    return hasVerb && !between.some((word) => TOGETHER.has(word))
  }
}

/** Neighbours of the query that are near each other in the text, in order. */
function pairsIn(found: readonly Found[]): number {
  let near = 0
  for (const [i, a] of found.entries()) {
    const b = found[i + 1]
    if (b && b.nth === a.nth + 1 && a.at.some((x) => b.at.some((y) => y > x && y - x <= NEAR))) near++
  }
  return near
}

/** Whether three words in a row of the query, the outer ones names, stand close together in the text in that order. */
function actsIn(found: readonly Found[]): number {
  const follows = (a: Found, b: Found) =>
    b.nth === a.nth + 1 && a.at.some((x) => b.at.some((y) => y > x && y - x <= CLOSE))
  for (const [i, a] of found.entries()) {
    const [b, c] = [found[i + 1], found[i + 2]]
    if (b && c && a.isName && !b.isName && c.isName && follows(a, b) && follows(b, c)) return 1
  }
  return 0
}
