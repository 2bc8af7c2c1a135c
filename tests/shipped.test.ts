import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../src/ledger/load/load.js'
import { findClaims } from '../src/search/claims.js'
import { factcheck, ROOT } from './harness.js'

const ledger = load({ files: [join(ROOT, 'claims.yaml')], cwd: ROOT })
const claims = [...ledger.claims.values()]
const found = async (query: string) => {
  const { stdout } = await factcheck([...query.split(' '), '--format', 'json'])
  const { answers } = JSON.parse(stdout) as { answers: { id: string }[] }
  return answers.map(({ id }) => id)
}

describe('the shipped ledger', () => {
  test('has all claims of the article, with their labels', () => {
    const count = (label: string) => claims.filter(({ confidence }) => confidence === label).length
    expect([claims.length, count('sourced'), count('inferred'), count('speculative')]).toEqual([50, 28, 12, 10])
  })

  test('names whoever holds what is not sourced, and says so in the text', () => {
    const held = claims.filter(({ confidence }) => confidence !== 'sourced')
    expect(held.filter((claim) => !claim['attributed-to'])).toEqual([])
    expect(held.filter(({ text }) => !/^(?:The author|The headline)\b/.test(text))).toEqual([])
  })

  test('says nothing that only the summary before the article says', () => {
    const foreign = /inadvertent|then-president|military assistance|critics|escalat|high-ranking/i
    expect(
      claims.filter(({ text, note = '', reasoning = '' }) => foreign.test(`${text} ${note} ${reasoning}`)),
    ).toEqual([])
  })

  test('passes check with no finding at all', async () => {
    const { code, stdout } = await factcheck(['check'])
    expect(stdout).toMatch(/^Checked 50 claims, .*: no findings\.\n$/)
    expect(code).toBe(0)
  })
})

describe('a look-up in it', () => {
  const tomahawks = claims.filter(({ tags }) => tags.includes('tomahawks')).map(({ id }) => id)

  test.each(['tomahawk', 'tomahawks', 'Tomahwak', 'toma'])(
    '%s finds the Tomahawk claims and no other',
    async (query) => {
      expect((await found(query)).sort()).toEqual([...tomahawks].sort())
    },
  )

  test('tomahwak misile finds them first', async () => {
    const first = await found('tomahwak misile')
    expect(first.length).toBeGreaterThan(1)
    expect(first.filter((id) => !tomahawks.includes(id))).toEqual([])
  })

  test('a name is found in either spelling', async () => {
    expect(await found('zelenskyy')).toEqual(await found('zelensky'))
    expect((await found('zelenskyy'))[0]).toBe('trump-zelensky-meeting-2025-10-17')
  })

  test('words of something else are answered by nothing', async () => {
    for (const query of ['football world cup', 'quantum physics', 'apple pie recipe'])
      expect(await found(query)).toEqual([])
  })

  test('each claim is found first by its own words, and by its id', () => {
    const first = (query: string) => findClaims(ledger, query, { limit: 1 }).hits[0]?.claim.id
    for (const { id, text } of claims) expect([first(text), first(id)]).toEqual([id, id])
  })
})
