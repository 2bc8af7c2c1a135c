import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../src/check/describe.js'
import { load } from '../../src/ledger/load/load.js'
import { copyFault } from '../../src/quotes/copy-fault.js'
import { Effort } from '../../src/quotes/effort.js'
import { findElsewhere } from '../../src/quotes/elsewhere.js'
import { checkQuotes } from '../../src/quotes/quotes.js'
import { Snapshots } from '../../src/quotes/snapshot.js'
import { checkText } from '../check/check-text.js'
import { factcheck, folderWith } from '../harness.js'

const KEYS = ['gazette-a', 'gazette-b', 'agency', 'minutes']
const ledger = (quote: string, snapshots: readonly string[] = []) =>
  [
    'sources:',
    ...KEYS.map(
      (key) => `  ${key}: {title: T, note: N${snapshots.includes(key) ? ', snapshot: snapshots/b.txt' : ''}}`,
    ),
    'claims:',
    `  - {id: a, text: It is so., confidence: sourced, citations: [{source: gazette-a, quote: ${quote}}, gazette-b, agency, minutes]}`,
  ].join('\n')

const A =
  'The council met on Monday. It spoke of the bridge for an hour, and then of the ferry and its fares, at length.'
const B = 'Bridge closed\n\nThe council met.\n\nThe bridge will not be sold,\nsaid the mayor, this year.'
const told = (quote: string, files: Record<string, string>) =>
  checkText(ledger(quote), { files })
    .findings.filter(({ fact }) => fact.rule === 'quote-in-source')
    .map(({ fact, severity }) => {
      const { message, help } = describeFinding(fact)
      return `${severity}: ${message} | ${help}`
    })
const files = (more: Record<string, string> = {}) => ({
  'snapshots/gazette-a.txt': A,
  'snapshots/gazette-b.txt': B,
  ...more,
})

describe('words that another source has', () => {
  test('are told with that source, and are an error all the same', () => {
    expect(told('"The bridge will not be sold, said the mayor"', files())).toEqual([
      'error: “The bridge will not be sold, said the mayor” stands word for word in `gazette-b`, para. 3; cited is `gazette-a` | cite `gazette-b`, or quote what `gazette-a` says',
    ])
  })

  test('by page or time, where the copy knows them', () => {
    const lock = JSON.stringify({
      version: 1,
      sources: { 'gazette-b': { fetched: 'F', type: 'T', bytes: 'B', text: 'T', reader: '2' } },
    })
    const at = (mark: string) =>
      told('"said the mayor, this year"', {
        ...files(),
        'snapshots/lock.json': lock,
        'snapshots/gazette-b.txt': `\f[${mark}]\nThe council met.\n\nIt will not be sold, said the mayor, this year.`,
      })
    expect(at('page 41')[0]).toContain('in `gazette-b`, p. 41; cited')
    expect(at('1:02:30.5')[0]).toContain('in `gazette-b`, 1:02:30; cited')
  })

  test('are named with two sources, and with how many more', () => {
    const all = files({ 'snapshots/agency.txt': B, 'snapshots/minutes.txt': `X.\nY.\n${B.split('\n').at(-1)}` })
    expect(told('"said the mayor, this year"', all)[0]).toContain(
      'in `gazette-b`, para. 3, `agency`, para. 3 and 1 more source; cited is',
    )
  })

  test('as edited, too', () => {
    expect(
      told('{exact: "[t]he bridge will not be [given away], said the mayor", edited: true}', files())[0],
    ).toContain('stands as edited in `gazette-b`, para. 3; cited is')
  })

  test('never by a likeness: what differs by a word is in no source', () => {
    expect(told('"The bridge will be sold, said the mayor"', files())[0]).toMatch(
      /is not in the snapshot of `gazette-a`, and in no source that you hold \|/,
    )
    expect(told('the mayor will be sold', files())[0]).toContain('and in no source that you hold')
  })

  test('of fewer than three words are not looked for, nor what stands between other words', () => {
    expect(told('"be sold"', files())[0]).toMatch(/is not in the snapshot of `gazette-a` \|/)
    expect(told('"not be sold … the mayor"', files())[0]).not.toContain('gazette-b')
    expect(told('{exact: spoke of the bridge, prefix: We}', { ...files(), 'snapshots/agency.txt': A })[0]).toContain(
      'but not between this prefix and suffix',
    )
  })

  test('where the one source is all that is held, no more is said', () => {
    expect(told('"bananas are not in it"', { 'snapshots/gazette-a.txt': A })[0]).toMatch(
      /is not in the snapshot of `gazette-a` \|/,
    )
  })

  test('show tells of them', async () => {
    const cwd = folderWith({ 'claims.yaml': ledger('"said the mayor, this year"'), ...files() })
    const shown = await factcheck(['show', 'a'], { cwd, env: { COLUMNS: '200' } })
    expect(shown.stdout).toContain('Not found in snapshots/gazette-a.txt.\n')
    expect(shown.stdout).toContain('Stands in `gazette-b`, para. 3.')
    const json = await factcheck(['show', 'a', '--format', 'json'], { cwd })
    expect(JSON.parse(json.stdout).claims[0].quotes[0].elsewhere).toEqual([{ source: 'gazette-b', paragraph: 3 }])
  })

  test('one text of many sources is looked into once, and not where it is the cited one', () => {
    const text = ledger('"said the mayor, that year"', ['gazette-a', 'gazette-b', 'agency'])
    const { findings } = checkText(text, { files: { 'snapshots/b.txt': B, 'snapshots/minutes.txt': 'that year' } })
    const [finding] = findings.filter(({ fact }) => fact.rule === 'quote-in-source')
    expect(finding?.fact).toMatchObject({ elsewhere: [] })
  })
})

