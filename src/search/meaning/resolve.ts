import { uninflected } from '../words/inflection.js'
import { inLatin } from '../words/latin.js'
import { type Language, stemOf } from '../words/stem.js'
import type { Thesaurus } from './format.js'
import { PhraseTree } from './phrase-tree.js'
import { type Kind, type Meanings, TargetLists } from './target-lists.js'
import { Texts } from './texts.js'

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

/** The stems of names that stand for each other: a name that is there twice stands for itself, however it is inflected. */
type Group = Map<string, 'once' | 'often'>

/** Finds what of a ledger stands for other words. Each text of the ledger is given to `read` first. */
export class Resolver {
  readonly #stems = new Map<string, string>()
  readonly #texts: Texts
  readonly #tree: PhraseTree
  /** By word of the ledger, its stem, and the number of that. */
  readonly #stemOf: { text: readonly string[]; number: Uint32Array }
  /** Phrases of the ledger that the thesaurus or the ledger's names have, by their words. */
  readonly #phrases = new Map<string, string[]>()
  /** By the stems of a name of the ledger: its words, and those of the groups that it is in. */
  readonly #named = new Map<string, { words: readonly string[]; groups: Set<Group> }>()

  constructor(
    readonly thesaurus: Thesaurus,
    readonly language: Language,
    /** All words of the ledger. */
    readonly words: readonly string[],
    names: Names = [],
  ) {
    this.#texts = new Texts(thesaurus)
    this.#tree = new PhraseTree(this.#texts, LONGEST_PHRASE)
    const text = words.map((word) => this.#stem(word))
    this.#stemOf = { text, number: Uint32Array.from(text, (stem) => this.#tree.numberOf(stem)) }
    for (const group of names) this.#noteNames(group)
  }

  /** A group is held once, and not with each of its names: it may have many. */
  #noteNames(names: readonly (readonly string[])[]): void {
    const group: Group = new Map()
    for (const words of names) {
      const base = this.#baseOf(words)
      group.set(base, group.has(base) ? 'often' : 'once')
      const named = this.#named.get(base) ?? { words, groups: new Set() }
      named.groups.add(group)
      this.#named.set(base, named)
      if (words.length <= LONGEST_NAME) this.#tree.add(words.map((word) => this.#stem(word)))
    }
  }

  /** The words of a field, in order, by their numbers among all. */
  read(row: ArrayLike<number>): void {
    for (let from = 0; from < row.length - 1; from++)
      for (const end of this.#tree.ends(row, from, this.#stemOf)) {
        const phrase: string[] = []
        for (let at = from; at < end; at++) phrase.push(this.words[row[at] as number] as string)
        this.#phrases.set(phrase.join(' '), phrase)
      }
  }

  /** What stands for what, of a ledger with these words. */
  resolve(vocabulary: readonly string[]): Meanings {
    const phrases = [...this.#phrases.values()]
    const found = new TargetLists(this.#texts, phrases)
    for (const [number, word] of vocabulary.entries()) {
      this.#addTargets(found, [word], number)
      this.#addNames(found, [word], number)
      const latin = inLatin(word)
      if (latin) found.add(found.idOf(this.#stem(latin)), number, LATIN, 'form')
    }
    for (const [number, phrase] of phrases.entries()) {
      this.#addTargets(found, phrase, vocabulary.length + number)
      this.#addNames(found, phrase, vocabulary.length + number)
    }
    if (this.language === 'de') for (const [number, word] of vocabulary.entries()) this.#addParts(found, word, number)
    return found.sorted()
  }

  #addTargets(found: TargetLists, words: readonly string[], target: number): void {
    const place = this.#texts.placeOf(this.#baseOf(words))
    if (place === undefined) return
    const penalty = this.#isWritten(place, words) ? 1 : DERIVED
    const { memberStarts, members, askedStarts, asked, likeness } = this.thesaurus
    for (let at = memberStarts[place] as number; at < (memberStarts[place + 1] as number); at++) {
      const member = members[at] as number
      this.#addTexts(found, member, place, target, FORM, 'form')
      const end = askedStarts[member + 1] as number
      for (let i = askedStarts[member] as number; i < end; i++)
        this.#addTexts(
          found,
          asked[i] as number,
          place,
          target,
          Math.round((likeness[i] as number) * penalty),
          'meaning',
        )
    }
  }

  /** All ways to write a member but for the one at `place`. */
  #addTexts(found: TargetLists, member: number, place: number, target: number, likeness: number, kind: Kind): void {
    const { textStarts, texts } = this.thesaurus
    const end = textStarts[member + 1] as number
    for (let i = textStarts[member] as number; i < end; i++)
      if (texts[i] !== place) found.add(texts[i] as number, target, likeness, kind)
  }

  /** A German word by its stem, which need not begin as it does, and a compound by what it ends in. */
  #addParts(found: TargetLists, word: string, target: number): void {
    if (word.length > SHORTEST_PART) found.addLate(found.idOf(this.#stem(word)), target, FORM, 'form')
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const end = this.#stem(word.slice(at))
      const place = end.length >= SHORTEST_PART ? this.#texts.placeOf(end) : undefined
      if (place !== undefined) found.addLate(place, target, COMPOUND, 'form')
    }
  }

  /** Whether the thesaurus means these words, not only others with the same stems. */
  #isWritten(place: number, words: readonly string[]): boolean {
    const { written, writtenStarts } = this.thesaurus
    const ways = written.slice(writtenStarts[place], writtenStarts[place + 1])
    return ways === '' || ways.split('|').includes(words.map(uninflected).join(' '))
  }

  /** As the ledger says: whoever asks for another name of these words finds them. */
  #addNames(found: TargetLists, words: readonly string[], target: number): void {
    if (this.#named.size === 0) return
    const base = this.#baseOf(words)
    const named = this.#named.get(base)
    if (named === undefined) return
    const isWritten = words.every((word, i) => uninflected(word) === uninflected(named.words[i] ?? ''))
    const worth = isWritten ? 100 : FORM
    for (const group of named.groups)
      for (const [asked, times] of group)
        if (asked !== base || times === 'often') found.add(found.idOf(asked), target, worth, 'ledger')
  }

  #baseOf(words: readonly string[]): string {
    const [word = '', ...more] = words
    return more.length === 0 ? this.#stem(word) : words.map((word) => this.#stem(word)).join(' ')
  }

  #stem(word: string): string {
    const known = this.#stems.get(word)
    if (known !== undefined) return known
    const stem = stemOf(word, this.language)
    this.#stems.set(word, stem)
    return stem
  }
}
