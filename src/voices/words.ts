import { UNSPACED } from '../quotes/characters.js'

/** The words of a text by numbers, so that two texts can be compared quickly. In unspaced writing each sign is a word. */
export interface NumberedWords {
  text: string
  /** A hash of each word, whatever its case. */
  hashes: Int32Array
  /** Where each word begins and ends in the text. */
  starts: Uint32Array
  ends: Uint32Array
  /** What each counts for: nothing in quotation marks, as two who heard the same speech write the same words. */
  weights: Float32Array
}

/** UTF-16 units; of a longer text the begin is compared. */
const MOST_UNITS = 4_000_000
/** Signs of unspaced writing that say as much as a word of other languages. */
const SIGN_WEIGHT = 0.5

/** An empty line, a quotation mark, a sign of unspaced writing, or a word. */
const TOKEN = new RegExp(
  `\\n\\s*\\n|["\u201c-\u201f\u00ab\u00bb\u300c-\u300f]|[${UNSPACED}]|[\\p{L}\\p{M}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])*`,
  'gu',
)
const PLAIN_TOKEN = /\n\s*\n|["\u201c-\u201f\u00ab\u00bb]|[\p{L}\p{M}\p{N}]+/gu
const SIGN = new RegExp(`[${UNSPACED}]`, 'u')
const MARK = /^[\n"\u201c-\u201f\u00ab\u00bb\u300c-\u300f]/

export function numberWords(whole: string): NumberedWords {
  const text = whole.slice(0, MOST_UNITS)
  const isSpaced = !SIGN.test(text)
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const weights: number[] = []
  let isQuoted = false
  for (const { 0: token, index } of text.matchAll(isSpaced ? PLAIN_TOKEN : TOKEN)) {
    if (MARK.test(token)) isQuoted = !isQuoted && token[0] !== '\n'
    else {
      hashes.push(hashOf(token))
      starts.push(index)
      ends.push(index + token.length)
      weights.push(isQuoted ? 0 : !isSpaced && SIGN.test(token) ? SIGN_WEIGHT : 1)
    }
  }
  return {
    text,
    hashes: Int32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    weights: Float32Array.from(weights),
  }
}

/** FNV-1a, of the word in small letters. */
function hashOf(word: string): number {
  const plain = /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : word.normalize('NFKC').toLowerCase()
  let hash = 0x811c9dc5
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  return hash
}
