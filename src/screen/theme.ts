import { Chalk } from 'chalk'
import type { Confidence } from '../ledger/model/types.js'
import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { plain } from './plain.js'
import type { Terminal } from './terminal.js'
import { line } from './text.js'

/** How things look on one terminal. The only place that knows of colours and signs. */
export interface Theme {
  terminal: Terminal
  /** Sign and word: `● SOURCED`. */
  label(confidence: Confidence): string
  sign(confidence: Confidence): string
  id(text: string): string
  mark(text: string): string
  dim(text: string): string
  strong(text: string): string
  error(text: string): string
  warning(text: string): string
  hint(text: string): string
  link(text: string, url: string | undefined): string
  /** What a ledger says, made fit to print on a line. */
  prose(text: string): string
  glyphs: Glyphs
}

interface Glyphs {
  cited: string
  branch: string
  lastBranch: string
  trunk: string
  arrow: string
  ellipsis: string
  open: string
  close: string
  /** Around words that stand in the text of others. */
  from: string
  to: string
  dash: string
  /** Before what is chosen, and a line that parts what is above it from what is below; a column each. */
  pointer: string
  rule: string
}

const UNICODE: Glyphs = {
  cited: '↳',
  branch: '├─ ',
  lastBranch: '└─ ',
  trunk: '│  ',
  arrow: '→',
  ellipsis: '…',
  open: '“',
  close: '”',
  from: '▸',
  to: '◂',
  dash: '–',
  pointer: '▸',
  rule: '─',
}
const ASCII: Glyphs = {
  cited: '>',
  branch: '|- ',
  lastBranch: '`- ',
  trunk: '|  ',
  arrow: '->',
  ellipsis: '...',
  open: '"',
  close: '"',
  from: '>>',
  to: '<<',
  dash: '-',
  pointer: '>',
  rule: '-',
}

/** Full, half, empty: how much of the claim others have said. Plain letters where the terminal has no such signs. */
const SIGNS = {
  unicode: { sourced: '●', inferred: '◐', speculative: '○' },
  ascii: { sourced: 'S', inferred: 'I', speculative: '?' },
}

export function themeFor(terminal: Terminal): Theme {
  const chalk = new Chalk({ level: terminal.color })
  // Not green, yellow and red: a label says how a claim is supported, not whether it is true.
  const paint = { sourced: chalk.cyan, inferred: chalk.yellow, speculative: chalk.magenta }
  const signs = terminal.unicode ? SIGNS.unicode : SIGNS.ascii
  return {
    terminal,
    glyphs: terminal.unicode ? UNICODE : ASCII,
    sign: (confidence) => paint[confidence](signs[confidence]),
    label: (confidence) => paint[confidence](`${signs[confidence]} ${chalk.bold(confidence.toUpperCase())}`),
    id: (text) => chalk.bold(text),
    mark: (text) => chalk.bold.underline(text),
    dim: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    hint: (text) => chalk.cyan(text),
    prose: (text) => (terminal.unicode ? line(text) : plain(line(text))),
    link: (text, url) => (terminal.links && url ? hyperlink(text, url) : text),
  }
}

function hyperlink(text: string, url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return text
  return `\u001b]8;;${escapeUnsafe(new URL(url).href)}\u0007${text}\u001b]8;;\u0007`
}
