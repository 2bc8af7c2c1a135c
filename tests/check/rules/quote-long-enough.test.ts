import { describe, expect, test } from 'vitest'
import { factcheck } from '../../harness.js'
import { told } from '../check-text.js'
import { claims, SOURCES } from './claims.js'

describe('quote-long-enough', () => {
  const quoted = (quote: string) =>
    claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: [{source: gazette, quote: ${quote}}]}\n`)
  test.each([
    '"closed to traffic"',
    '{exact: closed, prefix: it was, suffix: to traffic}',
    '"關閉所有交通"',
    '"… closed to traffic"',
    '{exact: "[c]losed to [all] traffic", edited: true}',
    '{exact: "closed to [all] traffic in May by [the city]", edited: true}',
  ])('%s is', (quote) => expect(quoted(quote)).toEqual([]))
  test.each([
    'closed',
    '"to traffic"',
    '"closed to traffic … in May"',
    '"closed to traffic [...] May"',
    '"關閉"',
    '"42 %"',
    '{exact: "closed [to all traffic] in", edited: true}',
    '{exact: "closed [to] traffic [in] May [by] them", edited: true}',
  ])('%s is not', (quote) => expect(quoted(quote)).toEqual([expect.stringMatching(/^quote-long-enough a: /)]))
})

test('the help of quote-long-enough is a quote that is accepted', async () => {
  const text = (quote: string) =>
    `${SOURCES}claims:\n  - {id: a, text: Fares rose., confidence: sourced, citations: [council, {source: gazette, quote: ${quote}}]}\n`
  const short = await factcheck(['check', '-f', '-', '--format', 'json'], { stdin: text('fares') })
  expect(short.stdout).toContain('`quote: {exact: …, prefix: …}`')
  expect(told(text('{exact: fares, prefix: the council raised}'))).toEqual(
    expect.not.arrayContaining(['quote-long-enough a: fares']),
  )
  expect(told(text('fares'))).toContain('quote-long-enough a: fares')
})
