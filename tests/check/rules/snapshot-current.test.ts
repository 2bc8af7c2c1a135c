import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digest } from '../../../src/quotes/snapshot-lock.js'
import { factcheck, folderWith } from '../../harness.js'
import { ledger, TEXT, toldOfQuotes } from './quoted.js'

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
    expect(toldOfQuotes(ledger('closed to all'), files)).toEqual([])
  })

  test.each([
    ['http://www.gazette.example/bridge/?utm_source=x', []],
    ['https://doi.org/10.1000/a%3Cb%3E', []],
    ['https://doi.org/10.1000/other', [expect.stringContaining('snapshots/gazette.txt was taken from https://doi')]],
  ])('taken from %s, of a source with a DOI', (url, expected) => {
    const text = ledger('closed to all', '    DOI: 10.1000/a<b>\n')
    expect(toldOfQuotes(text, given(lock({ url }), TEXT))).toEqual(expected)
  })

  test('in the lock alone, as git may not hold the text', () => {
    expect(toldOfQuotes(ledger('closed to all', '    snapshot: snapshots/gazette.txt\n'), given(lock()))).toEqual([
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
    expect(toldOfQuotes(ledger('closed to all'), files)).toEqual([expect.stringContaining(words)])
  })

  test('a named file that is not there is an error', () => {
    expect(toldOfQuotes(ledger('a b c', '    snapshot: gone.txt\n'))[0]).toContain(
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
