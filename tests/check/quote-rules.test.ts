import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../src/check/describe.js'
import { digest } from '../../src/quotes/snapshot-lock.js'
import { factcheck, folderWith } from '../harness.js'
import { checkText } from './check-text.js'

const TEXT = 'The bridge was closed to all traffic on 3 May. It cost $5 million. It was closed to all.'

const ledger = (quote: string, source = '') => `sources:
  gazette:
    title: Bridge
    URL: https://gazette.example/bridge
${source}claims:
  - {id: closed, text: The city closed the bridge., confidence: sourced, citations: [{source: gazette, quote: ${quote}}]}
`
/** The messages of the rules on quotes. */
const told = (text: string, files: Record<string, string> = {}) =>
  checkText(text, { files })
    .findings.filter(({ fact }) => /^(?:quote-(?!long)|snapshot)/.test(fact.rule))
    .map(({ fact, claim, source, severity }) => {
      const { message, help } = describeFinding(fact)
      return `${severity} ${fact.rule} ${claim ?? source}: ${message} | ${help}`
    })

describe('quote-in-source', () => {
  test.each([
    '"closed to all traffic on 3 May"',
    '"closed  to all traffic"',
    '"closed to … million"',
    '"closed to all"',
    '{exact: closed to all, prefix: It was}',
  ])('%s is there', (quote) => {
    expect(told(ledger(quote), { 'snapshots/gazette.txt': TEXT })).toEqual([])
  })

  test.each([
    [
      '"closed to most traffic on 4 May"',
      '“closed to most traffic on 4 May” is not in the snapshot of `gazette` | the nearest passage, [-only quoted-] {+only there+}: closed to [-most-] {+all+} traffic on [-4-] {+3+} May',
    ],
    [
      'bananas are not in it at all',
      '“bananas are not in it at all” is not in the snapshot of `gazette` | quote the words as they stand there',
    ],
    ['It cost … bridge was closed', 'the parts of “It cost … bridge was closed” do not stand in this order'],
    ['5 million', '“5 million” stands in the snapshot of `gazette` only as a piece of a longer word or number'],
    ['{exact: closed to all, prefix: It is}', 'but not between this prefix and suffix'],
  ])('%s is not', (quote, words) => {
    const found = told(ledger(quote), { 'snapshots/gazette.txt': TEXT })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^error quote-in-source closed: /)
    expect(found[0]).toContain(words)
  })

  test('points to the quoted words', () => {
    const [finding] = checkText(ledger('closed to most'), { files: { 'snapshots/gazette.txt': TEXT } }).findings
    expect(finding?.at).toMatchObject({ line: 6, column: 111, endColumn: 125 })
  })
})

describe('quote-unchecked', () => {
  test('is told once a source', () => {
    const twice = ledger('a b c').replace(
      'claims:\n',
      'claims:\n  - {id: b, text: B., confidence: sourced, citations: [{source: gazette, quote: d e f}]}\n',
    )
    expect(told(twice)).toEqual([
      'warning quote-unchecked gazette: 2 quotes of this source cannot be looked up: snapshots/gazette.txt: there is no such file | ' +
        'take a snapshot with `factcheck snapshot`; --from FILE takes it from a file that you have saved',
    ])
  })

  test('and the path is an error where it leads out of the folder', () => {
    expect(told(ledger('a b c', '    snapshot: ../gazette.txt\n')).map((one) => one.split(' | ')[0])).toEqual([
      'error snapshot-current gazette: ../gazette.txt cannot be used: it leads out of the ledger’s folder',
      'warning quote-unchecked gazette: 1 quote of this source cannot be looked up: ../gazette.txt: it leads out of the ledger’s folder',
    ])
  })
})

