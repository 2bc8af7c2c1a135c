/** What a query may hold, below the options of `find`. */
export const QUERY_HELP = `
Queries:
  factcheck putin tomahawk          half of the words or more, best first
  factcheck '"peace deal"'          a phrase: these words in a row
  factcheck 'putin -budapest'       without claims that have a word
  factcheck -- -budapest putin      the same: behind --, no word is an option`

type Hint = [said: RegExp, help: string]

/** What to do, by what commander says. */
const HINTS: Hint[] = [
  [/too many arguments for 'list'/, 'to look words up: factcheck find WORDS'],
  [/missing required argument 'id'/, 'factcheck list shows the ids of all claims'],
]

/** Of `find`, where an option that is none was a word of the query. */
export const QUERY_HINTS: Hint[] = [
  [/unknown option '-[^-]/, 'put -- before words that begin with a dash: factcheck -- putin -budapest'],
]

/** What commander says of arguments that do not fit, and what to do. */
export function withHint(message: string, hints: readonly Hint[] = HINTS): string {
  const hint = hints.find(([said]) => said.test(message))
  return hint ? `${message}help: ${hint[1]}\n` : message
}
