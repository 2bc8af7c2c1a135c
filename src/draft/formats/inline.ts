import type { ReadingBuilder } from './builder.js'

/** Markup within a line: what is seen of it. `code` is no prose; `seen` is what stands in the place of a sign. */
export interface Inline {
  pattern: RegExp
  kind: 'text' | 'code' | 'hidden' | 'quoted'
}

/** Takes in a line of a format that marks words by signs around them. Of a pattern the group `seen` is what readers see. */
export function addInline(
  builder: ReadingBuilder,
  text: string,
  start: number,
  inlines: readonly Inline[],
  source: string,
): void {
  let at = 0
  while (at < text.length) {
    const next = firstOf(text, at, inlines)
    const until = next?.index ?? text.length
    builder.prose(text.slice(at, until), source, { start: start + at, end: start + until })
    if (!next) return
    const seenAt = next.index + next.seenAt
    if (next.kind === 'quoted') builder.glyph('“', start + next.index)
    if (next.kind === 'code') builder.addOpaque(next.seen, start + seenAt)
    // What is set off once more within it is rare, and shown with its signs.
    else if (next.kind !== 'hidden') builder.add(next.seen, start + seenAt)
    at = next.index + next.length
    if (next.kind === 'quoted') builder.glyph('”', start + at - 1)
  }
}

interface Found {
  index: number
  length: number
  seen: string
  seenAt: number
  kind: Inline['kind']
}

function firstOf(text: string, from: number, inlines: readonly Inline[]): Found | undefined {
  let first: Found | undefined
  for (const { pattern, kind } of inlines) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (!found || (first && found.index >= first.index)) continue
    const seen = found.groups?.seen ?? ''
    first = { index: found.index, length: found[0].length, seen, seenAt: Math.max(0, found[0].indexOf(seen)), kind }
  }
  return first
}
