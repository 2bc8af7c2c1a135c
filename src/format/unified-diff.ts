import { structuredPatch } from 'diff'
import { applyEdits, type Edit } from '../ledger/files/edit.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { line } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'

/** What edits, in order, do to a file: as `git diff` shows it and `git apply` takes it; empty where they change nothing. */
export function unifiedDiff(file: TextFile, edits: readonly Edit[], theme: Theme): string {
  const { hunks } = structuredPatch('', '', file.text, applyEdits(file.text, edits), '', '', { context: 3 })
  if (hunks.length === 0) return ''
  const shown = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    theme.dim(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((text) => styled(text, theme)),
  ])
  const name = line(file.name)
  // Outside of the folder git applies nothing, and `patch -p0` takes the name as it is.
  const [before, after] = /^(?:\/|\.\.\/|[A-Za-z]:)/.test(name) ? ['', ''] : ['a/', 'b/']
  const header = [theme.strong(`--- ${before}${name}`), theme.strong(`+++ ${after}${name}`)]
  return `${[...header, ...shown].join('\n')}\n`
}

function styled(text: string, theme: Theme): string {
  // Before a line break, a carriage return is a part of it.
  const [, content = '', ending = ''] = /^([\s\S]*?)(\r?)$/.exec(text) ?? []
  const safe = escapeUnsafe(content) + ending
  if (text.startsWith('-')) return theme.error(safe)
  return text.startsWith('+') ? theme.hint(safe) : safe
}
