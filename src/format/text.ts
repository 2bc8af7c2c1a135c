import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { escapeUnsafe } from '../ledger/unsafe.js'

/** Data made fit to print on a line: unsafe characters escaped, white space folded. */
export function line(text: string): string {
  return escapeUnsafe(text.replace(/\s+/g, ' '))
}

const NO_BREAK = '\u00a0'

/** Keeps a few words on one line when they are wrapped, as "para. 3". */
export function unbroken(text: string): string {
  return text.length <= 24 ? line(text).replaceAll(' ', NO_BREAK) : line(text)
}

/** Wraps by display width, with a first-line and a hanging indent. */
export function wrap(text: string, width: number, first = '', hanging = ' '.repeat(stringWidth(first))): string {
  const room = Math.max(width - stringWidth(hanging), 10)
  return wrapAnsi(breakLongWords(text, room), room, { hard: true, trim: true })
    .replaceAll(NO_BREAK, ' ')
    .split('\n')
    .map((part, index) => (index === 0 ? first : hanging) + part)
    .join('\n')
}

/** Breaks a word that no line can hold after its hyphens and slashes, as ids and URLs are read best so. */
function breakLongWords(text: string, room: number): string {
  return text.replace(/\S+/g, (word) => {
    if (stringWidth(word) <= room) return word
    let broken = ''
    let used = 0
    for (const part of word.split(/(?<=[-/])/)) {
      const width = stringWidth(part)
      if (used > 0 && used + width > room) {
        broken += '\n'
        used = 0
      }
      broken += part
      used += width
    }
    return broken
  })
}

/** Cuts to a display width, with an ellipsis where something is lost. For text without escape codes. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (stringWidth(text) <= width) return text
  const room = width - stringWidth(ellipsis)
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += stringWidth(segment)
    if (used > room) break
    kept += segment
  }
  return kept.trimEnd() + ellipsis
}

/** "1 claim", "2 claims". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

/** "a, b and c". */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
