import { count } from '../screen/text.js'
import { displayWidth } from '../screen/display.js'
import type { Theme } from '../screen/theme.js'
import type { Found, State } from './state.js'

/** What the keys do, in as many words as there is room for. */
const HINTS: Record<State['focus'], readonly string[]> = {
  query: [
    'Enter: print the id   Up, Down: move   Tab: to the list   F1: all keys   Esc: leave',
    'Enter: print the id   Tab: to the list   F1: keys   Esc: leave',
    'Enter id  Tab list  F1 keys  Esc leave',
  ],
  list: [
    'o: open the source   e: edit   t: trace   Enter: print the id   Tab: to the query   ?: all keys',
    'o: open   e: edit   t: trace   Enter: id   Tab: query   ?: keys',
    'o open  e edit  t trace  Tab  ? keys',
  ],
}

/** The last row: what was told, else what can be done. */
export function drawHint({ message, focus, size }: State, theme: Theme): string {
  if (message !== '') return theme.prose(message)
  const hints = HINTS[focus]
  return theme.dim(hints.find((hint) => displayWidth(hint) <= size.columns) ?? hints.at(-1) ?? '')
}

/** `3 answers, 9 related`; without a query, `12 claims`. */
export function countOf({ hits, total }: Found, isAsked: boolean): string {
  if (total === 0) return 'nothing'
  if (!isAsked) return count(total, 'claim')
  const answers = hits.filter((hit) => hit.answers).length
  const related = total - answers
  const parts = [...(answers > 0 ? [count(answers, 'answer')] : []), ...(related > 0 ? [`${count(related, 'related', 'related')}`] : [])]
  return parts.join(', ')
}
