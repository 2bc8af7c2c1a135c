import type { Figure } from '../prose/figures.js'

/** Two numbers whose order says who won: 11 to 4. */
export interface Score {
  written: string
  start: number
  end: number
  numbers: readonly [number, number]
}

const BETWEEN = /^(?:\s(?:\p{L}+\s)?(?:to|against|zu|gegen|à|contre|a|contra|против)\s|\s?[-–—:]\s?)$/iu

export function scoresIn(text: string, figures: readonly Figure[]): Score[] {
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
