import { UNSPACED } from './characters.js'
import { fold } from './fold.js'

/** A run of words: only in the quote, only in the source, or in both. */
export interface Difference {
  in: 'quote' | 'source' | 'both'
  text: string
}

/** The words of two texts side by side, by their longest common subsequence. What typesetting alone changes is the same. */
export function differences(quoted: string, passage: string): Difference[] {
  const a = tokensOf(quoted)
  const b = tokensOf(passage)
  const common = commonLengths(a, b)
  const left = (row: number, column: number) => common[row * (b.length + 1) + column] ?? 0
  const found: Difference[] = []
  let row = 0
  let column = 0
  while (row < a.length || column < b.length) {
    const quote = a[row]
    const source = b[column]
    if (quote && source && quote.key === source.key) {
      add(found, 'both', source)
      row++
      column++
    } else if (quote && (!source || left(row + 1, column) >= left(row, column + 1))) {
      add(found, 'quote', quote)
      row++
    } else if (source) {
      add(found, 'source', source)
      column++
    }
  }
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

/** By row and column: how many tokens two texts have in common from there on. */
function commonLengths(a: readonly Token[], b: readonly Token[]): Uint16Array {
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      common[row * width + column] =
        a[row]?.key === b[column]?.key
          ? 1 + (common[(row + 1) * width + column + 1] ?? 0)
          : Math.max(common[(row + 1) * width + column] ?? 0, common[row * width + column + 1] ?? 0)
  return common
}

function add(found: Difference[], where: Difference['in'], { text, spaced }: Token): void {
  const last = found.at(-1)
  if (last?.in === where) last.text += (spaced ? ' ' : '') + text
  else found.push({ in: where, text })
}
