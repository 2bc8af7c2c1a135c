import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { breakLines, displayWidth, graphemes } from './display.js'
import type { Terminal } from './terminal.js'

/** Data made fit to print on a line: unsafe characters escaped, white space folded. */
export function line(text: string): string {
  return escapeUnsafe(text.replace(/\s+/g, ' '))
}

const MOST_ECHOED = 100

/** What a person typed, given back on a line: of much, the beginning. */
export function echo(text: string): string {
  const start = Array.from(text.slice(0, 2 * MOST_ECHOED))
    .slice(0, MOST_ECHOED)
    .join('')
  return start === text ? line(text) : `${line(start)}...`
}

const NO_BREAK = '\u00a0'

/** Keeps a few words on one line when they are wrapped, as "para. 3". */
export function unbroken(text: string): string {
  return text.length <= 24 ? line(text).replaceAll(' ', NO_BREAK) : line(text)
}

/** Lines for a person: broken between words where a terminal is too narrow for them, and left whole in a pipe. */
export function fitted(text: string, { isTty, width }: Pick<Terminal, 'isTty' | 'width'>, hanging = ''): string {
  if (!isTty) return text
  return text
    .split('\n')
    .map((row) => wrap(row, width, '', hanging))
    .join('\n')
}

/** Wraps by display width, with a first-line and a hanging indent. */
export function wrap(text: string, width: number, first = '', hanging = ' '.repeat(displayWidth(first))): string {
  return breakLines(text, Math.max(width - displayWidth(hanging), 10))
    .map((part, index) => (index === 0 ? first : hanging) + part.replaceAll(NO_BREAK, ' '))
    .join('\n')
}

const LONG = 1000

/** Cuts to a display width, with an ellipsis where something is lost. For text without escape codes. */
export function cut(text: string, width: number, ellipsis: string): string {
  // Of a long text no more is looked at than is shown.
  if (text.length < LONG && displayWidth(text) <= width) return text
  const room = width - displayWidth(ellipsis)
  let kept = ''
  let used = 0
  for (const grapheme of graphemes(text)) {
    used += displayWidth(grapheme)
    if (used > width) return kept.trimEnd() + ellipsis
    if (used <= room) kept += grapheme
  }
  return text
}

/** "1 claim", "2 claims". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** 1234567 as "1,234,567". Without Intl, which takes longer to wake than a look-up. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** "a, b and c". */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
