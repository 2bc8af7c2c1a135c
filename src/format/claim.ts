import type { Claim, Confidence } from '../ledger/model/types.js'
import { count, line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'

/** A claim with what the ledger as a whole makes of it. */
export interface LabelledClaim {
  claim: Claim
  /** The weakest label among its own and those of all that it rests on. */
  effective: Confidence
}

export interface TextMark {
  start: number
  end: number
}

export const INDENT = '  '

/** What is said of a claim that rests on something weaker than its own label; nothing of others. */
export function restsOn({ claim, effective }: LabelledClaim, theme: Theme): string {
  return effective === claim.confidence ? '' : `rests on ${theme.label(effective)}`
}

/** The label, and the effective one where that is weaker: `◐ INFERRED, rests on ○ SPECULATIVE`. */
export function fullLabel(labelled: LabelledClaim, theme: Theme): string {
  const weaker = restsOn(labelled, theme)
  return theme.label(labelled.claim.confidence) + (weaker && `, ${weaker}`)
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

/** Who holds a claim and what it rests on: "Held by Anne Applebaum, from 2 premises." */
export function basis({ claim }: LabelledClaim, theme: Theme): string | undefined {
  const [holder, ...onward] = claim['attributed-to'] ?? []
  const parts = []
  if (holder) parts.push(`held by ${[holder, ...onward].map((name) => theme.prose(name)).join(', to ')}`)
  if (claim.premises.length > 0) parts.push(`from ${count(claim.premises.length, 'premise')}`)
  if (parts.length === 0) return undefined
  const sentence = parts.join(', ')
  return theme.dim(sentence.charAt(0).toUpperCase() + sentence.slice(1))
}
