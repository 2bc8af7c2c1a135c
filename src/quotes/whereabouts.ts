import { clock, type Layout } from './layout.js'

/** Where words stand in a snapshot, as a locator would say it. */
export interface Whereabouts {
  page?: string
  /** As "12:30". */
  time?: string
  /** From 1, counted by empty lines; by lines where there are none. */
  paragraph?: number
}

export function whereaboutsIn(layout: Layout, offset: number): Whereabouts {
  const page = layout.pageAt(offset)
  if (page) return { page }
  const seconds = layout.secondsAt(offset)
  return seconds === undefined ? { paragraph: paragraphAt(layout.plain, offset) } : { time: clock(seconds) }
}

const HEADING = /^#{1,6}\s/

function paragraphAt(text: string, offset: number): number {
  const isParted = /\n[^\S\n]*\n/.test(text.trim())
  const before = text.slice(0, offset).split(isParted ? /\n[^\S\n]*(?:\n[^\S\n]*)+/ : /\n+/)
  // What the words stand in is the last one, be it a heading.
  const whole = before.slice(0, -1).filter((one) => one.trim() !== '' && !HEADING.test(one.trimStart()))
  return whole.length + 1
}
