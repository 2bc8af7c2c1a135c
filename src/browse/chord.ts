import type { KeyPress } from '../io.js'

/** What keys are called here, where a terminal calls them otherwise. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['return', 'Enter'],
  ['enter', 'Enter'],
  ['escape', 'Esc'],
  ['pageup', 'PgUp'],
  ['pagedown', 'PgDn'],
  ['backspace', 'Backspace'],
  ['delete', 'Delete'],
  ['tab', 'Tab'],
  ['up', 'Up'],
  ['down', 'Down'],
  ['left', 'Left'],
  ['right', 'Right'],
  ['home', 'Home'],
  ['end', 'End'],
  ['space', 'Space'],
  ['f1', 'F1'],
])

/** A key by its name, as the table of keys has it: `Ctrl-N`, `Alt-O`, `Shift-Up`, `PgDn`; a letter by itself. */
export function chordOf({ name, text, ctrl = false, meta = false, shift = false }: KeyPress): string {
  const known = name === undefined ? undefined : NAMES.get(name)
  if (known === undefined && !ctrl && !meta) return text ?? ''
  const key = known ?? (name ?? text ?? '').toUpperCase()
  return `${ctrl ? 'Ctrl-' : ''}${meta && name !== 'escape' ? 'Alt-' : ''}${shift && known ? 'Shift-' : ''}${key}`
}

/** What a key writes into a line; nothing for keys that only do something. */
export function typedBy({ text, ctrl, meta }: KeyPress): string {
  return ctrl || meta || text === undefined || /^\p{Cc}/u.test(text) ? '' : text
}
