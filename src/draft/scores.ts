import type { Figure } from '../prose/figures.js'

/** Two numbers whose order tells something: won by 11 to 4, fell from 12 million in 2019 to 7 million. */
export interface Score {
  written: string
  start: number
  end: number
  numbers: readonly [number, number]
}

const BETWEEN = /^(?:\s(?:[\p{L}\d]+\s){0,3}(?:to|against|zu|gegen|à|contre|a|contra|против)\s|\s?[-–—:]\s?)$/iu

export function scoresIn(text: string, all: readonly Figure[]): Score[] {
  const figures = all.filter(({ isYear }) => !isYear)
  return figures.slice(1).flatMap((second, at) => {
    const first = figures[at]
    const [a] = first?.values ?? []
    const [b] = second.values
    if (!first || a === undefined || b === undefined || !BETWEEN.test(text.slice(first.end, second.start))) return []
    const { start } = first
    return [{ written: text.slice(start, second.end), start, end: second.end, numbers: [a, b] as const }]
  })
}

/** How what is known has a score that a text turns round; `undefined` where it does not, or has it in both orders. */
export function turnedRound({ numbers: [a, b] }: Score, known: readonly Score[]): string | undefined {
  if (a === b || known.some(({ numbers: [c, d] }) => a === c && b === d)) return undefined
  return known.find(({ numbers: [c, d] }) => a === d && b === c)?.written
}
