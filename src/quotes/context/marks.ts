/** Lines of a snapshot that are none of its source's words: they say where the words after them stand. */
const MARK_LINE = /^\f\[([^\]\n]*)\]$/
const OUTSIDE = 'outside the article: '

/** Where words stand, as far as the snapshot says so. */
export interface Whereabouts {
  heading?: string
  page?: string
  /** As "12:30". */
  time?: string
  /** What they belong to outside the article. */
  part?: string
}

export function isMark(line: string): boolean {
  return MARK_LINE.test(line)
}

/** The part of a page outside the article that a line opens. */
export function partOf(line: string): string | undefined {
  const label = MARK_LINE.exec(line)?.[1]
  return label?.startsWith(OUTSIDE) ? label.slice(OUTSIDE.length) : undefined
}

export function whereaboutsOf(text: string, offset: number): Whereabouts {
  const part = lastBefore(text, offset, '\f[', partOf)
  const heading = lastBefore(text, offset, '#', (line) => /^#{1,6}[ \t]+(\S.*)/.exec(line)?.[1])
  const page = lastBefore(text, offset, '\f[', (line) => /^\f\[page ([^\]\n]+)\]$/.exec(line)?.[1])
  const time = lastBefore(text, offset, '\f[', (line) => /^\f\[(\d{1,3}(?::\d\d){1,2}(?:\.\d+)?)\]$/.exec(line)?.[1])
  const isOwn = heading && heading.at >= (part?.at ?? 0)
  return {
    ...(isOwn && { heading: heading.found.trim() }),
    ...(page && { page: page.found }),
    ...(time && { time: time.found.replace(/\.\d+$/, '') }),
    ...(part && { part: part.found }),
  }
}

/** The last line before an offset that begins with a sign and has what is looked for. */
function lastBefore(
  text: string,
  offset: number,
  sign: string,
  find: (line: string) => string | undefined,
): { found: string; at: number } | undefined {
  for (let at = text.lastIndexOf(sign, offset); at >= 0; at = at > 0 ? text.lastIndexOf(sign, at - 1) : -1) {
    if (at > 0 && text[at - 1] !== '\n') continue
    const end = text.indexOf('\n', at)
    const found = find(text.slice(at, end < 0 ? text.length : end))
    if (found !== undefined) return { found, at }
  }
  return undefined
}
