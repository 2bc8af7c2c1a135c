import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../../src/ledger/load/load.js'
import { fold } from '../../src/quotes/fold.js'
import { locateQuote } from '../../src/quotes/quote.js'
import { checkQuotes, countQuotes, nearestTo } from '../../src/quotes/quotes.js'
import { Snapshots } from '../../src/quotes/snapshot.js'
import { digest, type LockEntry, lockText, readLock } from '../../src/quotes/snapshot-lock.js'
import { textFragment } from '../../src/quotes/text-fragment.js'
import { BRIDGE, factcheck, folderWith, ROOT } from '../harness.js'

const ARTICLE = join(ROOT, '../shared/data/article.txt')

/** The shipped ledger's quotes are of an article that is not ours to ship, so this runs where a copy of it is at hand. */
test(`the shipped quotes stand in the article (${existsSync(ARTICLE) ? 'run' : 'NOT RUN: no copy of the article at ../shared/data'})`, () => {
  if (!existsSync(ARTICLE))
    return console.warn(`NOT RUN: the shipped ledger's quotes were not checked, as ${ARTICLE} is not there.`)
  const article = fold(readFileSync(ARTICLE, 'utf8'))
  const ledger = load({ files: ['claims.yaml'], cwd: ROOT })
  const quotes = [...ledger.claims.values()].flatMap(({ citations }) =>
    citations.flatMap(({ source, quote }) => (quote && source === 'applebaum-2025-witkoff' ? [quote] : [])),
  )
  const results = quotes.map((quote) => ({ quote: quote.exact, found: locateQuote(quote, article) }))
  expect(results.filter(({ found }) => found.state !== 'exact' && found.state !== 'normalised')).toEqual([])
  expect(quotes.length).toBeGreaterThan(0)
  console.info(`Quotes in the article: ${JSON.stringify(countQuotes(results))}`)
})

const snapshotOf = (files: Record<string, string>) => {
  const folder = folderWith({ 'claims.yaml': BRIDGE, ...files })
  const snapshots = new Snapshots(folder)
  const ledger = load({ cwd: folder })
  return { folder, snapshots, ledger, results: () => checkQuotes(ledger, snapshots) }
}

describe('the quotes of a ledger', () => {
  test('are looked for in the snapshots beside it', () => {
    const { results } = snapshotOf({ 'snapshots/gazette.txt': 'It was closed to\nall traffic.' })
    expect(results()).toMatchObject([
      { claim: { id: 'bridge-closed' }, index: 0, source: { key: 'gazette' }, found: { state: 'normalised' } },
    ])
    expect(countQuotes(results())).toEqual({
      exact: 0,
      normalised: 1,
      edited: 0,
      ambiguous: 0,
      notFound: 0,
      unchecked: 0,
    })
  })

  test('are unchecked without one', () => {
    expect(snapshotOf({}).results()).toMatchObject([{ found: { state: 'unchecked', why: { code: 'missing' } } }])
  })

  test('are told with the nearest passage where they are not there', () => {
    const { results, snapshots } = snapshotOf({ 'snapshots/gazette.txt': 'The bridge was not closed to most traffic.' })
    const [result] = results()
    if (result?.found.state !== 'not-found') throw new Error('it should not be found')
    expect(nearestTo(result.found, result.source, snapshots)?.differences).toEqual([
      { in: 'both', text: 'closed to' },
      { in: 'quote', text: 'all' },
      { in: 'source', text: 'most' },
      { in: 'both', text: 'traffic' },
    ])
  })

  test('known by way of another source are looked for in that one', () => {
    const text = BRIDGE.replace(
      '{source: agency, via: gazette}',
      '{source: agency, via: gazette, quote: closed to all}',
    )
    const { results } = snapshotOf({ 'claims.yaml': text, 'snapshots/gazette.txt': 'closed to all traffic' })
    expect(results()[1]).toMatchObject({ source: { key: 'gazette' }, found: { state: 'exact' } })
  })
})

