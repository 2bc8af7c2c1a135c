import type { ReportClaim } from '../../report/data.js'

interface PageStanding {
  /** As an address has it. */
  key: string
  words: string
  fits(claim: ReportClaim, today: string): boolean
}

const hasQuote = (state: string) => (one: ReportClaim) => one.citations.some(({ quote }) => quote?.state === state)

/** How claims can stand, in the order in which they are offered. */
export const STANDINGS: readonly PageStanding[] = [
  { key: 'stands', words: 'Nothing is said against it', fits: ({ remarks }) => remarks === undefined },
  { key: 'weaker', words: 'Rests on a weaker claim', fits: ({ claim, effective }) => claim.confidence !== effective },
  { key: 'disputed', words: 'Disputed or denied', fits: isDisputed },
  { key: 'corrected', words: 'Corrected', fits: ({ claim }) => claim.status === 'corrected' },
  { key: 'withdrawn', words: 'Withdrawn', fits: ({ claim }) => claim.status === 'withdrawn' },
  { key: 'superseded', words: 'Superseded', fits: ({ claim }) => claim.status === 'superseded' },
  { key: 'falls', words: 'Falls with another claim', fits: ({ standing }) => standing?.fallsWith !== undefined },
  { key: 'source', words: 'A source has changed', fits: ({ standing }) => standing?.sources !== undefined },
  { key: 'quote-exact', words: 'A quote was found', fits: hasQuote('exact') },
  { key: 'quote-normalised', words: 'A quote was found with other spacing', fits: hasQuote('normalised') },
  { key: 'quote-edited', words: 'A quote was found, with an editor’s words', fits: hasQuote('edited') },
  { key: 'quote-ambiguous', words: 'A quote was found at several places', fits: hasQuote('ambiguous') },
  { key: 'quote-not-found', words: 'A quote was not found', fits: hasQuote('not-found') },
  { key: 'quote-unchecked', words: 'A quote was not looked up', fits: hasQuote('unchecked') },
  { key: 'one-voice', words: 'One voice', fits: ({ voices }) => voices === 1 },
  { key: 'ungrounded', words: 'Comes down to no source', fits: ({ grounded }) => !grounded },
  {
    key: 'review-holds',
    words: 'A review holds',
    fits: (one, today) => one.reviews !== undefined && !isDue(one, today),
  },
  { key: 'review-changed', words: 'A review no longer holds', fits: ({ due }) => due?.because === 'changed' },
  { key: 'review-overdue', words: 'A review is overdue', fits: isOverdue },
  { key: 'review-too-few', words: 'More people are to review it', fits: ({ due }) => due?.because === 'too-few' },
  { key: 'review-never', words: 'Nobody has reviewed it', fits: ({ due }) => due?.because === 'never' },
]

function isDisputed({ claim, standing }: ReportClaim): boolean {
  return standing?.disputedBy !== undefined || claim.citations.some(({ contrary }) => contrary)
}

/** Whether a claim has to be checked again on a day. */
export function isDue({ due }: ReportClaim, today: string): boolean {
  return due !== undefined && (due.because !== 'overdue' || due.after < today)
}

export function isOverdue({ due }: ReportClaim, today: string): boolean {
  return due?.because === 'overdue' && due.after < today
}