test('the work of looking through all texts has a bound, and beyond it nothing is said of them', () => {
  const cwd = folderWith({ 'claims.yaml': ledger('"said the mayor, this year"'), ...files() })
  const { sources, claims } = load({ cwd })
  const snapshots = new Snapshots(cwd)
  const results = checkQuotes({ claims, sources }, snapshots)
  const isComplete = (together: number) =>
    [...findElsewhere(results, sources, snapshots, new Effort({ together, each: 0 })).values()].map(
      ({ isComplete, places }) => [isComplete, places.length],
    )
  expect(isComplete(1_000_000)).toEqual([[true, 1]])
  expect(isComplete(A.length * 10 + 10)).toEqual([[false, 0]])
  expect(isComplete(1)).toEqual([[false, 0]])
})

describe('a copy that is not the text', () => {
  test.each([
    ['', 'empty'],
    ['\n — \n', 'empty'],
    ['The bridge is closed\n\nSubscribe to read on. Already a subscriber? Sign in.', 'paywall'],
    ['Bridge closed. This article is for subscribers only.', 'paywall'],
    ['Create a free account to continue reading', 'paywall'],
    ['Brücke gesperrt\n\nDieser Artikel ist nur für Abonnenten.', 'paywall'],
    ['Le pont est fermé. Cet article est réservé aux abonnés. Il vous reste 85 % de cet article à lire.', 'paywall'],
    ['El puente\n\nContenido exclusivo para suscriptores. Suscríbete para seguir leyendo', 'paywall'],
    ['Мост закрыт. Материал доступен только для подписчиков.', 'paywall'],
    ['大桥关闭。订阅后阅读全文。', 'paywall'],
    ['この記事は有料会員限定です。', 'paywall'],
    ['Bridge\n\nYou have 0 free articles left. Become a member to continue.', 'paywall'],
    ['Bridge\n\nContinue reading this article with a subscription', 'paywall'],
    ['Bridge\n\nUnlock this story', 'paywall'],
    ['Brücke\n\nDiesen Artikel weiterlesen mit dem Abo', 'paywall'],
    ['Before you continue\n\nWe use cookies and data.', 'wall'],
    ['404\n\nSorry, we cannot find that page.', 'error'],
    ['Page not found', 'error'],
    ['Die Seite wurde nicht gefunden.', 'error'],
    ['Please enable JavaScript to view this page.', 'wall'],
    ['Checking your browser before accessing the site.', 'wall'],
    ['Redirecting…', 'wall'],
    ['Rust in bridges\n\nAbstract\nWe measured rust in nine piers, and found it in four.', 'abstract'],
    ['# Zusammenfassung\n\nWir haben Rost in vier von neun Pfeilern gefunden.', 'abstract'],
    ['摘要：我们在四个桥墩中发现了锈。', 'abstract'],
  ])('%j: %s', (text, fault) => {
    expect(copyFault(text)).toBe(fault)
    expect(told('the bridge has been sold', files({ 'snapshots/gazette-a.txt': text }))[0]).toMatch(
      / is not in the snapshot of `gazette-a`: the copy of `gazette-a` is (?:empty|a paywall|an error page|a page that asks for|an abstract only)/,
    )
  })

  const LONG = 'The council met again and spoke of the bridge and of its piers. '.repeat(60)
  test.each([
    A,
    'No comment.',
    `${LONG}Subscribe to read our other stories.`,
    'The paper raised its paywall, and its subscribers were many.',
    'Abstract\nWe measured rust.\n\n1. Introduction\nBridges rust.\n\nResults\nFour of nine.',
    `Abstract\n${LONG.repeat(2)}`,
    'The abstract of the paper was short.',
    `${LONG}The page was not found in the book.`,
    'Before you continue, mind the gap.',
  ])('%j may be one', (text) => expect(copyFault(text)).toBeUndefined())

  test('is named beside the source that has the words', () => {
    const walled = files({ 'snapshots/gazette-a.txt': 'Subscribe to read on.' })
    expect(told('"said the mayor, this year"', walled)[0]).toMatch(
      /stands word for word in `gazette-b`.*; the copy of `gazette-a` is a paywall$/,
    )
  })
})
