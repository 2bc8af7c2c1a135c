import { displayWidth } from '../screen/display.js'
import { wrap } from '../screen/text.js'
import { KEYS, type Key } from './keys.js'

/** Where keys act, in the order in which they are told. */
export const PLACES: readonly { where: Key['where']; title: string }[] = [
  { where: 'both', title: 'Everywhere' },
  { where: 'list', title: 'In the list' },
  { where: 'query', title: 'In the query' },
]

/** A line of the keys: a title, or a part of what a key does. */
export interface KeyLine {
  text: string
  isTitle: boolean
}

/** All keys, below a title for each place; what does not fit beside a key hangs below it. */
export function keyLines(columns: number): KeyLine[] {
  const names = KEYS.map(({ chords }) => chords.join(', '))
  const width = Math.min(Math.max(...names.map(displayWidth)), Math.floor(columns / 2)) + 2
  return PLACES.flatMap(({ where, title }, at) => [
    ...(at > 0 ? [{ text: '', isTitle: false }] : []),
    { text: title, isTitle: true },
    ...KEYS.filter((key) => key.where === where).flatMap(({ chords, words }) =>
      wrap(words, columns, `  ${chords.join(', ')}`.padEnd(width + 2), ' '.repeat(width + 2))
        .split('\n')
        .map((text) => ({ text, isTitle: false })),
    ),
  ])
}
