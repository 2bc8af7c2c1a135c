/**
 * The first number from `low` to before `high` for which `isPast` holds, or `high` where none does. Once it holds, it
 * holds for all numbers after.
 */
export function firstWhere(low: number, high: number, isPast: (at: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isPast(middle)) to = middle
    else from = middle + 1
  }
  return from
}
