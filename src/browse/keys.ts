import * as edit from './line.js'
import { listPage, movedBy, movedTo, scrolledBy, toggled, viewPage } from './moves.js'
import type { State } from './state.js'

/** What the screen alone cannot do: whoever runs it does. */
export type Ask = 'choose' | 'leave' | 'open' | 'edit' | 'reload' | 'suspend' | 'redraw'

/** What a key does: to what is on the screen, or beyond it. */
export type Act = ((state: State) => State) | Ask

export interface Key {
  /** Each does the same. */
  chords: readonly string[]
  /** Where it acts: where letters are typed, in the list, or in both. */
  where: 'query' | 'list' | 'both'
  words: string
  act: Act
}

const onLine =
  (change: (line: edit.Line) => edit.Line) =>
  (state: State): State => ({ ...state, query: change(state.query) })
const toQuery = (state: State): State => ({ ...state, focus: 'query' })
const switched = (state: State): State => ({ ...state, focus: state.focus === 'query' ? 'list' : 'query' })
const keysShown = (state: State): State => ({ ...state, keysFrom: 0 })

/** Every key, in the order in which they are told. Help and docs/browse.md are made from it. */
export const KEYS: readonly Key[] = [
  { chords: ['Enter'], where: 'both', words: 'print the id of the chosen claim, and leave', act: 'choose' },
  { chords: ['Esc', 'Ctrl-C'], where: 'both', words: 'leave; out of this list of keys, go back', act: 'leave' },
  { chords: ['Tab'], where: 'both', words: 'from the query to the list, and back', act: switched },
  { chords: ['Down', 'Ctrl-N'], where: 'both', words: 'the next claim', act: movedBy(() => 1) },
  { chords: ['Up', 'Ctrl-P'], where: 'both', words: 'the claim before', act: movedBy(() => -1) },
  { chords: ['PgDn'], where: 'both', words: 'a page of the list down', act: movedBy(listPage) },
  { chords: ['PgUp'], where: 'both', words: 'a page of the list up', act: movedBy((state) => -listPage(state)) },
  { chords: ['Shift-Down'], where: 'both', words: 'scroll the claim down', act: scrolledBy(() => 1) },
  { chords: ['Shift-Up'], where: 'both', words: 'scroll the claim up', act: scrolledBy(() => -1) },
  { chords: ['Alt-O'], where: 'query', words: 'as o in the list', act: 'open' },
  { chords: ['Alt-E'], where: 'query', words: 'as e in the list', act: 'edit' },
  { chords: ['Alt-T'], where: 'query', words: 'as t in the list', act: toggled('trace') },
  { chords: ['F1'], where: 'both', words: 'these keys; so does ? where the query is empty', act: keysShown },
  { chords: ['Ctrl-R'], where: 'both', words: 'read the ledger again', act: 'reload' },
  { chords: ['Ctrl-L'], where: 'both', words: 'draw the screen again', act: 'redraw' },
  { chords: ['Ctrl-Z'], where: 'both', words: 'suspend; the shell’s fg comes back', act: 'suspend' },

  { chords: ['o'], where: 'list', words: 'open the source that the claim cites; again: the next', act: 'open' },
  { chords: ['e'], where: 'list', words: 'edit the claim: your editor, at its line', act: 'edit' },
  { chords: ['t'], where: 'list', words: 'the trace: what it rests on; again: the claim', act: toggled('trace') },
  { chords: ['j'], where: 'list', words: 'the next claim', act: movedBy(() => 1) },
  { chords: ['k'], where: 'list', words: 'the claim before', act: movedBy(() => -1) },
  { chords: ['Home', 'g'], where: 'list', words: 'the first claim', act: movedTo('first') },
  { chords: ['End', 'G'], where: 'list', words: 'the last claim', act: movedTo('last') },
  { chords: ['Space'], where: 'list', words: 'scroll the claim a page down', act: scrolledBy(viewPage) },
  { chords: ['b'], where: 'list', words: 'scroll the claim a page up', act: scrolledBy((state) => -viewPage(state)) },
  { chords: ['/', 'i'], where: 'list', words: 'back to the query', act: toQuery },
  { chords: ['?'], where: 'list', words: 'these keys', act: keysShown },
  { chords: ['q'], where: 'list', words: 'leave', act: 'leave' },

  {
    chords: ['Backspace', 'Ctrl-H'],
    where: 'query',
    words: 'erase the character before',
    act: onLine(edit.eraseBefore),
  },
  { chords: ['Delete', 'Ctrl-D'], where: 'query', words: 'erase the character behind', act: onLine(edit.eraseAfter) },
  { chords: ['Ctrl-W', 'Alt-Backspace'], where: 'query', words: 'erase a word', act: onLine(edit.eraseWord) },
  { chords: ['Ctrl-U'], where: 'query', words: 'erase to the beginning', act: onLine(edit.eraseToStart) },
  { chords: ['Ctrl-K'], where: 'query', words: 'erase to the end', act: onLine(edit.eraseToEnd) },
  { chords: ['Left', 'Ctrl-B'], where: 'query', words: 'a character to the left', act: onLine(edit.left) },
  { chords: ['Right', 'Ctrl-F'], where: 'query', words: 'a character to the right', act: onLine(edit.right) },
  { chords: ['Ctrl-Left', 'Alt-B'], where: 'query', words: 'a word to the left', act: onLine(edit.wordLeft) },
  { chords: ['Ctrl-Right', 'Alt-F'], where: 'query', words: 'a word to the right', act: onLine(edit.wordRight) },
  { chords: ['Home', 'Ctrl-A'], where: 'query', words: 'to the beginning', act: onLine(edit.toStart) },
  { chords: ['End', 'Ctrl-E'], where: 'query', words: 'to the end', act: onLine(edit.toEnd) },
]
