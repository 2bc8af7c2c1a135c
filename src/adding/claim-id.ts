import { freeName } from './free-name.js'
import { isTelling, latinWords } from './words.js'

/** Words of an id, and characters: enough to tell a claim, and little enough to type. */
const MOST_WORDS = 5
const MOST_LETTERS = 40
/** They say less than the words beside them: who says something, and when. */
const EMPTY =
  /^(?:\d+|says?|said|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** An id for a claim, of the words of its text that say most; a different one from those that are taken. */
export function proposeId(text: string, taken: { has(id: string): boolean }): string {
  const words = latinWords(text)
  const telling = words.filter((word) => isTelling(word) && !EMPTY.test(word))
  const chosen = telling.length > 0 ? telling : words
  const short = idOf(chosen.slice(0, MOST_WORDS))
  // What tells it from another claim of these words may come later, or be a number.
  const longer = [chosen.slice(0, MOST_WORDS + 1), words.filter((word) => chosen.includes(word) || /^\d+$/.test(word))]
  const free = [short, ...longer.map(idOf)].find((id) => !taken.has(id))
  return free ?? freeName(short, taken)
}

function idOf(words: readonly string[]): string {
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`
    if (longer.length > MOST_LETTERS && id !== '') break
    id = longer.slice(0, MOST_LETTERS)
  }
  if (id === '') return 'claim'
  return /^[a-z]/.test(id) ? id : `claim-${id}`
}
