export interface Measures {
  /** Mean reciprocal rank of the first relevant claim. */
  mrr: number
  /** Mean average precision over the first five. */
  map5: number
  /** How often the first is relevant. */
  p1: number
  /** The share of the relevant ones among the first ten. */
  recall10: number
}

/** Each from 0 to 1: the mean over the queries, of which each gives what was found, best first, and what was wanted. */
export function measure(answers: { found: number[]; relevant: Set<number> }[]): Measures {
  const mean = (value: (found: number[], relevant: Set<number>) => number) =>
    answers.reduce((sum, { found, relevant }) => sum + value(found, relevant), 0) / answers.length
  return {
    mrr: mean(reciprocalRank),
    map5: mean(averagePrecision5),
    p1: mean((found, relevant) => (relevant.has(found[0] ?? -1) ? 1 : 0)),
    recall10: mean((found, relevant) => found.slice(0, 10).filter((i) => relevant.has(i)).length / relevant.size),
  }
}

function averagePrecision5(found: number[], relevant: Set<number>): number {
  let hits = 0
  let sum = 0
  for (const [i, document] of found.slice(0, 5).entries()) if (relevant.has(document)) sum += ++hits / (i + 1)
  return sum / Math.min(5, relevant.size)
}

function reciprocalRank(found: number[], relevant: Set<number>): number {
  const place = found.findIndex((document) => relevant.has(document))
  return place < 0 ? 0 : 1 / (place + 1)
}
