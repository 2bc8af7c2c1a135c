import { edtfFault, parseEdtf } from '../../ledger/model/edtf.js'
import { mendDate } from '../fix/mend-date.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

const SOURCE_DATES = ['issued', 'accessed', 'event-date'] as const

export const dateValid: Rule<'date-valid'> = {
  name: 'date-valid',
  severity: 'error',
  since: '0.1.0',
  asks: 'Dates are days of the calendar, in a part of EDTF: 2025-11-26, 2025-11 or 2025, also with ~ (about), ? (uncertain) or % (both), and intervals of these: 2025-10-17/2025-10-18, 2025-10/.. (open).',
  why: 'Dates are compared and sorted, and 03/05/2025 is one day in London and another in New York.',
  bad: `
${GAZETTE}
claims:
${CLOSED}
    date: 3 May 2025
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
    date: 2025-05-03
`,
  *check({ ledger }) {
    for (const claim of ledger.claims.values())
      if (claim.date !== undefined && !parseEdtf(claim.date)) yield { ...finding('date', claim.date), claim }
    for (const source of ledger.sources.values())
      for (const field of SOURCE_DATES) {
        const date = source[field]
        if (date !== undefined && !parseEdtf(date)) yield { ...finding(field, date), source }
      }
  },
}

function finding(field: string, found: string) {
  const suggestion = mendDate(found)
  return {
    fact: { rule: 'date-valid', field, found, fault: edtfFault(found), ...(suggestion && { suggestion }) } as const,
    path: [field],
    what: field,
  }
}
