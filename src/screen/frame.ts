import type { Span } from '../ledger/model/problem.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { displayWidth } from './display.js'
import { cut } from './text.js'
import type { Theme } from './theme.js'

/** The line that a span begins on, with carets under the span. Long lines are shown around it. */
export function codeFrame(file: TextFile, at: Span, theme: Theme): string {
  const text = file.line(at.line)
  const room = Math.max(theme.terminal.width - String(at.line).length - 6, 20)
  const start = Math.min(at.column - 1, text.length)
  const last = at.endLine === at.line ? Math.min(at.endColumn - 1, text.length) : text.length
  const end = Math.min(last, wholeAt(text, start + MOST_UNITS * room))
  const from = start > room / 2 ? wholeAt(text, start - Math.floor(room / 3)) : 0
  const before = (from > 0 ? theme.glyphs.ellipsis : '') + shown(text.slice(from, start))
  const marked = shown(text.slice(start, end))
  const width = room - displayWidth(before)
  const rest = cut(marked + shown(text.slice(end, wholeAt(text, end + room))), width, theme.glyphs.ellipsis)
  const carets = '^'.repeat(Math.max(1, Math.min(displayWidth(marked), width)))
  const gutter = ' '.repeat(String(at.line).length)
  return [
    theme.dim(`  ${gutter} |`),
    `${theme.dim(`  ${at.line} |`)} ${before}${rest}`,
    `${theme.dim(`  ${gutter} |`)} ${' '.repeat(displayWidth(before))}${theme.error(carets)}`,
  ].join('\n')
}

/** UTF-16 units a column; of what is longer, no more is shown. */
const MOST_UNITS = 10

/** The place itself, or the one before it where it is within a character. */
function wholeAt(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at
}

/** Tabs as two spaces, so that the caret stands right; the rest as it is safe to print. */
function shown(text: string): string {
  return escapeUnsafe(text.replaceAll('\t', '  '))
}
