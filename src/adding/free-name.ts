/** A name with a number that nothing has yet. Names of a thousand entries that are alike are not all tried for the next. */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  const isTaken = (number: number) => taken.has(`${name}-${number}`)
  let free = 2
  while (isTaken(free)) free *= 2
  let used = free / 2
  while (free - used > 1) {
    const middle = Math.floor((used + free) / 2)
    if (isTaken(middle)) used = middle
    else free = middle
  }
  return `${name}-${free}`
}
