import { diffArrays } from 'diff'
import { UNSPACED } from './characters.js'
import { fold } from './fold.js'

/** A run of words: only in the quote, only in the source, or in both. */
export interface Difference {
  in: 'quote' | 'source' | 'both'
  text: string
}

/** Whether nothing but white space sets two texts apart. */
export function differInSpaces(all: readonly Difference[]): boolean {
  return all.length > 0 && all.every(({ in: where }) => where === 'both')
}

/** The words of two texts side by side. What typesetting alone changes is the same. */
export function differences(quoted: string, passage: string): Difference[] {
  const comparator = (a: Token, b: Token) => a.key === b.key
  const found: Difference[] = []
  for (const { value, added, removed } of diffArrays(tokensOf(quoted), tokensOf(passage), { comparator }))
    for (const token of value) add(found, removed ? 'quote' : added ? 'source' : 'both', token)
  return found
}

interface Token {
  text: string
  /** Whether white space comes before it. */
  spaced: boolean
  /** What it is compared by. */
  key: string
}

const WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`
const TOKEN = new RegExp(`(\\s*)([-\u2212+]?\\p{N}+(?:[.,:]\\p{N}+)*|${WORD}(?:['\u2019-]${WORD})*|\\S)`, 'gu')

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([, space, word = '']) => {
    const { text: folded, joints } = fold(word)
    return { text: word, spaced: space !== '', key: `${folded}\0${joints.join('').replace(/[13]/g, '2')}` }
  })
}

function add(found: Difference[], where: Difference['in'], { text, spaced }: Token): void {
  const last = found.at(-1)
  if (last?.in === where) last.text += (spaced ? ' ' : '') + text
  else found.push({ in: where, text })
}
