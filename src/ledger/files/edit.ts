/** A stretch of a text, and what takes its place. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A text with edits made; they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/** A stretch of a text, with those of the edits made that lie in it. */
export function editedStretch(text: string, { start, end }: Omit<Edit, 'text'>, edits: readonly Edit[]): string {
  const within = edits.filter((edit) => edit.start >= start && edit.end <= end)
  const moved = within.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return applyEdits(text.slice(start, end), moved)
}

/** The end of an item with the comment beside it and the end of its line, where nothing else stands there. */
export function endWithComment(text: string, end: number): number {
  if (text[end - 1] === '\n') return end
  const [rest = ''] = /^[^\n]*\n?/.exec(text.slice(end)) ?? []
  return /^[ \t]*(?:[ \t]#[^\n]*)?\n?$/.test(rest.replace('\r\n', '\n')) ? end + rest.length : end
}

/** Lines below the one on which a value ends, behind what is remarked beside it. */
export function insertedBelow(text: string, end: number, lines: readonly string[]): Edit {
  const isAtStart = text[end - 1] === '\n'
  const lineEnd = isAtStart ? end - 1 : text.indexOf('\n', end)
  const at = lineEnd < 0 ? text.length : lineEnd
  const place = text[at - 1] === '\r' ? at - 1 : at
  return { start: place, end: place, text: lines.map((line) => `\n${line}`).join('') }
}
