import type { Stretch } from '../quotes/quote.js'

/** Words between quotation marks, and where they stand in their text: without the marks. */
export interface Quotation extends Stretch {
  text: string
  /** How many words it has. */
  words: number
}

/** What closes what a mark opens. German and Danish turn them round. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
])
const SINGLE = /['‘‚]/
const OPENS_AFTER = /[\s([{—–\-/]/
const MOST_LOST = 20
const MARK = /[“”„«»"‘’‚'「」『』]/g

interface Open extends Stretch {
  mark: string
}

/** The quotations of a text, in order; of those within others the outer. Takes as long as the text is. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  // A mark that nothing closes opens nothing; where it is so often, it is not looked for any more.
  const lost = new Map<string, number>()
  let at = 0
  while (at < text.length) {
    const open = nextOpening(text, at, lost)
    if (!open) break
    const end = closingOf(text, open)
    if (end === undefined) {
      lost.set(open.mark, (lost.get(open.mark) ?? 0) + 1)
      at = open.end
      continue
    }
    const words = text.slice(open.end, end)
    found.push({
      text: words,
      start: open.end,
      end,
      words: words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0,
    })
    at = end + 1
  }
  return found.filter(({ words }) => words > 0)
}

function nextOpening(text: string, from: number, lost: ReadonlyMap<string, number>): Open | undefined {
  MARK.lastIndex = from
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const { 0: sign, index } = mark
    if ((lost.get(sign) ?? 0) > MOST_LOST || !CLOSING.has(sign)) continue
    const before = index === 0 ? ' ' : (text[index - 1] ?? ' ')
    const after = text[index + 1] ?? ' '
    const isAlways = '“„«「『'.includes(sign)
    if (isAlways || (OPENS_AFTER.test(before) && /\S/.test(after)) || (index === 0 && /\S/.test(after)))
      return { mark: sign, start: index, end: index + 1 }
  }
  return undefined
}

/** Where what closes a mark stands. An apostrophe is none, nor is a mark of inches. */
function closingOf(text: string, { mark, end }: Open): number | undefined {
  const closing = CLOSING.get(mark) ?? ''
  let depth = 1
  for (let at = end; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (closing.includes(sign) && !(SINGLE.test(mark) && isApostrophe(text, at))) {
      depth--
      if (depth === 0) return at
    } else if (sign === mark && mark !== '”') depth++
  }
  return undefined
}

function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}

/** A text without the words that it quotes. */
export function withoutQuotations(text: string): string {
  return quotationsIn(text).reduce((rest, { text: said }) => rest.replace(said, () => ' '), text)
}
