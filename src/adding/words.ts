import { GERMAN_STOP_WORDS, STOP_WORDS } from '../search/words/stop-words.js'

/** Words in the letters that an id may have. */
export function latinWords(text: string): string[] {
  const plain = text
    .replace(/(?<=\p{L})['’](?:s\b)?/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[a-z0-9]+$/.test(word))
}

export const isTelling = (word: string) => !STOP_WORDS.has(word) && !GERMAN_STOP_WORDS.has(word)
