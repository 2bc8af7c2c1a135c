/** A line as bash hands it over: its words without quotation, and how the last one is begun. */
export interface BashLine {
  words: string[]
  /** How much of the last word bash keeps: it puts in only what follows an open quotation mark or a word break. */
  kept: number
  quote: string
  /** Whether that is `$'` or `$"`, which have rules of their own. */
  isDollar: boolean
}

/** Reads a line up to the cursor. Nothing is expanded: variables and commands stay as they are written. */
export function readBashLine(line: string, breaks = '=:'): BashLine {
  const words: string[] = []
  let word: string | undefined
  let kept = 0
  let quote = ''
  // Whether a `$` stands right before, or before the quotation mark that is open.
  let isDollar = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    if (quote === '' && character !== '"' && character !== "'") isDollar = character === '$'
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
      kept = word.length
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
      kept = 0
    } else if (character === '\\' && isEscape(quote, line[at + 1], isDollar)) word = (word ?? '') + (line[++at] ?? '')
    else {
      word = (word ?? '') + character
      if (quote === '' && breaks.includes(character)) kept = word.length
    }
  }
  return { words: [...words, word ?? ''], kept, quote, isDollar: isDollar && quote !== '' }
}

function isEscape(quote: string, next: string | undefined, isDollar: boolean): boolean {
  return quote === '' || isDollar || (quote === '"' && next !== undefined && '"\\$`'.includes(next))
}

/** What bash puts in for a candidate: the part that it does not keep, quoted as the word was begun. */
export function insertable(candidate: string, { kept, quote }: BashLine): string {
  const rest = candidate.slice(kept)
  if (quote === '') return rest.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, '\\$&')
  const quoted = quote === "'" ? rest.replaceAll("'", "'\\''") : inDoubleQuotes(rest)
  // bash takes a quotation mark at the begin for the one that is there, and one at the end for the one that closes.
  return (quoted.startsWith(quote) ? quote : '') + quoted + (quoted.endsWith(quote) ? quote : '')
}

/** Nothing keeps ! from the history there: a backslash before it does, but stays. */
function inDoubleQuotes(text: string): string {
  return text.replace(/["\\$`]/g, '\\$&').replace(/!+/g, `"'$&'"`)
}
