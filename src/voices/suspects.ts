import type { Citation, Claim, Ledger } from '../ledger/model/types.js'
import type { Snapshots } from '../quotes/snapshot.js'
import { areDeclared, voicesOf } from '../support/voices.js'
import { pairsWithCommon } from './common-prints.js'
import { type Profile, profileOf } from './profile.js'
import { sharedBy } from './shared.js'
import { type NumberedWords, numberWords } from './words.js'

/** Why two sources may be one voice. The words that they share are not told where one of them is confidential. */
export type Reason =
  | { code: 'text'; words: number; begin?: string }
  | { code: 'credit'; agency: string }
  | { code: 'title' }

/** Two sources by their keys, in the order of the ledger. */
export type Pair = readonly [string, string]

export interface Suspicion {
  sources: Pair
  reasons: Reason[]
}

/** What is known of the voices that support a claim. */
export interface Voices {
  /** As many as there can be. */
  most: number
  suspicions: Suspicion[]
  /**
   * Whether they are independent: the ledger says of each source whom it repeats, or all of their texts were compared, and
   * nothing speaks against it.
   */
  areKnown: boolean
}

/** UTF-16 units of texts that are compared word by word, of those that have something in common. */
const MOST_UNITS = 200_000_000
const DAY = 24 * 60 * 60 * 1000
/** What has one title was published within so many days, or is an item of a series. */
const DAYS_APART = 14

/** Tells which sources of some claims may be one voice. Each source is looked into once, and each pair. */
export class VoiceFinder {
  readonly #ledger: Ledger
  readonly #profiles: ReadonlyMap<string, Profile>
  /** By key, the keys that come later in the ledger and have words in common with it. */
  readonly #common = new Map<string, Set<string>>()
  readonly #pairs = new Map<string, Reason[]>()
  #left = MOST_UNITS
  /** The text that was compared last: it mostly is again. */
  #last: { article: string; words: NumberedWords } | undefined

  constructor(ledger: Ledger, snapshots: Snapshots | undefined, claims: Iterable<Claim>) {
    this.#ledger = ledger
    const cited = new Set<string>()
    for (const { citations } of claims) {
      const voices = voicesOf(citations, ledger)
      if (new Set(voices.values()).size > 1) for (const key of voices.keys()) cited.add(key)
    }
    const sources = [...ledger.sources.values()].filter(({ key }) => cited.has(key))
    this.#profiles = new Map(sources.map((source) => [source.key, profileOf(source, snapshots?.of(source))]))
    const compared = [...this.#profiles.values()].flatMap(({ source, text }) =>
      text ? [{ key: source.key, ...text }] : [],
    )
    for (const [a, others] of pairsWithCommon(compared.map(({ prints }) => prints)))
      this.#common.set(compared[a]?.key ?? '', new Set([...others].map((b) => compared[b]?.key ?? '')))
  }

  /** What is known of the voices of one of the claims. */
  of(citations: readonly Citation[]): Voices {
    const voices = voicesOf(citations, this.#ledger)
    const most = new Set(voices.values()).size
    if (most < 2) return { most, suspicions: [], areKnown: false }
    const keys = [...this.#profiles.keys()].filter((key) => voices.has(key))
    const suspicions = this.#candidates(keys)
      .filter(([a, b]) => voices.get(a) !== voices.get(b) && !areDeclared([a, b], this.#ledger))
      .map((sources) => ({ sources, reasons: this.#reasons(sources) }))
      .filter(({ reasons }) => reasons.length > 0)
    const areKnown =
      suspicions.length === 0 && (areDeclared(voices.keys(), this.#ledger) || this.#areCompared(voices.keys()))
    return { most, suspicions, areKnown }
  }

  /** Pairs that have a title, an agency or words in common; of many with one title or agency, each with the first. */
  #candidates(keys: readonly string[]): Pair[] {
    const firsts = new Map<string, string>()
    const pairs = new Map<string, Pair>()
    const add = (a: string, b: string) => pairs.set(JSON.stringify([a, b]), [a, b])
    const among = new Set(keys)
    for (const key of keys) {
      const { title, agencies } = this.#profileOf(key)
      for (const sign of [...(title ? [`title ${title}`] : []), ...[...agencies].map((agency) => `agency ${agency}`)]) {
        const first = firsts.get(sign)
        if (first === undefined) firsts.set(sign, key)
        else add(first, key)
      }
      for (const other of this.#common.get(key) ?? []) if (among.has(other)) add(key, other)
    }
    return [...pairs.values()]
  }

  #reasons(pair: Pair): Reason[] {
    const name = JSON.stringify(pair)
    const known = this.#pairs.get(name)
    if (known) return known
    const [a, b] = [this.#profileOf(pair[0]), this.#profileOf(pair[1])]
    const shared = this.#sharedBy(a, b)
    const agency = [...a.agencies].find((each) => b.agencies.has(each))
    const reasons: Reason[] = [
      ...(shared ? [shared] : []),
      ...(agency ? [{ code: 'credit' as const, agency }] : []),
      ...(a.title !== undefined && a.title === b.title && areNear(a, b) ? [{ code: 'title' as const }] : []),
    ]
    this.#pairs.set(name, reasons)
    return reasons
  }

  #sharedBy({ source, text: a }: Profile, { source: other, text: b }: Profile): Reason | undefined {
    if (!a || !b || !this.#common.get(source.key)?.has(other.key) || this.#left < 0) return undefined
    this.#left -= a.article.length + b.article.length
    if (this.#last?.article !== a.article) this.#last = { article: a.article, words: numberWords(a.article) }
    const found = sharedBy(this.#last.words, numberWords(b.article))
    if (!found) return undefined
    const { words, begin } = found
    return { code: 'text', words, ...(!a.isConfidential && !b.isConfidential && { begin }) }
  }

  #areCompared(keys: Iterable<string>): boolean {
    return this.#left >= 0 && [...keys].every((key) => this.#profiles.get(key)?.text !== undefined)
  }

  #profileOf(key: string): Profile {
    return this.#profiles.get(key) as Profile
  }
}

function areNear({ source: a }: Profile, { source: b }: Profile): boolean {
  const days = [a.issued, b.issued].map((issued) => Date.parse(/^\d{4}-\d\d-\d\d/.exec(issued ?? '')?.[0] ?? ''))
  const [first = Number.NaN, second = Number.NaN] = days
  return !(Math.abs(first - second) > DAYS_APART * DAY)
}
