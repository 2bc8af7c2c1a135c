import { describe, expect, test, vi } from 'vitest'
import { compareLedgers } from '../../src/diff/compare.js'
import { rewordings } from '../../src/diff/rewording.js'
import { load } from '../../src/ledger/load/load.js'
import type { Ledger } from '../../src/ledger/model/types.js'
import { TestRepository } from './repository.js'

vi.mock('../../src/diff/rewording.js', { spy: true })

const SOURCES = `sources:
  gazette: {title: G, URL: "https://gazette.example/bridge"}
  copy: {title: G, URL: "https://www.gazette.example/bridge/"}
  council: {title: C, note: n}
`
const ledger = (...claims: string[]): Ledger => {
  const text = `${SOURCES}claims:\n${claims.map((claim) => `  - {${claim}}\n`).join('')}`
  return load({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })
}
const claim = (id: string, text: string, more = 'citations: [gazette]') =>
  `id: ${id}, text: "${text}", confidence: speculative, ${more}`
const CLOSED = 'quote: closed to all traffic'

const diffLedgers = (before: Ledger, after: Ledger) => compareLedgers(before, after).diff

describe('a claim with another id and another text', () => {
  test.each<[string, string, string?, string?]>([
    ['The Gazette suggests that the mayor knew of the rust.', 'The mayor knew of the rust.'],
    ['The mayor knew of the rust.', 'It is likely that the mayor knew of the rust.'],
    ['The city closed the bridge to traffic in May.', 'The bridge was closed to traffic by the city in May.'],
    ['The mayor may not have seen the report.', 'The mayor may not have seen the report on rust.'],
    ['The mayor knew of the rust.', 'The mayor knew about the rust.', 'citations: [gazette]', 'citations: [copy]'],
    ['The mayor knew of rust.', 'So the mayor knew of rust.', 'premises: [kept]', 'premises: [kept]'],
    [
      'The city may have shut it.',
      'The city shut it on a Saturday.',
      `citations: [{source: gazette, ${CLOSED}}]`,
      `citations: [council, {source: copy, locator: p. 2, ${CLOSED}}]`,
    ],
  ])('is the same: %s / %s', (before, after, was, is) => {
    const kept = claim('kept', 'Something else.')
    const { added, removed, changed } = diffLedgers(
      ledger(kept, claim('a', before, was)),
      ledger(kept, claim('b', after, is)),
    )
    expect([added, removed]).toEqual([[], []])
    expect(changed.map(({ before, after }) => `${before.id} ${after.id}`)).toEqual(['a b'])
  })

  const rusty = 'The mayor knew of the rust.'
  test.each<[string, string, string, string?, string?]>([
    ['other words', 'The mayor opened the bridge in May.', 'The mayor closed the bridge in May.'],
    ['few words', 'The bridge closed.', 'The bridge closed as the mayor had wished.'],
    ['another number', 'Fares rose by 3 per cent in June.', 'Fares rose by 4 per cent in June.'],
    ['a negation', rusty, 'The mayor never knew of the rust.'],
    ['another name', 'The council paid Doe for the report.', 'The council paid Roe for the report.'],
    ['names that changed places', 'In May, Doe warned Roe of rust.', 'In May, Roe warned Doe of rust.'],
    ['another source', rusty, `So ${rusty}`, 'citations: [gazette]', 'citations: [council]'],
    ['no source', rusty, `So ${rusty}`, 'citations: []', 'citations: []'],
    ['another premise', rusty, `So ${rusty}`, 'premises: [kept]', 'premises: [other]'],
    ['another date', rusty, `So ${rusty}`, 'citations: [gazette], date: 2025', 'citations: [gazette], date: 2024'],
    [
      'another speaker',
      rusty,
      `So ${rusty}`,
      'citations: [gazette], attributed-to: X',
      'citations: [gazette], attributed-to: Y',
    ],
    [
      'only the quote in common',
      'The city shut it.',
      'Lorries had to go round.',
      `citations: [{source: gazette, ${CLOSED}}]`,
      `citations: [{source: gazette, ${CLOSED}}]`,
    ],
  ])('is another one, for %s', (_why, before, after, was, is) => {
    const kept = [claim('kept', 'Something else.'), claim('other', 'Yet another thing.')]
    const { added, removed, changed } = diffLedgers(
      ledger(...kept, claim('a', before, was)),
      ledger(...kept, claim('b', after, is)),
    )
    expect([added.length, removed.length, changed]).toEqual([1, 1, []])
  })

  test('is the one most like it, and each only once', () => {
    const before = ledger(
      claim('a', 'The Gazette, as others do, suggests that the mayor knew of the rust.'),
      claim('b', 'The Gazette suggests that the mayor knew of the rust.'),
    )
    const after = ledger(claim('c', rusty), claim('d', `Surely ${rusty}`), claim('e', `No doubt: ${rusty}`))
    const { added, changed } = diffLedgers(before, after)
    expect(changed.map(({ before, after }) => `${before.id} ${after.id}`)).toEqual(['b c'])
    expect(added.map(({ claim }) => claim.id)).toEqual(['d', 'e'])
  })

  test('whose label rises needs evidence', async () => {
    vi.mocked(rewordings).mockClear()
    const text = (claims: string) => `${SOURCES}claims:\n  - {${claims}}\n`
    const risen = claim('b', rusty).replace('speculative', 'sourced')
    const repository = new TestRepository({
      'claims.yaml': text(claim('a', 'The Gazette suggests that the mayor knew of the rust.')),
    })
    const { code, stdout } = await repository.write({ 'claims.yaml': text(risen) }).diff('HEAD')
    expect(code).toBe(1)
    expect(rewordings, 'it is much work, and done once').toHaveBeenCalledTimes(1)
    expect(stdout).toContain('~ ● SOURCED  b\n  id:\n    - a\n    + b\n  text:\n')
  })
})
