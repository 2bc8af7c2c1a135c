/** What a query may hold, below the options of `find`. */
export const QUERY_HELP = `
Queries:
  factcheck putin tomahawk          half of the words or more, best first
  factcheck '"peace deal"'          a phrase: these words in a row
  factcheck 'putin -budapest'       without claims that have a word
  factcheck -- -budapest putin      the same: behind --, no word is an option`

/** What commander says of an option that is none, and what to do where it was a word of the query. */
export function withQueryHint(message: string): string {
  return /unknown option '-[^-]/.test(message)
    ? `${message}help: put -- before words that begin with a dash: factcheck -- putin -budapest\n`
    : message
}
