import { CONFIDENCES } from '../ledger/types.js'
import { INDENT, type LabelledClaim } from './claim.js'
import { displayWidth } from './display.js'
import { cut, line, wrap } from './text.js'
import type { Theme } from './theme.js'

const LABEL_WIDTH = Math.max(...CONFIDENCES.map((label) => label.length))

/** One claim a line: label, id, text. The text is cut to a terminal's width, and whole in a pipe. */
export function formatList(claims: readonly LabelledClaim[], theme: Theme): string {
  return claims.map((claim) => `${listLine(claim, theme)}\n`).join('')
}

function listLine({ claim, effective }: LabelledClaim, theme: Theme): string {
  const padding = ' '.repeat(LABEL_WIDTH - claim.confidence.length)
  const weaker = effective === claim.confidence ? '' : ` (rests on ${effective})`
  const start = `${theme.label(claim.confidence)}${padding}  ${theme.id(line(claim.id))}${weaker}  `
  if (!theme.terminal.isTty) return start + line(claim.text)
  const room = theme.terminal.width - displayWidth(start)
  // A terminal too narrow for the text still gets the whole id.
  return room < 10
    ? wrap(start.trimEnd(), theme.terminal.width, '', INDENT)
    : start + cut(line(claim.text), room, theme.glyphs.ellipsis)
}
