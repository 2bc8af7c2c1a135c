import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../src/ledger/load/load.js'
import { findClaims } from '../src/search/claims.js'
import { folderWith } from './folder.js'
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
    expect([claims.length, count('sourced'), count('inferred'), count('speculative')]).toEqual([58, 33, 12, 13])
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

  test('names in its text who says it, whatever the label', () => {
    const named = /\b(?:article|author)\b/
    expect(claims.filter(({ text }) => !named.test(text))).toEqual([])
  })

  test('has no id that states as fact what somebody concludes of a person', () => {
    const concluded = claims.filter(({ confidence, premises }) => confidence === 'inferred' && premises.length > 0)
    const flat = /^(?:witkoff|ushakov|putin|trump)-(?!aims-as-read-by-author$)/
    expect(concluded.map(({ id }) => id).filter((id) => flat.test(id))).toEqual([])
  })

  test('shows that the conclusion of the article rests on a forecast', async () => {
    const { stdout } = await factcheck(['show', 'author-concludes-witkoff-prolongs-war'])
    expect(stdout).toContain('◐ INFERRED, rests on ○ SPECULATIVE  author-concludes-witkoff-prolongs-war')
  })

  test.each([
    ['flatter', 'witkoff-advised-praise-over-gaza'],
    ['fired', 'normal-administration-would-dismiss-witkoff'],
    ['sacked', 'normal-administration-would-dismiss-witkoff'],
    ['envoy', 'witkoff-ex-developer-tasked-with-peace-talks'],
    ['donbas', 'trump-pressed-for-donetsk-concession'],
    ['artificial intelligence', 'plan-names-us-russia-economic-areas'],
    ['putin wants', 'putin-aims-as-read-by-author'],
    ['witkoff experience', 'witkoff-without-prior-diplomacy'],
    ['ceasefire current lines', 'ukraine-said-it-accepts-ceasefire'],
  ])('%s finds %s, as an answer or first among what is related', async (query, id) => {
    const { stdout } = await factcheck([...query.split(' '), '--format', 'json'])
    const { results } = JSON.parse(stdout) as { results: { id: string }[] }
    expect(results.slice(0, 3).map((result) => result.id)).toContain(id)
  })

  test.each([
    'witkoff-advised-praise-over-gaza',
    'witkoff-said-russia-has-wanted-peace',
    'witkoff-floated-gaza-style-plan',
  ])('--about ushakov lists %s', async (id) => {
    const { stdout } = await factcheck(['list', '--about', 'ushakov'])
    expect(stdout).toContain(id)
  })

  test('passes check with no finding at all', async () => {
    const { code, stdout } = await factcheck(['check'])
    expect(stdout).toMatch(/^Checked 58 claims, .*: no findings\.\n$/)
    expect(code).toBe(0)
  })
})

/** The article is other people's text, and not in the repository; it lies beside the checkout where its quotes are to be looked up. */
const ARTICLE = join(ROOT, '../shared/data/article.txt')

describe('the quotes of the shipped ledger', () => {
  const shipped = Object.fromEntries(
    ['claims.yaml', 'snapshots/lock.json'].map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
  )
  // Some copies open with a summary, which is no part of it.
  const article = existsSync(ARTICLE)
    ? { 'article.txt': readFileSync(ARTICLE, 'utf8').replace(/^[\s\S]*?(?=^Pay attention)/m, '') }
    : undefined

  test('are looked up in the article, where its text is at hand', async () => {
    const cwd = folderWith({ ...shipped, ...article })
    if (article) {
      const taken = await factcheck(['snapshot', 'applebaum-2025-witkoff', '--from', 'article.txt', '--by', 'A test'], {
        cwd,
      })
      expect(taken.stdout).toContain('restored')
    }
    const { stdout } = await factcheck(['check'], { cwd })
    const quotes = article ? '6 found' : '6 confidential, not looked up here'
    expect(stdout).toMatch(new RegExp(`and 6 quotes \\(${quotes}\\): no findings\\.\n$`))
  })

  test('are looked up in the text that the lock knows, and in no other', async () => {
    const { sources } = JSON.parse(shipped['snapshots/lock.json'] ?? '')
    expect(Object.keys(sources)).toEqual(['applebaum-2025-witkoff'])
    expect(Object.values<{ text: string }>(sources).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ])
    const cwd = folderWith({ ...shipped, 'other.txt': 'Another text.\n' })
    const other = await factcheck(['snapshot', 'applebaum-2025-witkoff', '--from', 'other.txt', '--by', 'A test'], {
      cwd,
    })
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('changed')])
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
    expect((await found('zelenskyy')).slice(0, 2)).toContain('trump-zelensky-meeting-2025-10-17')
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
