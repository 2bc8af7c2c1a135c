import { diffArrays } from 'diff'
import { type Edit, editedStretch } from '../ledger/files/edit.js'
import type { TextFile } from '../ledger/model/text-file.js'

/** Lines, with their line breaks, that go, and those that take their place. */
export interface Change {
  /** How many lines of the old text stand before it. */
  before: number
  removed: string[]
  added: string[]
}

/** Lines of one stretch that come or go; where there are more, they are one change. */
const MOST_CHANGED = 200

/**
 * The lines that edits change, in their order. Only what edits touch is compared, as the comparison of two texts takes
 * the square of what differs.
 */
export function changesOf(file: TextFile, edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  for (const { start, end, text } of stretchesOf(file, edits)) {
    let before = file.position(start).line - 1
    for (const { value, added, removed } of compare(linesOf(file.text.slice(start, end)), linesOf(text))) {
      const change = { before, removed: removed ? value : [], added: added ? value : [] }
      if ((added || removed) && value.length > 0) join(changes, change)
      if (!added) before += value.length
    }
  }
  return changes
}

interface Run {
  value: string[]
  added: boolean
  removed: boolean
}

function compare(before: string[], after: string[]): Run[] {
  return diffArrays(before, after, { maxEditLength: MOST_CHANGED }) ?? replaced(before, after)
}

/** All but the lines that both begin and end with. */
function replaced(before: string[], after: string[]): Run[] {
  const shorter = Math.min(before.length, after.length)
  let [first, last] = [0, 0]
  while (first < shorter && before[first] === after[first]) first++
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++
  return [
    { value: before.slice(0, first), added: false, removed: false },
    { value: before.slice(first, before.length - last), added: false, removed: true },
    { value: after.slice(first, after.length - last), added: true, removed: false },
    { value: before.slice(before.length - last), added: false, removed: false },
  ]
}

/** Changes with no line between them are one. */
function join(changes: Change[], change: Change): void {
  const last = changes.at(-1)
  if (!last || last.before + last.removed.length < change.before) changes.push(change)
  else {
    for (const line of change.removed) last.removed.push(line)
    for (const line of change.added) last.added.push(line)
  }
}

/** Edits as ones of whole lines, which have no line in common. */
function stretchesOf(file: TextFile, edits: readonly Edit[]): Edit[] {
  const stretches: { start: number; end: number; edits: Edit[] }[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const start = file.lineStart(edit.start)
    const last = stretches.at(-1)
    const isApart = !last || start >= last.end
    // What ends with a line, before and after, leaves the next line alone.
    const endsLine = edit.text === '' ? isApart && start === edit.start : edit.text.endsWith('\n')
    const end = endsLine && file.lineStart(edit.end) === edit.end ? edit.end : file.lineEnd(edit.end) + 1
    if (isApart) stretches.push({ start, end, edits: [edit] })
    else {
      last.edits.push(edit)
      last.end = end
    }
  }
  return stretches.map(({ start, end, edits }) => ({
    start,
    end,
    text: editedStretch(file.text, { start, end }, edits),
  }))
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
