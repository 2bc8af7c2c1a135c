import { CONFIDENCES } from '../ledger/model/types.js'
import { displayWidth } from '../screen/display.js'
import { cut, line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { LabelledClaim } from '../support/labelled.js'
import { INDENT, remarks } from './claim.js'

const LABEL_WIDTH = Math.max(...CONFIDENCES.map((label) => label.length))

/** Less of a text says nothing: it goes on a line of its own. */
const LEAST_ROOM = 20

/** One claim a line: label, id, text. The text is cut to a terminal's width, and whole in a pipe. */
export function formatList(claims: readonly LabelledClaim[], theme: Theme): string {
  return claims.map((claim) => `${listLine(claim, theme)}\n`).join('')
}

function listLine(labelled: LabelledClaim, theme: Theme): string {
  const { claim } = labelled
  const { width, isTty } = theme.terminal
  const remark = remarks(labelled, theme).join(', ')
  const padding = ' '.repeat(LABEL_WIDTH - claim.confidence.length)
  const start = `${theme.label(claim.confidence)}${padding}  ${theme.id(line(claim.id))}${remark ? `  (${remark})` : ''}`
  if (!isTty) return `${start}  ${theme.prose(claim.text)}`
  const room = width - displayWidth(start) - 2
  if (room >= LEAST_ROOM) return `${start}  ${cut(theme.prose(claim.text), room, theme.glyphs.ellipsis)}`
  const below = cut(theme.prose(claim.text), width - INDENT.length, theme.glyphs.ellipsis)
  return `${wrap(start, width, '', INDENT)}\n${INDENT}${below}`
}
