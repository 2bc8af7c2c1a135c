import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { misspell, seeded } from '../quality/random.js'

const THESAURUS = 'src/search/meaning/en'

const NAMES = (
  'Anna Becker,Omar Haddad,Lucia Moretti,Jonas Lind,Priya Nair,Tomas Novak,Grace Okafor,Ivan Petrov,Mei Tanaka,Paul Weber,' +
  'Harbourton,Lindfall,Westmere,Kalina,Northgate,Saltmarsh,Ostrava,Brightwater'
).split(',')

/** Claims of 8 to 20 words, of words as common as words are; and questions of 8 to 15, of which each asks for one of them. */
export function madeUp(claimCount: number, questionCount: number): { claims: string[]; questions: string[] } {
  const random = seeded(11)
  const below = (most: number) => Math.floor(random() * most)
  const vocabulary = vocabularyOf()
  // The chance of a word is about one by its rank, as in any text.
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? ''
  const name = () => NAMES[below(NAMES.length)] ?? ''
  const contents = Array.from({ length: claimCount }, () => Array.from({ length: 5 + below(8) }, word))
  const claims = contents.map(
    (words) =>
      `${name()} ${words.slice(0, 2).join(' ')} the ${words.slice(2, 4).join(' ')} of ${name()} in ${1990 + below(36)} and ${words.slice(4).join(' ')}.`,
  )
  const questions = Array.from({ length: questionCount }, (_, at) => {
    const words = (contents[below(claimCount)] ?? []).slice(0, 4 + below(3))
    const asked = words.map((own) => (random() < 0.3 ? word() : own))
    const text = `${OPENINGS[at % OPENINGS.length]} ${name()} ${asked.slice(0, 2).join(' ')} the ${asked.slice(2).join(' ')} in ${name()}?`
    return at % 4 === 0 ? misspell(text, random) : text
  })
  return { claims, questions }
}

const OPENINGS = ['did', 'when did', 'why has', 'how many times was', 'is it true that', 'who said that']

/** Single words of the thesaurus, in an order that is the same in every run. */
function vocabularyOf(): string[] {
  const random = seeded(5)
  const lines = readdirSync(THESAURUS).flatMap((file) => readFileSync(join(THESAURUS, file), 'utf8').split('\n'))
  const words = new Set(
    lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.match(/\b[a-z]{3,}\b/g) ?? []),
  )
  return [...words]
    .map((word) => ({ word, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word)
}
