import { applyEdits, type Edit } from '../ledger/files/edit.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { withoutCommands } from '../screen/safe.js'
import { line } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'

/** Lines around a change that are shown with it. */
const CONTEXT = 3

/** Lines of a text, numbered from 0, and those that take their place. */
interface Change {
  start: number
  old: string[]
  now: string[]
}

/** What edits, in order, do to a file: as `git diff` shows it and `patch -p1` takes it. */
export function unifiedDiff(file: TextFile, edits: readonly Edit[], theme: Theme): string {
  const lines = linesOf(file.text)
  const changes = changesIn(file, lines, edits)
  if (changes.length === 0) return ''
  const header = [theme.strong(`--- a/${line(file.name)}`), theme.strong(`+++ b/${line(file.name)}`)]
  let shift = 0
  const hunks = hunksOf(changes).map((hunk) => {
    const shown = formatHunk(hunk, lines, shift, theme)
    shift += hunk.reduce((sum, { old, now }) => sum + now.length - old.length, 0)
    return shown
  })
  return withoutCommands(`${[...header, ...hunks].join('\n')}\n`)
}

/** Changes that are near enough to share their context. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  let end = -Infinity
  for (const change of changes) {
    if (change.start - end <= 2 * CONTEXT) hunks.at(-1)?.push(change)
    else hunks.push([change])
    end = change.start + change.old.length
  }
  return hunks
}

function formatHunk(hunk: readonly Change[], lines: readonly string[], shift: number, theme: Theme): string {
  const start = Math.max(0, (hunk[0]?.start ?? 0) - CONTEXT)
  const shown: string[] = []
  let at = start
  for (const { start: changed, old, now } of hunk) {
    shown.push(...lines.slice(at, changed).map((text) => signed(' ', text)))
    shown.push(
      ...old.map((text) => theme.error(signed('-', text))),
      ...now.map((text) => theme.hint(signed('+', text))),
    )
    at = changed + old.length
  }
  const end = Math.min(lines.length, at + CONTEXT)
  shown.push(...lines.slice(at, end).map((text) => signed(' ', text)))
  const grown = hunk.reduce((sum, { old, now }) => sum + now.length - old.length, 0)
  const range = (from: number, length: number) => `${length > 0 ? from + 1 : from},${length}`
  const where = `@@ -${range(start, end - start)} +${range(start + shift, end - start + grown)} @@`
  return [theme.dim(where), ...shown].join('\n')
}

function signed(sign: string, text: string): string {
  const [, content = '', ending] = /^([\s\S]*?)(\r?\n)?$/.exec(text) ?? []
  if (ending === undefined) return `${sign}${escapeUnsafe(content)}\n\\ No newline at end of file`
  return `${sign}${escapeUnsafe(content)}${ending.slice(0, -1)}`
}

/** Edits as changes of whole lines, the fewest that do. */
function changesIn(file: TextFile, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const groups: { from: number; to: number; edits: Edit[] }[] = []
  for (const edit of edits) {
    const from = file.position(edit.start).line - 1
    const to = file.position(Math.max(edit.start, edit.end - 1)).line
    const last = groups.at(-1)
    if (last && from < last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else groups.push({ from, to, edits: [edit] })
  }
  return groups.flatMap(({ from, to, edits }) => {
    const old = lines.slice(from, to)
    const start = file.lineStarts[from] ?? 0
    const moved = edits.map(({ text, ...edit }) => ({ text, start: edit.start - start, end: edit.end - start }))
    return fewest(old, linesOf(applyEdits(old.join(''), moved)), from)
  })
}

/** What turns lines into others, by their longest common subsequence. */
function fewest(old: readonly string[], now: readonly string[], first: number): Change[] {
  const common = commonLengths(old, now)
  const changes: Change[] = []
  let row = 0
  let column = 0
  const change = () => {
    const last = changes.at(-1)
    if (last && last.start + last.old.length === first + row) return last
    const next: Change = { start: first + row, old: [], now: [] }
    changes.push(next)
    return next
  }
  while (row < old.length || column < now.length) {
    const [a, b] = [old[row], now[column]]
    if (a !== undefined && a === b) {
      row++
      column++
    } else if (
      a !== undefined &&
      (common[row + 1]?.[column] ?? 0) >= (b === undefined ? 0 : (common[row]?.[column + 1] ?? 0))
    ) {
      change().old.push(a)
      row++
    } else if (b !== undefined) {
      change().now.push(b)
      column++
    }
  }
  return changes
}

/** By row and column: how many lines two texts have in common from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--) {
      const below = common[row + 1]
      const here = common[row]
      if (here)
        here[column] =
          a[row] === b[column] ? 1 + (below?.[column + 1] ?? 0) : Math.max(below?.[column] ?? 0, here[column + 1] ?? 0)
    }
  return common
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
