/** A line of a text, without its line break, and where it stands. */
export interface Line {
  text: string
  start: number
}

/** Lines longer than this are taken in parts, as markup is looked for in each. */
const LONGEST = 5000

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const cut = Math.min(end, start + LONGEST)
    lines.push({ text: text.slice(start, cut).replace(/\r$/, ''), start })
    start = cut < end ? cut : end + 1
  }
  return lines
}
