import { Evidence } from '../../review/evidence.js'
import { type Due, dueOf, peopleAsked, reviewsOf } from '../../review/reviews.js'
import { isDropped } from '../../support/standing.js'
import { describeDue } from '../../words/review.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const reviewCurrent: Rule<'review-current', { id: string; due: Due }> = {
  name: 'review-current',
  severity: 'off',
  since: '0.1.0',
  needs: 'snapshots',
  files: { 'snapshots/gazette.txt': 'Harbour Bridge is closed to all traffic.' },
  asks: 'Every claim was checked by a person, and neither it nor what it rests on has changed since. `reviews: 2` asks for two different people.',
  why: 'A claim that was checked is trusted, also after somebody changed a number in it, or its source was changed.',
  bad: `
${GAZETTE}
claims:
${CLOSED}
    reviewed: [{by: Jane Doe, on: 2025-05-06, of: 0123456789ab}]
rules:
  review-current: warning
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
    reviewed: [{by: Jane Doe, on: 2025-05-06, of: c9d6962704c2}]
rules:
  review-current: warning
`,
  says: ({ id, due }) => ({
    message: describeDue(due),
    help:
      due.because === 'overdue'
        ? `check it against its sources, then \`factcheck review ${id}\`, and set \`review-by\` to a later day`
        : `check it against its sources, then \`factcheck review ${id}\``,
  }),
  *check({ ledger, snapshots, now }) {
    if (!snapshots) return
    const evidence = new Evidence(ledger, snapshots)
    for (const claim of ledger.claims.values()) {
      if (isDropped(claim)) continue
      const people = peopleAsked(ledger, claim.at.file)
      const due = dueOf(claim, reviewsOf(claim, evidence), { people, now })
      if (!due) continue
      const field = due.because === 'overdue' ? 'review-by' : 'reviewed'
      yield { fact: { id: claim.id, due }, claim, path: due.because === 'never' ? [] : [field], what: due.because }
    }
  },
}