describe('snapshot-current', () => {
  const lock = (fields: Record<string, string> = {}) =>
    JSON.stringify({
      version: 1,
      sources: {
        gazette: {
          url: 'https://gazette.example/bridge',
          fetched: 'f',
          type: 't',
          bytes: 'b',
          text: digest(TEXT),
          ...fields,
        },
      },
    })
  const given = (lockText: string, text?: string) => ({
    'snapshots/lock.json': lockText,
    ...(text !== undefined && { 'snapshots/gazette.txt': text }),
  })

  test.each([
    ['as it was taken', given(lock(), TEXT)],
    ['with the line ends of Windows', given(lock({ text: digest('a\nclosed to all\n') }), 'a\r\nclosed to all\r\n')],
    [
      'taken from a saved file, which has no address',
      given(
        JSON.stringify({
          version: 1,
          sources: { gazette: { fetched: 'f', type: 't', bytes: 'b', text: digest(TEXT) } },
        }),
        TEXT,
      ),
    ],
    ['of a source that the lock does not know', given('{"version":1,"sources":{}}', TEXT)],
  ])('%s', (_, files) => {
    expect(told(ledger('closed to all'), files)).toEqual([])
  })

  test('in the lock alone, as git may not hold the text', () => {
    expect(told(ledger('closed to all', '    snapshot: snapshots/gazette.txt\n'), given(lock()))).toEqual([
      expect.stringContaining('quote-unchecked'),
    ])
  })

  test.each([
    ['altered', given(lock(), `${TEXT} And more.`), 'snapshots/gazette.txt is not as it was when it was taken'],
    [
      'from elsewhere',
      given(lock({ url: 'https://other.example/' }), TEXT),
      'snapshots/gazette.txt was taken from https://other.example/, and',
    ],
    ['with a damaged lock', given('<<<<<<<', TEXT), 'snapshots/lock.json cannot be read'],
  ])('%s is an error', (_, files, words) => {
    expect(told(ledger('closed to all'), files)).toEqual([expect.stringContaining(words)])
  })

  test('a named file that is not there is an error', () => {
    expect(told(ledger('a b c', '    snapshot: gone.txt\n'))[0]).toContain(
      'error snapshot-current gazette: gone.txt cannot be used: there is no such file',
    )
  })

  test('a symbolic link out of the folder is not followed', async () => {
    const outside = folderWith({ 'gazette.txt': 'closed to all, secretly' })
    const folder = folderWith({ 'claims.yaml': ledger('closed to most') })
    symlinkSync(outside, join(folder, 'snapshots'))
    const { code, stdout } = await factcheck(['check'], { cwd: folder })
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('a symbolic link leads out of the ledger’s folder')
    expect(stdout).not.toContain('secretly')
  })
})

describe('number-in-quote', () => {
  const numbers = (text: string, quote: string) =>
    checkText(
      `sources: {a: {title: A, URL: "https://a.example"}}\nclaims:\n  - {id: n, text: ${JSON.stringify(text)}, confidence: sourced, citations: [{source: a, quote: ${JSON.stringify(quote)}}]}\n`,
      { levels: new Map([['number-in-quote', 'warning']]) },
    ).findings.flatMap(({ fact }) => (fact.rule === 'number-in-quote' ? fact.numbers : []))

  test.each([
    ['It cost 5.2 million.', 'paid 5.2 million for it', []],
    ['It cost 5.2 million.', 'paid 5.3 million for it', ['5.2']],
    ['It fell to −5 °C.', 'it fell to -5 °C', []],
    ['It fell to −5 °C.', 'it fell to 5 °C', ['−5']],
    ['From 2019–2023 it cost 1,200.', 'between 2019 and 2023: 1,200', []],
    ['It was 12:30 on 3 May.', 'at 12:30 that day', ['3']],
    ['No number here.', 'at 12:30 that day', []],
  ])('%j with %j: %j', (text, quote, missing) => {
    expect(numbers(text, quote)).toEqual(missing)
  })

  test('is off by default', () => {
    expect(
      checkText('claims: [{id: n, text: It cost 5., confidence: sourced}]').findings.map(({ fact }) => fact.rule),
    ).toEqual(['claim-needs-source'])
  })
})

test('check counts quotes by how they stand', async () => {
  const claims = ['closed to all traffic', 'closed  to all traffic', 'closed to all', 'closed to none']
    .map(
      (quote, at) =>
        `  - {id: c${at}, text: Bridge number ${at}., confidence: sourced, citations: [{source: gazette, quote: ${quote}}]}\n`,
    )
    .join('')
  const text = `sources: {gazette: {title: Bridge, URL: "https://a.example/"}, b: {title: B, URL: "https://b.example"}}\nclaims:\n${claims}  - {id: d, text: Other., confidence: sourced, citations: [{source: b, quote: e f g}]}\n`
  const cwd = folderWith({
    'claims.yaml': text
      .replace('closed  to', '"closed  to')
      .replace('all traffic}]}\n  - {id: c2', 'all traffic"}]}\n  - {id: c2'),
    'snapshots/gazette.txt': TEXT,
  })
  const { stdout } = await factcheck(['check', '--format', 'json'], { cwd })
  expect(JSON.parse(stdout).checked.quotes).toEqual({
    exact: 1,
    normalised: 1,
    ambiguous: 1,
    notFound: 1,
    unchecked: 1,
  })
})
