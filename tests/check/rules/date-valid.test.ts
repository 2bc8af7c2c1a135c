import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'
import { BASE, claims, SOURCES, sources } from './claims.js'

describe('date-valid', () => {
  test.each([
    '2025',
    '2025-11',
    '2025-11-26',
    '2025-11-26~',
    '2024-02-29',
    '2025-10-17/2025-10-18',
    '../2025-10-17',
    '2025-10/..',
  ])('%s is one', (date) =>
    expect(
      claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: [gazette], date: "${date}"}\n`),
    ).toEqual([]),
  )
  test.each(['2025-02-30', '2025-13', '26.11.2025', 'yesterday', '2025-11-26/2025-11-25', '../..', '2025-1-1'])(
    '%s is none',
    (date) =>
      expect(
        claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: [gazette], date: "${date}"}\n`),
      ).toEqual([`date-valid a: "${date}"`]),
  )
  test.each([
    ['2025-11-26/2025-11-25', 'an interval that ends before it begins (write the earlier date first)'],
    ['2025/2024-12', 'an interval that ends before it begins'],
    ['2025-02-30', 'which the calendar does not have'],
    ['2025-13', 'which the calendar does not have'],
    ['2025-02-28/2025-02-29', 'which the calendar does not have'],
    ['202X', 'which is EDTF, but of a part that is not taken (write 2025-11-26, 2025-11 or 2025, also with ~, ? or %'],
    ['2025-XX-26', 'which is EDTF, but'],
    ['2025-21', 'which is EDTF, but'],
    ['-0044', 'which is EDTF, but'],
    ['Y17000', 'which is EDTF, but'],
    ['?2025-06', 'which is EDTF, but'],
    ['2025-11-26T10:30:00Z', 'which is EDTF, but'],
    ['[2024,2025]', 'which is EDTF, but'],
    ['2025-11-26/202X', 'which is EDTF, but'],
    ['../..', 'which is not a date (write 2025-11-26'],
    ['2025-1-1', 'which is not a date (did you mean `2025-01-01`?)'],
    ['2024/2025/2026', 'which is not a date'],
    ['14.03.2026', 'which is not a date (did you mean `2026-03-14`?)'],
    ['3/14/2026', 'which is not a date (did you mean `2026-03-14`?)'],
    ['03.05.2025', 'which is not a date (did you mean `2025-05-03`? --fix changes only what has one reading)'],
    ['3/5/2025', 'which is not a date (did you mean `2025-05-03` or `2025-03-05`? --fix changes only'],
    ['2025-6', 'which is not a date (did you mean `2025-06` or `2025/2026`? --fix changes only what has one reading)'],
    ['2025-3', 'which is not a date (did you mean `2025-03`?)'],
    ['yesterday', 'which is not a date'],
    ['12345', 'which is not a date'],
  ])('of %s it says: %s', (date, said) => {
    const claim = `  - {id: a, text: Fares rose., confidence: sourced, citations: [gazette], date: "${date}"}\n`
    const [finding] = checkText(`${SOURCES}claims:\n${BASE}${claim}`).findings
    const { message, help } = finding ? describeFinding(finding.fact) : { message: '' }
    expect(`${message} (${help})`).toContain(`\`date\` is \`${date}\`, ${said}`)
  })
  test.each(['issued', 'accessed', 'event-date'])('%s of a source', (field) =>
    expect(sources(`  a: {title: T, note: N, ${field}: soon}\n`, '[a]')).toEqual(['date-valid a: soon']),
  )
})
