import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const passage = (off: string, text: string, on = '<!-- factcheck on -->') =>
  told(`So.\n\n<!-- ${off} -->\n\n${text}\n\n${on}\n\nEnd.`)

describe('draft-excuse-used', () => {
  test('an excuse that is needed passes', () =>
    expect(passage('factcheck off: an opinion', 'It took 30 years.')).toEqual([]))

  test.each([
    ['factcheck off', 'It took 30 years.', undefined, ['<!-- factcheck off -->']],
    ['factcheck off: an opinion', 'It took long.', undefined, ['<!-- factcheck off: an opinion -->']],
    ['factcheck off: an opinion', 'It took 30 years.', '', ['<!-- factcheck off: an opinion -->']],
    [
      'factcheck off: a',
      'The city closed it on 3 May. <!-- claim: bridge-closed -->',
      undefined,
      ['<!-- factcheck off: a -->'],
    ],
  ])('%s: %s', (off, text, on, found) =>
    expect(passage(off, text, on).filter((one) => !one.includes('backed'))).toEqual(
      found.map((one) => `draft-excuse-used: ${one}`),
    ),
  )
})
