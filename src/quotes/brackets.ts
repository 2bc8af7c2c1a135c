import { UNSPACED } from './characters.js'
import { type Folded, fold } from './fold.js'

/**
 * What an editor has set in brackets, by what it may stand for: nothing (`[sic]`, `[!]`), the first letters of a word in
 * another case (`[T]he`), the rest of a word (`walk[ed]`), a letter inside one (`hono[u]r`), or some words.
 */
export interface Bracket {
  kind: 'nothing' | 'case' | 'ending' | 'inside' | 'words'
  content: string
}

/** A quote as stretches of words with a bracket, or none, before, between and after them. */
export interface EditedWords {
  words: Folded[]
  /** One more than `words`. */
  brackets: (Bracket | undefined)[]
}

const BRACKETED = /\[([^[\]]*)\]/g

/** The words of a quote outside its brackets. */
export function outsideBrackets(exact: string): string[] {
  return exact
    .split(/\[[^[\]]*\]/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
}

/** The brackets of a quote that stand for words. */
export function wordBrackets(exact: string): Bracket[] {
  return parseBrackets(exact, () => false).brackets.flatMap((one) => (one?.kind === 'words' ? [one] : []))
}

/** Takes the words of a quote and its brackets apart; those that are literal are words. */
export function parseBrackets(exact: string, isLiteral: (bracket: string) => boolean): EditedWords {
  const words: Folded[] = []
  const brackets: (Bracket | undefined)[] = []
  let pending: Bracket | undefined
  let at = 0
  const addWords = (text: string) => {
    const folded = fold(text)
    if (folded.text === '') return
    words.push(folded)
    brackets.push(pending)
    pending = undefined
  }
  for (const { 0: found, 1: content = '', index } of exact.matchAll(BRACKETED)) {
    if (isLiteral(found)) continue
    addWords(exact.slice(at, index))
    at = index + found.length
    pending = joined(pending, bracketOf(content, exact.slice(0, index), exact.slice(at)))
  }
  addWords(exact.slice(at))
  brackets.push(pending)
  return withoutMarksAround(words, brackets)
}

/** Quotation marks that stand alone before the first bracket or after the last one are no words to look for. */
function withoutMarksAround(words: Folded[], brackets: (Bracket | undefined)[]): EditedWords {
  const isMarks = (folded: Folded | undefined) => folded !== undefined && !/[\p{L}\p{N}]/u.test(folded.text)
  const first = isMarks(words[0]) && brackets[1] ? 1 : 0
  const last = words.length > 1 && isMarks(words.at(-1)) && brackets.at(-2) ? words.length - 1 : words.length
  return { words: words.slice(first, last), brackets: brackets.slice(first, last + 1) }
}

const CHARACTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])`
const ENDS_IN_WORD = new RegExp(`${CHARACTER}$`, 'u')
const BEGINS_IN_WORD = new RegExp(`^${CHARACTER}`, 'u')
const BEGINS_LIKE_ENDING = new RegExp(`^['’ʼ]?${CHARACTER}`, 'u')

function bracketOf(content: string, before: string, after: string): Bracket {
  if (/^\s*sic\b/i.test(content) || !/[\p{L}\p{N}]/u.test(content)) return { kind: 'nothing', content }
  const isGluedBefore = ENDS_IN_WORD.test(before) && BEGINS_LIKE_ENDING.test(content)
  const isGluedAfter = BEGINS_IN_WORD.test(after) && ENDS_IN_WORD.test(content)
  if (isGluedBefore) return { kind: isGluedAfter ? 'inside' : 'ending', content }
  return { kind: isGluedAfter ? 'case' : 'words', content }
}

/** Brackets with nothing between them stand for what both do. */
function joined(first: Bracket | undefined, second: Bracket): Bracket {
  if (!first || first.kind === 'nothing') return second
  if (second.kind === 'nothing') return first
  return { kind: 'words', content: `${first.content} ${second.content}` }
}
