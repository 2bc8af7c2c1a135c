import type { Due } from '../review/reviews.js'
import { count, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { LabelledClaim } from '../support/labelled.js'
import { describeDue } from '../words/review.js'
import { heading, INDENT } from './claim.js'
import { claimJson, JSON_VERSION, jsonText } from './json.js'

/** A claim whose review is due. */
export interface DueClaim extends LabelledClaim {
  due: Due
  /** How many claims rest on it, at any depth. */
  reliedOnBy: number
}

/** Claims, each with why its review is due, and how much hangs on it. */
export function formatDue(claims: readonly DueClaim[], theme: Theme): string {
  return claims.map((claim) => dueText(claim, theme)).join('\n')
}

function dueText(claim: DueClaim, theme: Theme): string {
  const { width } = theme.terminal
  const { reliedOnBy } = claim
  const reliance =
    reliedOnBy === 0 ? '' : `; ${count(reliedOnBy, 'claim')} ${reliedOnBy === 1 ? 'rests' : 'rest'} on it`
  const why = theme.prose(describeDue(claim.due))
  const reason = `${why.charAt(0).toUpperCase()}${why.slice(1)}${reliance}.`
  return [
    heading(claim, theme),
    wrap(theme.prose(claim.claim.text), width, INDENT),
    wrap(theme.dim(reason), width, INDENT),
  ]
    .map((text) => `${text}\n`)
    .join('')
}

export function dueJson(claims: readonly DueClaim[]): string {
  const due = claims.map(({ due, reliedOnBy, ...labelled }) => ({
    ...claimJson(labelled),
    reliedOnBy,
    due: { ...due, message: describeDue(due) },
  }))
  return jsonText({ version: JSON_VERSION, claims: due })
}
