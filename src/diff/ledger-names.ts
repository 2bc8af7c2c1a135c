import type { Ledger } from '../ledger/model/types.js'

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`
const WORD = new RegExp(CAPITALISED, 'gu')
const RUN = new RegExp(`${CAPITALISED}(?: ${CAPITALISED})+`, 'gu')
/** Words of a person's name, at most. */
const LONGEST = 8

/** The names that a ledger speaks of, as its claims and sources list them. */
export class LedgerNames {
  /** Words that are names, in small letters. */
  readonly words: ReadonlySet<string>
  /** Names of several words, all with a capital. */
  readonly #full: ReadonlySet<string>

  constructor(ledger: Ledger) {
    const listed = [...new Set(listedIn(ledger))]
    const parts = listed.map((name) => name.match(WORD) ?? [])
    this.words = new Set(parts.flat().map((part) => part.toLowerCase()))
    this.#full = new Set(listed.filter((name, at) => (parts[at] ?? []).length > 1 && parts[at]?.join(' ') === name))
  }

  /** A text with people by their last names alone: Donald Trump is Trump. Takes as long as the text is. */
  shortened(text: string): string {
    return text.replace(RUN, (run) => this.#shortenedRun(run))
  }

  #shortenedRun(run: string): string {
    const kept: string[] = []
    for (const word of run.split(' ')) {
      kept.push(word)
      for (let from = this.#nameAtEnd(kept); from >= 0; from = this.#nameAtEnd(kept))
        kept.splice(from, kept.length - 1 - from)
    }
    return kept.join(' ')
  }

  /** Where the name begins that some words end with, be it as an owner's: "Jane Doe's". */
  #nameAtEnd(words: readonly string[]): number {
    const last = words.at(-1)?.replace(/['’]s?$/, '') ?? ''
    for (let from = Math.max(0, words.length - LONGEST); from < words.length - 1; from++)
      if (this.#full.has([...words.slice(from, -1), last].join(' '))) return from
    return -1
  }
}

function* listedIn({ claims, sources }: Ledger): Generator<string> {
  for (const { about, 'attributed-to': speakers = [] } of claims.values()) yield* [...about, ...speakers]
  for (const { author = [], publisher = '', 'container-title': container = '' } of sources.values()) {
    for (const { family, literal } of author) yield family ?? literal ?? ''
    yield* [publisher, container]
  }
}
