/** Fewer letters begin too much to tell what was meant. */
const LEAST_BEGINNING = 3

/**
 * The candidate nearest to a word, for "did you mean": at most a third of its letters apart, counting an insertion,
 * deletion, substitution or transposition of neighbours as one (Damerau 1964, in its restricted form); else the first
 * that begins with it.
 */
export function nearest(word: string, candidates: Iterable<string>, effort: Effort = { left: 0 }): string | undefined {
  const wanted = word.toLowerCase()
  if (wanted.length > 100) return undefined
  let best: string | undefined
  let begun: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    effort.left -= LOOK
    if (begins(candidate, wanted)) begun ??= candidate
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const apart = distance(wanted, candidate.toLowerCase(), least, effort)
    if (apart < least) {
      least = apart
      best = candidate
    }
  }
  return best ?? begun
}

/** What is left of the work that may be done, counted in pairs of letters. */
interface Effort {
  left: number
}

/** What a look at a name takes, even one that is clearly another. */
const LOOK = 20
/** Pairs of letters that are compared for all words together: many words that are nowhere take no longer than a few. */
const MOST_WORK = 20_000_000

/** Guesses what words stand for among the names of a ledger, for the first words that are asked for, and for each once. */
export class Guesser {
  readonly #effort: Effort = { left: MOST_WORK }
  readonly #known = new Map<string, string | undefined>()

  constructor(readonly names: ReadonlyMap<string, unknown>) {}

  nearest(word: string): string | undefined {
    if (!this.#known.has(word)) {
      if (this.#effort.left <= 0) return undefined
      this.#known.set(word, nearest(word, this.names.keys(), this.#effort))
    }
    return this.#known.get(word)
  }
}

/** The candidates that begin with a word. */
export function beginning(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  return [...candidates].filter((candidate) => begins(candidate, wanted))
}

function begins(candidate: string, wanted: string): boolean {
  return wanted.length >= LEAST_BEGINNING && candidate.toLowerCase().startsWith(wanted)
}

/** How far two words are apart; or that it is `most` at least, as soon as that is sure. */
function distance(a: string, b: string, most: number, effort: Effort): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    effort.left -= b.length
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    // A transposition goes back two rows.
    if (Math.min(...current) >= most && Math.min(...last) >= most) return most
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
