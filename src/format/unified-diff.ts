import type { Edit } from '../ledger/files/edit.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { line } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { type Change, changesOf } from './changes.js'

/** Lines that are shown around a change. */
const CONTEXT = 3

/** What edits do to a file: as `git diff` shows it and `git apply` takes it; empty where they change nothing. */
export function unifiedDiff(file: TextFile, edits: readonly Edit[], theme: Theme): string {
  const hunks = hunksOf(changesOf(file, edits))
  if (hunks.length === 0) return ''
  let grown = 0
  const shown = hunks.flatMap((changes) => {
    const { start, lines, removed, added } = hunkOf(file, changes)
    const [old, now] = [lines.length - added, lines.length - removed]
    const range = theme.dim(`@@ -${start + 1},${old} +${start + grown + 1},${now} @@`)
    grown += added - removed
    return [range, ...lines.flatMap((text) => styled(text, theme))]
  })
  const name = line(file.name)
  // Outside of the folder git applies nothing, and `patch -p0` takes the name as it is.
  const [before, after] = /^(?:\/|\.\.\/|[A-Za-z]:)/.test(name) ? ['', ''] : ['a/', 'b/']
  const header = [theme.strong(`--- ${before}${name}`), theme.strong(`+++ ${after}${name}`)]
  return `${[...header, ...shown].join('\n')}\n`
}

/** Changes are one hunk where the lines that are shown around them meet. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (hunk && last && change.before - behind(last) <= 2 * CONTEXT) hunk.push(change)
    else hunks.push([change])
  }
  return hunks
}

const behind = ({ before, removed }: Change) => before + removed.length

/** Where a hunk starts in the old text, its lines, and how many of them go and come. */
function hunkOf({ lineStarts, text }: TextFile, changes: readonly Change[]) {
  const lineCount = lineStarts.length - (lineStarts.at(-1) === text.length ? 1 : 0)
  const start = Math.max(0, (changes[0]?.before ?? 0) - CONTEXT)
  const lines: string[] = []
  let [at, removed, added] = [start, 0, 0]
  const keepUntil = (end: number) => {
    for (; at < end; at++) lines.push(` ${text.slice(lineStarts[at], lineStarts[at + 1])}`)
  }
  for (const change of changes) {
    keepUntil(change.before)
    for (const line of change.removed) lines.push(`-${line}`)
    for (const line of change.added) lines.push(`+${line}`)
    at = behind(change)
    removed += change.removed.length
    added += change.added.length
  }
  keepUntil(Math.min(at + CONTEXT, lineCount))
  return { start, lines, removed, added }
}

function styled(text: string, theme: Theme): string[] {
  // Before a line break, a carriage return is a part of it.
  const [, content = '', ending = '', lineBreak] = /^([\s\S]*?)(\r?)(\n?)$/.exec(text) ?? []
  const safe = escapeUnsafe(content) + ending
  const shown = text.startsWith('-') ? theme.error(safe) : text.startsWith('+') ? theme.hint(safe) : safe
  return lineBreak ? [shown] : [shown, '\\ No newline at end of file']
}