describe('a snapshot that is not read', () => {
  const withPath = (path: string, files: Record<string, string> = {}) =>
    snapshotOf({ 'claims.yaml': BRIDGE.replace('    URL:', `    snapshot: ${path}\n    URL:`), ...files })
  const why = ({ results }: ReturnType<typeof snapshotOf>) => results()[0]?.found

  test.each(['../secret.txt', '/etc/passwd', 'C:\\secret.txt', 'a/../../secret.txt'])('%s: outside', (path) => {
    expect(why(withPath(`'${path}'`))).toMatchObject({ state: 'unchecked', why: { code: 'outside', through: 'path' } })
  })

  test.each(['.git/config', '.env', 'snapshots/.hidden.txt'])('%s: hidden', (path) => {
    expect(why(withPath(path, { [path]: 'closed to all traffic' }))).toMatchObject({ why: { code: 'hidden' } })
  })

  test('outside, through a symbolic link', () => {
    const outside = folderWith({ 'a.txt': 'closed to all traffic' })
    const found = withPath('snapshots/a.txt')
    symlinkSync(outside, join(found.folder, 'snapshots'))
    expect(why(found)).toMatchObject({ why: { code: 'outside', through: 'link' } })
  })

  test('hidden, through a symbolic link', () => {
    const found = withPath('a.txt', { '.git/config': 'token' })
    symlinkSync('.git/config', join(found.folder, 'a.txt'))
    expect(why(found)).toMatchObject({ why: { code: 'hidden' } })
  })

  test('a folder, or no text', () => {
    expect(why(withPath('a.txt', { 'a.txt/b': '' }))).toMatchObject({ why: { code: 'unreadable' } })
    expect(why(withPath('a.txt', { 'a.txt': 'nul\0' }))).toMatchObject({ why: { code: 'unreadable' } })
  })
})

describe('the lock', () => {
  const entry = { fetched: '2026-01-01T00:00:00Z', type: 'text/plain', bytes: 'b', text: 't' }

  test('reads back what was written, in the order of the keys', () => {
    const text = lockText(
      new Map<string, LockEntry>([
        ['b', entry],
        ['a', { url: 'https://a.example', ...entry }],
      ]),
    )
    expect(text.indexOf('"a"')).toBeLessThan(text.indexOf('"b"'))
    expect(readLock(folderWith({ 'snapshots/lock.json': text }))).toEqual(
      new Map<string, LockEntry>([
        ['a', { url: 'https://a.example', ...entry }],
        ['b', entry],
      ]),
    )
  })

  test('is empty where there is none', () => {
    expect(readLock(folderWith({}))).toEqual(new Map())
  })

  test.each([
    '',
    '{}',
    '[]',
    '{"version":2,"sources":{}}',
    '{"version":1,"sources":{"a":{"text":1}}}',
    '{"version":1,"sources":null}',
    '<<<<<<< HEAD',
  ])('is not used where it is damaged: %j', (text) => {
    expect(readLock(folderWith({ 'snapshots/lock.json': text }))).toBeUndefined()
  })

  test('does not mind line ends', () => {
    expect(digest('a\r\nb')).toBe(digest('a\nb'))
  })
})

describe('a link to the passage', () => {
  test.each([
    ['https://a.example/x', ['closed to all traffic'], 'https://a.example/x#:~:text=closed%20to%20all%20traffic'],
    ['https://a.example/x#top', ['a, b-c & d'], 'https://a.example/x#top:~:text=a%2C%20b%2Dc%20%26%20d'],
    ['https://a.example/x', ['we closed', 'sold it'], 'https://a.example/x#:~:text=we%20closed,sold%20it'],
    [
      'https://a.example/x',
      ['1 2 3 4 5 6\n7 8 9 10 11'],
      'https://a.example/x#:~:text=1%202%203%204%205,7%208%209%2010%2011',
    ],
    ['https://a.example/x', ['橋は閉鎖'], 'https://a.example/x#:~:text=%E6%A9%8B%E3%81%AF%E9%96%89%E9%8E%96'],
    ['javascript:alert(1)', ['a'], undefined],
    [undefined, ['a'], undefined],
  ])('%s %j', (url, passages, link) => {
    expect(textFragment(url, passages)).toBe(link)
  })
})

test('a text of more characters than can be looked through is told of', async () => {
  const cwd = folderWith({
    'claims.yaml':
      'sources:\n  a: {title: T, note: N}\nclaims:\n  - {id: one, text: X., confidence: sourced, citations: [{source: a, quote: all traffic}]}\n',
    'snapshots/a.txt': 'all traffic '.repeat(416_667),
  })
  const { stdout } = await factcheck(['check', '--format', 'json'], { cwd })
  expect(stdout).toContain('snapshots/a.txt: the text has more than 5,000,000 characters')
})
