import { type Judged, languageOf } from '../prose/language.js'
import { WORDED } from '../prose/worded.js'

const CLAUSE =
  /[,;:—–()]|\s(?:that|dass|daß|que|что|and|but|und|aber|sondern|et|mais|y|pero|while|während|tandis|mientras)\s/giu
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu
/** "Not only", "no longer than" and "no fewer" deny nothing. */
const NO_DENIAL =
  /\b(?:not only|no (?:fewer|less|later|sooner|more) than|nothing but|nicht nur|nichts als|non seulement|no s[oó]lo|no menos)\b/giu
const PREFIX = /^(?:un|in|im|il|ir|dis|non)(?=\p{L}{4})/u
/** Shorter words carry little, and longer ones are compared by their begin: "closed" and "closes". */
const SHORTEST = 4
const BEGIN = 5
/** Of the words of what one side denies, so many must be the other side's: else it speaks of something else. */
const ALIKE = 0.5

/** Whether one text denies what the other says, in words that both have. */
export function denies(text: string, claim: string, usual: Judged | 'other' | undefined): boolean {
  const [own, other] = [read(text, usual), read(claim, usual)]
  if (own.turned(other) || other.turned(own)) return true
  if (own.denied.length > 0 === other.denied.length > 0) return false
  const [denied, plain] = own.denied.length > 0 ? [own.denied, other] : [other.denied, own]
  return denied.every((clause) => isAlike(clause, plain.begins))
}

interface Read {
  /** The words that carry meaning, by their begins. */
  begins: ReadonlySet<string>
  /** Those of each clause with a negation. */
  denied: readonly ReadonlySet<string>[]
  /** Whether it has "unlawful" where the other has "lawful". */
  turned(other: Pick<Read, 'words'>): boolean
  words: ReadonlySet<string>
}

function read(whole: string, usual: Judged | 'other' | undefined): Read {
  const text = whole.replace(NO_DENIAL, ' ')
  const language = languageOf(text) ?? usual
  const { negations } = WORDED[language === undefined || language === 'other' ? 'en' : language]
  const wordsOf = (part: string) => (part.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) as string[]
  const isNegation = (word: string) => negations.has(word) || /n't$/.test(word) || /^n'/.test(word)
  const begins = (words: readonly string[]) =>
    new Set(words.filter((word) => word.length >= SHORTEST && !isNegation(word)).map((word) => word.slice(0, BEGIN)))
  const clauses = text.split(CLAUSE).map(wordsOf)
  const words = new Set(clauses.flat())
  return {
    words,
    begins: begins([...words]),
    denied: clauses.filter((clause) => clause.some(isNegation)).map(begins),
    turned: (other) =>
      [...words].some((word) => {
        const plain = word.replace(PREFIX, '')
        return plain !== word && !other.words.has(word) && other.words.has(plain) && !words.has(plain)
      }),
  }
}

function isAlike(clause: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const shared = [...clause].filter((begin) => words.has(begin)).length
  return clause.size > 0 && shared >= ALIKE * clause.size
}
