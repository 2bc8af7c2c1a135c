import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { withoutCommands } from './safe.js'

/**
 * What the program itself writes to style a terminal: SGR sequences, OSC 8 with a printable address, and the erasing of a
 * line. They do nothing else, whoever wrote them.
 */
const OWN = /(\u001b\[[\d;]*m|\u001b\]8;;[\u0021-\u007e]*\u0007|\r\u001b\[K)/

/** The last word on all that goes to stdout or stderr, whatever a message forgot: no control, no unseen character, no command. */
export function wayOut(text: string): string {
  const escaped = text
    .split(OWN)
    .map((part, index) => (index % 2 === 1 ? part : escapeUnsafe(part)))
    .join('')
  return withoutCommands(escaped)
}
