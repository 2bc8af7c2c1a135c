import { displayWidth } from '../screen/display.js'
import { count, grouped } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { Found, State } from './state.js'

/** What the keys do, in as many words as there is room for. */
const HINTS: Record<State['focus'], readonly string[]> = {
  query: [
    'Enter: print the id   Up, Down: move   Tab: to the list, where ? shows all keys   Esc: leave',
    'Enter: print the id   Tab: list, where ? shows keys   Esc: leave',
    'Enter id  Tab ? keys  Esc leave',
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

/** `3 answers, 9 related` where it is known how many answer; else, and without a query, `12 claims`. */
export function countOf({ hits, total }: Found): string {
  const answers = hits.filter((hit) => hit.answers).length
  if (answers === hits.length) return count(total, 'claim')
  return [...(answers > 0 ? [count(answers, 'answer')] : []), `${grouped(total - answers)} related`].join(', ')
}
