import type { ShownQuote } from '../quotes/standings/standings.js'
import { count, line, unbroken } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { formatDifferences } from '../words/differences.js'
import { describePlaces } from '../words/elsewhere.js'
import { formatDate } from './date.js'

/** Whether a quote is in its source, and where. */
export function quoteWords(
  { state, path, part, places, nearest, elsewhere, confidential }: ShownQuote,
  theme: Theme,
): string[] {
  const file = line(path ?? 'the snapshot')
  const where = part ? `${file}, outside the article (${line(part)})` : file
  const words = {
    exact: `Found in ${where}.`,
    normalised: `Found in ${where}, with other spacing or punctuation.`,
    edited: `Found in ${where}; what stands in [brackets] is the editor’s.`,
    ambiguous: `Found at ${count(places ?? 0, 'place')} in ${where}; a prefix or suffix would say which is meant.`,
    'not-found': theme.warning(`Not found in ${where}.`),
    unchecked: theme.dim(confidential?.taken ? 'Not looked up here.' : 'Not looked up: it has no snapshot.'),
  }[state]
  const taking = confidential?.taken ? [theme.dim(confidentialWords(confidential, theme))] : []
  const held = elsewhere ? [theme.warning(`Stands in ${line(describePlaces(elsewhere))}.`)] : []
  const near = nearest && !elsewhere ? [`Nearest passage: ${theme.prose(formatDifferences(nearest))}`] : []
  return [words, ...taking, ...held, ...near]
}

/** "Confidential: its text is not in the repository; taken by Jane Doe on 15 January 2026." */
function confidentialWords({ taken = '', by }: NonNullable<ShownQuote['confidential']>, theme: Theme): string {
  const day = unbroken(formatDate(taken.slice(0, 10), theme))
  return `Confidential: its text is not in the repository; taken ${by ? `by ${theme.prose(by)} ` : ''}on ${day}.`
}
