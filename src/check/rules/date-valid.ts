import { type EdtfFault, edtfFault, parseEdtf } from '../../ledger/model/edtf.js'
import { CLAIM, REVIEW, SOURCE } from '../../ledger/model/model.js'
import { dateFields } from '../../ledger/model/shape.js'
import { meant } from '../../words/words.js'
import { type Readings, readingsOf } from '../fix/fix-date.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

const CLAIM_DATES = dateFields(CLAIM)
const SOURCE_DATES = dateFields(SOURCE)
const REVIEW_DATES = dateFields(REVIEW)

const DATES_TAKEN = '2025-11-26, 2025-11 or 2025, also with ~, ? or %, and intervals: 2025-10-17/2025-10-18, 2025-10/..'

const FAULTS: Record<EdtfFault, { message: string; help: string }> = {
  backwards: { message: 'an interval that ends before it begins', help: 'write the earlier date first' },
  'not-in-calendar': { message: 'which the calendar does not have', help: 'look it up' },
  'not-taken': { message: 'which is EDTF, but of a part that is not taken', help: `write ${DATES_TAKEN}` },
  'no-date': { message: 'which is not a date', help: `write ${DATES_TAKEN}` },
}

type Fact = { field: string; found: string; fault: EdtfFault; readings: Readings }

export const dateValid: Rule<'date-valid', Fact> = {
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
  says: ({ field, found, fault, readings }) => ({
    message: `\`${field}\` is \`${found}\`, ${FAULTS[fault].message}`,
    help: helpFor(readings) ?? FAULTS[fault].help,
  }),
  *check({ ledger }) {
    for (const claim of ledger.claims.values()) {
      for (const found of invalidDates(claim, CLAIM_DATES)) yield { ...found, claim }
      for (const [index, review] of (claim.reviewed ?? []).entries())
        for (const { path, what, ...found } of invalidDates(review, REVIEW_DATES))
          yield { ...found, claim, path: ['reviewed', index, ...path], what: `reviewed ${index} ${what}` }
    }
    for (const source of ledger.sources.values())
      for (const found of invalidDates(source, SOURCE_DATES)) yield { ...found, source }
  },
}

/** What has two readings is for a person to decide. */
function helpFor({ dates: [first, second], isCertain }: Readings): string | undefined {
  if (!first || isCertain) return meant(first)
  return `did you mean \`${first}\`${second ? ` or \`${second}\`` : ''}? --fix changes only what has one reading`
}

function* invalidDates<Field extends string>(item: { readonly [F in Field]?: string }, fields: readonly Field[]) {
  for (const field of fields) {
    const found = item[field]
    if (found === undefined || parseEdtf(found)) continue
    yield {
      fact: { field, found, fault: edtfFault(found), readings: readingsOf(found) },
      path: [field],
      what: field,
    }
  }
}
