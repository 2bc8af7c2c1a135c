import { escapeUnsafe } from '../ledger/model/unsafe.js'
import type { OutputStream, Terminal } from './terminal.js'

/*
 * The one way out: all that a command prints, on stdout and stderr and into reports, passes here last, so that nothing of a
 * ledger, a page or a repository does something where it arrives, whatever a format forgot.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** How each kind of text is made harmless. Each is also the kind of what a workflow's log may show. */
const SAFE = {
  text: (text: string) => withoutCommands(escapeUnsafe(text)),
  tsv: (text: string) => withoutCommands(escapeUnsafe(text)),
  markdown: (text: string) => withoutCommands(escapeUnsafe(text)),
  /** Reads back the same, and ends no script of a page that it is put into. */
  json: (text: string) =>
    escapeUnsafe(text, jsonEscape)
      .replace(OLD_COMMAND, '#\\u0023')
      .replace(/<(?=[/!])/g, '\\u003c'),
  xml: (text: string) => escapeUnsafe(text).replace(OLD_COMMAND, '&#35;#'),
  /** Annotations, a line each, which only factcheck itself begins. */
  commands: (text: string) => text.split('\n').map(commandLine).join('\n'),
} satisfies Record<string, (text: string) => string>

export type Kind = keyof typeof SAFE

/** What a terminal can show of styles; nothing where the text goes to a file. */
type Shown = Pick<Terminal, 'color' | 'links' | 'isTty'>
const NO_STYLES: Shown = { color: 0, links: false, isTty: false }

/** Writes to stdout or stderr. Nothing else does. */
export function send(stream: OutputStream, text: string, kind: Kind, terminal: Shown = NO_STYLES): void {
  stream.write(wayOut(text, kind, terminal))
}

/** Clears the screen, and leaves what was scrolled away where it is; nothing where it is none. */
export function clearScreen(stream: OutputStream): void {
  if (stream.isTTY) stream.write('\u001b[H\u001b[2J')
}

/** A text at a row and column of the screen, both counted from 1, or an empty row. */
export interface Placed {
  row: number
  column: number
  text: string
}

/**
 * Writes texts at their places, as one write so that nothing flickers. The codes that move the cursor and erase are made here,
 * of numbers alone, and a text is made harmless as any other, so it can neither leave its row nor hide another.
 */
export function sendPlaced(
  stream: OutputStream,
  texts: readonly Placed[],
  cursor: { row: number; column: number } | undefined,
  terminal: Shown,
): void {
  const placed = texts.map(
    ({ row, column, text }) => `${at(row, column)}${ERASE_REST}${wayOut(oneRow(text), 'text', terminal)}`,
  )
  stream.write(HIDE_CURSOR + placed.join('') + (cursor ? at(cursor.row, cursor.column) + SHOW_CURSOR : ''))
}

const oneRow = (text: string) => text.replace(/[\t\n]/g, ' ')
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'
const ERASE_REST = '\u001b[K'
const at = (row: number, column: number) => `\u001b[${row};${column}H`

/** A text as it may leave. */
export function wayOut(text: string, kind: Kind, terminal: Shown = NO_STYLES): string {
  return kind === 'text' ? styled(text, terminal) : SAFE[kind](text)
}

/**
 * What the program itself writes to style a terminal: the codes of the theme, OSC 8 with a printable address, and the erasing
 * of a line. They do nothing else, whoever wrote them, and pass only where the program writes them, too.
 */
const OWN = /(\u001b\[(?:[124]|2[24]|3[1-69])m)|(\u001b\]8;;[\u0021-\u007e]*\u0007)|(\r\u001b\[K)/g

function styled(text: string, { color, links, isTty }: Shown): string {
  let safe = ''
  let at = 0
  let before = ''
  // What joins to the letter before a style still does.
  const take = (end?: number) => {
    const part = text.slice(at, end)
    safe += escapeUnsafe(part, undefined, before)
    before = (before + part).slice(-2)
  }
  for (const { 0: own, 1: style, 2: link, index } of text.matchAll(OWN)) {
    if (!(style ? color > 0 : link ? links : isTty)) continue
    take(index)
    safe += own
    at = index + own.length
  }
  take()
  return withoutCommands(safe)
}

/** Anywhere in a line: of GitHub's runner (`##[group]`), and as Azure's and TeamCity's have them (`##vso[`, `##teamcity[`). */
const OLD_COMMAND = /##(?=\w*\[)/g

/** At the begin of a line, behind white space: `::error::`. */
const COMMAND = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm

function withoutCommands(text: string): string {
  return text.replace(COMMAND, '$1: ').replace(OLD_COMMAND, '## ')
}

function commandLine(line: string): string {
  const safe = escapeUnsafe(line)
  return /^::(?:error|warning) (?:file|title)=/.test(safe) ? safe.replace(OLD_COMMAND, '## ') : withoutCommands(safe)
}

/** JSON has only `\uXXXX`. */
function jsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0')
    return `\\u${unit}`
  }).join('')
}
