import type { KeyPress } from '../io.js'
import { chordOf, typedBy } from './chord.js'
import { keyLines } from './key-lines.js'
import { type Act, type Ask, KEYS } from './keys.js'
import { insert } from './line.js'
import type { State } from './state.js'

/** What becomes of the screen when a key is pressed, and what is to be done beside it. */
export interface Step {
  state: State
  ask?: Ask
}

export function update(before: State, key: KeyPress): Step {
  const state = { ...before, message: '' }
  const chord = chordOf(key)
  if (state.keysFrom !== undefined) return readKeys(state, state.keysFrom, chord)
  const act = actFor(state, chord)
  if (typeof act === 'string') return { state, ask: act }
  if (act) return { state: act(state) }
  const typed = typedBy(key)
  if (typed === '') return { state }
  if (state.focus === 'list') return { state: { ...state, message: `${typed} does nothing here; ? shows the keys` } }
  return { state: typedInto(state, typed) }
}

function actFor({ focus, query }: State, chord: string): Act | undefined {
  // Nobody begins a question with it.
  const where = chord === '?' && query.text === '' ? 'list' : focus
  return KEYS.find((key) => key.chords.includes(chord) && (key.where === 'both' || key.where === where))?.act
}

/** A text that is typed or pasted, as a whole. */
export function typedInto(state: State, typed: string): State {
  return { ...state, focus: 'query', query: insert(state.query, typed) }
}

const STEPS = new Map([
  ...['Down', 'j', 'Ctrl-N'].map((chord) => [chord, 1] as const),
  ...['Up', 'k', 'Ctrl-P'].map((chord) => [chord, -1] as const),
])
const PAGES = new Map([
  ...['PgDn', 'Space'].map((chord) => [chord, 1] as const),
  ...['PgUp', 'b'].map((chord) => [chord, -1] as const),
])

/** The keys are scrolled where there are more than rows; any other key ends them, and those that leave do no more than that. */
function readKeys(state: State, from: number, chord: string): Step {
  if (chord === 'Ctrl-C') return { state, ask: 'leave' }
  const height = Math.max(1, state.size.rows - 1)
  const by = STEPS.get(chord) ?? (PAGES.get(chord) ?? 0) * height
  if (by === 0) return { state: { ...state, keysFrom: undefined } }
  const last = Math.max(0, keyLines(state.size.columns).length - height)
  return { state: { ...state, keysFrom: Math.max(0, Math.min(from + by, last)) } }
}
