import { type Child, h } from './dom.js'

/** A text with stretches of it marked, as they are numbered in it. */
export function marked(text: string, marks: readonly { start: number; end: number }[]): Child[] {
  const parts: Child[] = []
  let at = 0
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    parts.push(text.slice(at, start), h('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...parts, text.slice(at)]
}
