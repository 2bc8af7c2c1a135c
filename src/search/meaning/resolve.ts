import { uninflected } from '../words/inflection.js'
import { inLatin } from '../words/latin.js'
import { type Language, stemOf } from '../words/stem.js'
import type { Thesaurus } from './format.js'
import { listAt, placeFrom, textAt } from './thesaurus.js'

/** How a word of a ledger came to stand for one that is asked for: as a form of it, by its meaning, or as the ledger says. */
export const KINDS = ['form', 'meaning', 'ledger'] as const
export type Kind = (typeof KINDS)[number]

/** Words of the ledger that stand for what is asked for. */
export interface Target {
  /** One word of the vocabulary, or several that stand in a row. */
  words: string[]
  /** In hundredths. */
  likeness: number
  kind: Kind
}

/** By the stems that are asked for, joined by spaces: what in the ledger stands for them. */
export type Meanings = Map<string, Map<string, Target>>

const LONGEST_PHRASE = 4
/** A name of more words is found by none, and finds nothing. */
const LONGEST_NAME = 12
/** How much of the likeness is left to a word that only shares a stem with the one that is meant. */
const DERIVED = 0.6
/** Of an irregular form, in hundredths. */
const FORM = 95

/** Of a word in another alphabet, in hundredths. */
const LATIN = 90
/** Of a compound and its last part, in hundredths; and how short a part may be. */
const COMPOUND = 65
const SHORTEST_PART = 4

/** Groups of names that stand for each other, each as the words that write it. */
export type Names = readonly (readonly string[][])[]

/** Finds what of a ledger stands for other words. Each text of the ledger is given to `read` first. */
export class Resolver {
  readonly #stems = new Map<string, string>()
  /** By word: how many words a phrase may have that begins with its stem. */
  readonly #longest = new Map<string, number>()
  /** Phrases of the ledger that the thesaurus or the ledger's names have: by their words, their place among the texts. */
  readonly #phrases = new Map<string, string[]>()
  /** By the stems of a name of the ledger: its words, and the names that it stands beside. */
  readonly #named = new Map<string, { words: readonly string[]; others: Set<string> }>()
  /** By the stem that names begin with: how many words the longest has. */
  readonly #nameLengths = new Map<string, number>()

  constructor(
    readonly thesaurus: Thesaurus,
    readonly language: Language,
    names: Names = [],
  ) {
    for (const group of names) for (const words of group) this.#noteName(words, group)
  }

