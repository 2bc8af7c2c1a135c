import type { Stretch } from '../../quotes/quote.js'

/** Addresses, and formulas as TeX has them between dollars: `$5 and $6` is none. */
const ADDRESS =
  /(?:https?|ftp):\/\/[^\s<>"“”«»]{1,2000}|\bwww\.[^\s<>"“”«»]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,100}/giu
const FORMULA = /(?<![\\$\p{L}\p{N}])\$(?![\s$])(?=[^$\n]{0,200}[\\^_={}])[^$\n]{1,200}(?<!\s)\$(?!\d)/gu

/** Addresses and formulas, in order. */
export function findOpaque(text: string): Stretch[] {
  const found = [...stretchesOf(text, ADDRESS), ...(text.includes('$') ? stretchesOf(text, FORMULA) : [])]
  found.sort((a, b) => a.start - b.start)
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0))
}

const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
