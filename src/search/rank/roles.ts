import type { Word } from '../words/words.js'

const BE = new Set('is are was were be been being gets got get'.split(' '))
/** What a clause begins after. */
const BREAKS = new Set('that and but because when after before while which who whom whose if as than'.split(' '))
/** Words between a verb in the passive and its "by", and between "by" and the name. */
const NEAR = 4

/**
 * By place in a text of words: where each would stand in the active voice. "The bridge was sold by the city" reads as "the city
 * was sold the bridge": who does it first, then what is done, then to whom. A rule of thumb for English, not a parser.
 */
export function activeOrder(words: readonly Word[], text: string): number[] {
  const order = words.map((_, at) => at)
  for (const [by, { word }] of words.entries()) {
    if (word !== 'by') continue
    const be = lastBefore(words, by, NEAR, ({ word }) => BE.has(word))
    if (be === undefined) continue
    const start = clauseStart(words, be, text)
    const end = agentEnd(words, by, text)
    // Agent, then the verb, then what stood before it.
    const moved = [...range(by + 1, end), ...range(be + 1, by + 1), ...range(start, be + 1)]
    for (const [i, at] of moved.entries()) order[at] = start + i
  }
  return order
}

function lastBefore(
  words: readonly Word[],
  at: number,
  most: number,
  fits: (word: Word) => boolean,
): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 1 - most); i--) {
    const word = words[i]
    if (word && fits(word)) return i
  }
  return undefined
}

function clauseStart(words: readonly Word[], be: number, text: string): number {
  for (let i = be - 1; i >= 0; i--) {
    const [word, next] = [words[i], words[i + 1]]
    if (!word || !next || BREAKS.has(word.word) || /[,;:.!?]/.test(text.slice(word.end, next.start))) return i + 1
  }
  return 0
}

/** The agent ends at a comma, at a word that begins something else, or after some words. */
function agentEnd(words: readonly Word[], by: number, text: string): number {
  let end = by + 1
  while (end < words.length && end <= by + NEAR) {
    const [word, next] = [words[end], words[end + 1]]
    end++
    if (!word || !next || /[,;:.!?]/.test(text.slice(word.end, next.start))) break
    if (/^(?:in|on|at|for|to|from|over|after|before|because|when|that|and|with|about)$/.test(next.word)) break
  }
  return end
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