  #noteName(words: readonly string[], group: readonly (readonly string[])[]): void {
    const base = this.#baseOf(words)
    const named = this.#named.get(base) ?? { words, others: new Set() }
    for (const other of group) if (other !== words) named.others.add(this.#baseOf(other))
    this.#named.set(base, named)
    const start = this.#stem(words[0] ?? '')
    const longest = Math.max(this.#nameLengths.get(start) ?? 0, words.length)
    this.#nameLengths.set(start, Math.min(longest, LONGEST_NAME))
  }

  /** The words of a field, in order. */
  read(words: readonly string[]): void {
    for (let from = 0; from < words.length - 1; from++) {
      const longest = Math.min(this.#longestFrom(words[from] ?? ''), words.length - from)
      for (let length = 2; length <= longest; length++) {
        const phrase = words.slice(from, from + length)
        const key = phrase.join(' ')
        if (!this.#phrases.has(key) && this.#isMeant(this.#baseOf(phrase))) this.#phrases.set(key, phrase)
      }
    }
  }

  /** What stands for what, of a ledger with these words. */
  resolve(vocabulary: readonly string[]): Meanings {
    const meanings: Meanings = new Map()
    for (const word of vocabulary) {
      this.#addTargets(meanings, [word])
      this.#addNames(meanings, [word])
      const latin = inLatin(word)
      if (latin) add(meanings, this.#stem(latin), { words: [word], likeness: LATIN, kind: 'form' })
    }
    for (const phrase of this.#phrases.values()) {
      this.#addTargets(meanings, phrase)
      this.#addNames(meanings, phrase)
    }
    if (this.language === 'de') for (const word of vocabulary) this.#addParts(meanings, word)
    return meanings
  }

  #addTargets(meanings: Meanings, words: string[]): void {
    const base = this.#baseOf(words)
    const place = this.#placeOf(base)
    if (place === undefined) return
    const penalty = this.#isWritten(place, words) ? 1 : DERIVED
    const { memberStarts, members, textStarts, texts, askedStarts, asked, likeness } = this.thesaurus
    for (const member of listAt(memberStarts, members, place)) {
      for (const text of listAt(textStarts, texts, member))
        if (text !== place) add(meanings, textAt(this.thesaurus, text), { words, likeness: FORM, kind: 'form' })
      const likenesses = listAt(askedStarts, likeness, member)
      for (const [i, other] of listAt(askedStarts, asked, member).entries())
        for (const text of listAt(textStarts, texts, other))
          if (text !== place)
            add(meanings, textAt(this.thesaurus, text), {
              words,
              likeness: Math.round((likenesses[i] ?? 0) * penalty),
              kind: 'meaning',
            })
    }
  }

  /** A German word by its stem, which need not begin as it does, and a compound by what it ends in. */
  #addParts(meanings: Meanings, word: string): void {
    if (word.length > SHORTEST_PART) add(meanings, this.#stem(word), { words: [word], likeness: FORM, kind: 'form' })
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const end = this.#stem(word.slice(at))
      if (end.length >= SHORTEST_PART && this.#placeOf(end) !== undefined)
        add(meanings, end, { words: [word], likeness: COMPOUND, kind: 'form' })
    }
  }

  /** Whether the thesaurus means these words, not only others with the same stems. */
  #isWritten(place: number, words: readonly string[]): boolean {
    const { written, writtenStarts } = this.thesaurus
    const ways = written.slice(writtenStarts[place], writtenStarts[place + 1])
    return ways === '' || ways.split('|').includes(words.map(uninflected).join(' '))
  }

  /** As the ledger says: whoever asks for another name of these words finds them. */
  #addNames(meanings: Meanings, words: string[]): void {
    const named = this.#named.get(this.#baseOf(words))
    if (named === undefined) return
    const isWritten = words.every((word, i) => uninflected(word) === uninflected(named.words[i] ?? ''))
    for (const asked of named.others) add(meanings, asked, { words, likeness: isWritten ? 100 : FORM, kind: 'ledger' })
  }

  #isMeant(base: string): boolean {
    return this.#named.has(base) || this.#placeOf(base) !== undefined
  }

  /** How many words a phrase that begins with this one may have; 0 where none does. */
  #longestFrom(word: string): number {
    let longest = this.#longest.get(word)
    if (longest === undefined) {
      const stem = this.#stem(word)
      const start = `${stem} `
      const place = placeFrom(this.thesaurus, start)
      const begins = place < this.thesaurus.letterStarts.length - 1 && textAt(this.thesaurus, place).startsWith(start)
      longest = Math.max(begins ? LONGEST_PHRASE : 0, this.#nameLengths.get(stem) ?? 0)
      this.#longest.set(word, longest)
    }
    return longest
  }

  #placeOf(base: string): number | undefined {
    const place = placeFrom(this.thesaurus, base)
    return place < this.thesaurus.letterStarts.length - 1 && textAt(this.thesaurus, place) === base ? place : undefined
  }

  #baseOf(words: readonly string[]): string {
    return words.map((word) => this.#stem(word)).join(' ')
  }

  #stem(word: string): string {
    const known = this.#stems.get(word)
    if (known !== undefined) return known
    const stem = stemOf(word, this.language)
    this.#stems.set(word, stem)
    return stem
  }
}

function add(meanings: Meanings, asked: string, target: Target): void {
  const found = meanings.get(asked) ?? new Map<string, Target>()
  meanings.set(asked, found)
  const key = target.words.join(' ')
  if ((found.get(key)?.likeness ?? 0) < target.likeness) found.set(key, target)
}
