import { line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { LabelledClaim } from '../support/labelled.js'
import { standingRemarks } from './standing.js'

export interface TextMark {
  start: number
  end: number
}

export const INDENT = '  '

/** What is said of a claim that rests on something weaker than its own label; nothing of others. */
function restsOn({ claim, effective }: LabelledClaim, theme: Theme): string {
  return effective === claim.confidence ? '' : `rests on ${theme.label(effective)}`
}

/** What is said of a claim beside its label: `rests on ○ SPECULATIVE`, `disputed by clerk-says-no-tender`. */
export function remarks(labelled: LabelledClaim, theme: Theme): string[] {
  const weaker = restsOn(labelled, theme)
  return [...(weaker ? [weaker] : []), ...standingRemarks(labelled, theme)]
}

/** The label, and what is said beside it: `◐ INFERRED, rests on ○ SPECULATIVE, withdrawn`. */
export function fullLabel(labelled: LabelledClaim, theme: Theme): string {
  return [theme.label(labelled.claim.confidence), ...remarks(labelled, theme)].join(', ')
}

/** Label and id. */
export function heading(labelled: LabelledClaim, theme: Theme): string {
  return wrap(`${fullLabel(labelled, theme)}  ${theme.id(line(labelled.claim.id))}`, theme.terminal.width, '', INDENT)
}

/** A text with the words that matched marked; offsets are those of the text as it stands in the ledger. */
export function markedText(text: string, marks: readonly TextMark[], theme: Theme): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of marks) {
    parts.push(theme.prose(text.slice(at, start)), theme.mark(theme.prose(text.slice(start, end))))
    at = end
  }
  return parts.join('') + theme.prose(text.slice(at))
}
