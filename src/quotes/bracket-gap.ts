import type { Bracket } from './brackets.js'
import { DOUBLE_MARKS } from './characters.js'
import { beginsWord, endsWord } from './edges.js'
import { type Folded, JOINT } from './fold.js'
import { hasNegation, isNegativeEnding, isWeighty } from './weighty.js'
import { countWords } from './word-count.js'

/** Words that a bracket may stand for, and units of a folded text that they may take. */
const MOST_WORDS = 8
export const REACH = 200
/** Letters that an ending may have, but never more than the word has before it, and that may be changed inside of a word. */
const LONGEST = { ending: 5, inside: 2 }

/** Whether a bracket may stand for what a source has between two places: never for a negation or the end of a sentence. */
export function mayStandFor({ kind, content }: Bracket, source: Folded, from: number, to: number): boolean {
  const between = source.text.slice(from, to)
  switch (kind) {
    case 'nothing':
      return /^[\s,;:()]*$/.test(between)
    case 'case':
      return (
        isSameLetters(content, between.trimStart()) && isUnbroken(source, to) && beginsWordBefore(source, to, content)
      )
    case 'ending': {
      const end = endOfWord(content, source, from)
      return end !== undefined && end <= to && source.text.slice(end, to).trim() === ''
    }
    case 'inside':
      return isFewLetters(content) && isFewLetters(between) && isUnbroken(source, from) && isUnbroken(source, to)
    case 'words':
      return mayStandForWords(content, source.original, source.ends[from - 1] ?? 0, source.starts[to] ?? 0)
  }
}

/** Where a quote begins that has a bracket before its first words; `undefined` where it may not stand there. */
export function startWith(bracket: Bracket | undefined, source: Folded, start: number): number | undefined {
  switch (bracket?.kind) {
    case undefined:
    case 'nothing':
      return start
    case 'case': {
      const from = start - bracket.content.length
      return from >= 0 && mayStandFor(bracket, source, from, start) ? from : undefined
    }
    case 'words': {
      const at = source.starts[start] ?? 0
      const before =
        source.original
          .slice(Math.max(0, at - REACH), at)
          .split(CLAUSE_MARK)
          .at(-1) ?? ''
      return mayStandBeside(bracket.content, lastWords(before), /\S*\s*$/) ? start : undefined
    }
    default:
      return undefined
  }
}

export function endWith(bracket: Bracket | undefined, source: Folded, end: number): number | undefined {
  const clauseFrom = (at: number) => {
    const from = source.ends[at - 1] ?? 0
    return source.original.slice(from, from + REACH).split(CLAUSE_MARK)[0] ?? ''
  }
  switch (bracket?.kind) {
    case undefined:
    case 'nothing':
      return end
    case 'ending': {
      const to = endOfWord(bracket.content, source, end)
      const next = to === undefined ? '' : (/^\s*\S+/.exec(clauseFrom(to))?.[0] ?? '')
      return hasNegation(next) ? undefined : to
    }
    case 'words':
      return mayStandBeside(bracket.content, firstWords(clauseFrom(end)), /^\s*\S*/) ? end : undefined
    default:
      return undefined
  }
}

const SENTENCE_END = /[.!?\u2026．؟।](?=[\s"'”’»)\]]|$)|[。！？]|\n\s*\n/u
/** Full stops that end no sentence: those of a title before a name, of an acronym before a small letter. */
const ABBREVIATIONS =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Hon|Rev|Mme|Mlle|Sr|Sra|Hr|Fr)\.(?=\s+\p{Lu})|(?:\p{L}\.){2,}(?=\s+\p{Ll})/gu
/** Another speaker, or a note of the source's own. */
const MARKED = new RegExp(`[${DOUBLE_MARKS}[\\]]`, 'u')
/** Between clauses. */
const CLAUSE_MARK = /[.!?;:,()“”„«»"—。！？；：，、]|\n\s*\n/u

const lastWords = (text: string) =>
  text
    .split(/(?<=\s)(?=\S)/)
    .slice(-MOST_WORDS)
    .join('')
const firstWords = (text: string) =>
  text
    .split(/(?<=\S)(?=\s)/)
    .slice(0, MOST_WORDS)
    .join('')

function mayStandForWords(content: string, text: string, from: number, to: number): boolean {
  const plain = text
    .slice(from, to + REACH)
    .replace(ABBREVIATIONS, (found) => found.replaceAll('.', '_'))
    .slice(0, to - from)
  return (
    !MARKED.test(plain) &&
    !SENTENCE_END.test(plain) &&
    hasDigitsOf(content, plain) &&
    countWords(plain) <= MOST_WORDS &&
    !hasNegation(content) &&
    !isWeighty(plain)
  )
}

/**
 * At the begin or the end of a quote nothing says how much a bracket stands for: it may be all the words of the clause, of
 * which none may be a negation, and the word beside it no other number.
 */
function mayStandBeside(content: string, clause: string, neighbour: RegExp): boolean {
  return !hasNegation(content) && !hasNegation(clause) && hasDigitsOf(content, neighbour.exec(clause)?.[0] ?? '')
}

/** Numbers are stood for by the same numbers only; an editor may add some, as the year of "last May". */
function hasDigitsOf(content: string, between: string): boolean {
  const numbersIn = (text: string) => Array.from(text.matchAll(/\p{N}+/gu), ([number]) => number)
  const given = new Set(numbersIn(content))
  return numbersIn(between).every((number) => given.has(number))
}

const isSameLetters = (a: string, b: string) => /^[\p{L}\p{M}]+$/u.test(b) && a.toLowerCase() === b.toLowerCase()
const isUnbroken = ({ joints }: Folded, at: number) => joints[at] === JOINT.none || joints[at] === JOINT.broken
const beginsWordBefore = (source: Folded, to: number, { length }: string) => beginsWord(source, to - length)
const isFewLetters = (letters: string) => letters.length <= LONGEST.inside && /^[\p{L}\p{M}]*$/u.test(letters)

/** Where the word ends whose rest an ending in brackets stands for. */
function endOfWord(content: string, source: Folded, from: number): number | undefined {
  const [rest = ''] =
    /^[\p{L}\p{M}]*(?:'[\p{L}\p{M}]+)?/u.exec(source.text.slice(from, from + LONGEST.ending + 2)) ?? []
  const [stem = ''] = /[\p{L}\p{M}]*$/u.exec(source.text.slice(Math.max(0, from - LONGEST.ending), from)) ?? []
  const isEnding = /^['’ʼ]?[\p{L}\p{M}]+$/u.test(content) && !isNegativeEnding(content) && !isNegativeEnding(rest)
  const to = from + rest.length
  if (!isEnding || rest.length > stem.length || !endsWord(source, to)) return undefined
  for (let at = from; at < to; at++) if (!isUnbroken(source, at)) return undefined
  return to
}
