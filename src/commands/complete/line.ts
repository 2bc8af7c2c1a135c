/** A line as bash hands it over: its words without quotation, and how the last one is begun. */
export interface BashLine {
  words: string[]
  /** How much of the last word bash keeps: it puts in only what follows an open quotation mark or a word break. */
  kept: number
  quote: string
}

/** Reads a line up to the cursor. Nothing is expanded: variables and commands stay as they are written. */
export function readBashLine(line: string, breaks = '=:'): BashLine {
  const words: string[] = []
  let word: string | undefined
  let kept = 0
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
      kept = word.length
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
      kept = 0
    } else if (character === '\\' && isEscape(quote, line[at + 1])) word = (word ?? '') + (line[++at] ?? '')
    else {
      word = (word ?? '') + character
      if (quote === '' && breaks.includes(character)) kept = word.length
    }
  }
  return { words: [...words, word ?? ''], kept, quote }
}

function isEscape(quote: string, next: string | undefined): boolean {
  return quote === '' || (quote === '"' && next !== undefined && '"\\$`'.includes(next))
}

/** What bash puts in for a candidate: the part that it does not keep, quoted as the word was begun. */
export function insertable(candidate: string, { kept, quote }: BashLine): string {
  const rest = candidate.slice(kept)
  if (quote === "'") return rest.replaceAll("'", "'\\''")
  if (quote !== '"') return rest.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, '\\$&')
  // Within double quotes nothing keeps ! from the history: a backslash before it does, but stays.
  return rest.replace(/["\\$`]/g, '\\$&').replace(/!+/g, `"'$&'"`)
}
