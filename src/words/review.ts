import type { Due } from '../review/reviews.js'
import type { Change } from '../review/seen.js'
import { enumerate } from '../screen/text.js'

const TOLD = 3

/** "the text of its premise `a` and the snapshot of `gazette`" have changed; what cannot be told is said so. */
export function describeChanges(changes: readonly Change[]): string {
  const told = changes.slice(0, TOLD).map(subjectOf)
  const more = changes.length - told.length
  if (told.length === 0) return 'something that it rests on has changed'
  const all = more > 0 ? [...told, `${more} more`] : told
  return `${enumerate(all)} ${all.length === 1 && !isPlural(changes[0]) ? 'has' : 'have'} changed`
}

function isPlural(change: Change | undefined): boolean {
  return change?.part === 'citations' || change?.part === 'premises'
}

function subjectOf(change: Change): string {
  const through = change.through === undefined ? '' : `, through its premise \`${change.through}\``
  if ('source' in change)
    return change.part === 'snapshot'
      ? `the snapshot of \`${change.source}\`${through}`
      : `the source \`${change.source}\`${through}`
  if (change.claim === undefined) return `its ${change.part}`
  return change.through === undefined
    ? `the ${change.part} of its premise \`${change.claim}\``
    : `the ${change.part} of \`${change.claim}\`${through}`
}

/** Why a claim has to be checked again: "nobody has reviewed it". */
export function describeDue(due: Due): string {
  switch (due.because) {
    case 'never':
      return 'nobody has reviewed it'
    case 'changed':
      return `the review by ${due.review.by} of ${due.review.on} no longer holds: ${describeChanges(due.review.changed)}`
    case 'too-few':
      return `only ${enumerate(due.people)} reviewed it, and ${due.needed} people are asked for`
    case 'overdue':
      return `it was to be reviewed again by ${due.date}`
  }
}
