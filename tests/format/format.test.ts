import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { escapeUnsafe } from '../../src/ledger/model/unsafe.js'
import { type OutputStream, terminalOf } from '../../src/screen/terminal.js'
import { wrap } from '../../src/screen/text.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const pipe: OutputStream = { write: () => true }
const tty: OutputStream = { ...pipe, isTTY: true, columns: 100 }

describe('what a terminal can show', () => {
  test.each<[string, OutputStream, Record<string, string>, 'auto' | 'always' | 'never', number]>([
    ['a pipe', pipe, {}, 'auto', 0],
    ['a terminal', tty, {}, 'auto', 1],
    ['a terminal of 256 colours', tty, { TERM: 'xterm-256color' }, 'auto', 2],
    ['a terminal of all colours', tty, { COLORTERM: 'truecolor' }, 'auto', 3],
    ['a dumb terminal', tty, { TERM: 'dumb' }, 'auto', 0],
    ['NO_COLOR', tty, { NO_COLOR: '1' }, 'auto', 0],
    ['an empty NO_COLOR', tty, { NO_COLOR: '' }, 'auto', 1],
    ['NO_COLOR over FORCE_COLOR', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, 'auto', 0],
    ['FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, 'auto', 1],
    ['FORCE_COLOR=0', tty, { FORCE_COLOR: '0' }, 'auto', 0],
    ['FORCE_COLOR=3', pipe, { FORCE_COLOR: '3' }, 'auto', 3],
    ['FORCE_COLOR over a dumb terminal', tty, { FORCE_COLOR: '1', TERM: 'dumb' }, 'auto', 1],
    ['the flag over NO_COLOR', pipe, { NO_COLOR: '1' }, 'always', 1],
    ['the flag over FORCE_COLOR', tty, { FORCE_COLOR: '3' }, 'never', 0],
  ])('colour: %s', (_what, stream, env, choice, level) => {
    expect(terminalOf(stream, env, choice).color).toBe(level)
  })

  test.each<[string, OutputStream, Record<string, string>, number]>([
    ['of the terminal', tty, {}, 100],
    ['of a pipe', pipe, {}, 80],
    ['of a pipe that COLUMNS speaks for', pipe, { COLUMNS: '120' }, 120],
    ['never less than 20', { ...tty, columns: 3 }, {}, 20],
  ])('width: %s', (_what, stream, env, width) => {
    expect(terminalOf(stream, env).width).toBe(width)
  })

  test.each<[Record<string, string>, boolean]>([
    [{ LANG: 'en_US.UTF-8' }, true],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false],
    [{ LANG: 'en_US.ISO-8859-1' }, false],
    [{ TERM: 'linux' }, false],
    [{}, true],
  ])('signs: %j', (env, unicode) => {
    expect(terminalOf(pipe, env).unicode).toBe(unicode)
  })

  test.each<[string, OutputStream, Record<string, string>, boolean]>([
    ['a terminal that says nothing', tty, {}, false],
    ['one that is known', tty, { TERM_PROGRAM: 'WezTerm' }, true],
    ['one known, without colour', tty, { TERM_PROGRAM: 'WezTerm', NO_COLOR: '1' }, false],
    ['one known, in CI', tty, { TERM_PROGRAM: 'WezTerm', CI: '1' }, false],
    ['a pipe', pipe, { TERM_PROGRAM: 'WezTerm' }, false],
  ])('links: %s', (_what, stream, env, links) => {
    expect(terminalOf(stream, env).links).toBe(links)
  })
})

const cwd = folderWith({ 'claims.yaml': BRIDGE })
const bare = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '')
const COMMANDS = [
  'bridge',
  'list',
  'show bridge-closed closing-was-planned',
  'trace closing-was-planned',
  'trace --impact gazette',
  'zeppelin',
  '--help',
  'find --help',
  'check --help',
]

describe('every command fits its terminal', () => {
  test.each(COMMANDS.flatMap((command) => [30, 40, 80, 160].map((columns) => [command, columns] as const)))(
    '%s in %i columns',
    async (command, columns) => {
      for (const env of [{ NO_COLOR: '1' }, { COLORTERM: 'truecolor', TERM_PROGRAM: 'WezTerm' }]) {
        const { stdout } = await factcheck(command.split(' '), { cwd, columns, env })
        const tooWide = stdout
          .split('\n')
          .filter((row) => stringWidth(row) > columns && !/^ *https:\S+$/.test(bare(row)))
        // A URL stays in one piece on a line of its own.
        expect(tooWide).toEqual([])
      }
    },
  )

  test('without UTF-8 only ASCII is added to what the ledger says', async () => {
    for (const command of COMMANDS) {
      const { stdout } = await factcheck(command.split(' '), { cwd, env: { LC_ALL: 'C' } })
      expect(stdout.replace(/[ëá]/g, '')).toMatch(/^[\x0a\x20-\x7e]*$/)
    }
  })

  test('without UTF-8 signs of typography are those that one types; letters stay', async () => {
    const stdin =
      'sources: {s: {title: “Don’t… go”, author: [{literal: Zoë – Łuk}]}}\nclaims: [{id: a, text: Zoë’s — «no»…, confidence: sourced, citations: [{source: s, locator: pp. 3–4, quote: ‘a−b’}]}]\n'
    for (const command of ['zoe', 'list', 'show a', 'trace a']) {
      const { stdout } = await factcheck(['--file', '-', ...command.split(' ')], { stdin, env: { LC_ALL: 'C' } })
      expect(stdout).toContain(`Zoë's - "no"...`)
      expect(stdout.replace(/[ëŁ]/g, '')).toMatch(/^[\x0a\x20-\x7e]*$/)
      const json = await factcheck(['--file', '-', 'list', '--format', 'json'], { stdin, env: { LC_ALL: 'C' } })
      expect(json.stdout).toContain('Zoë’s — «no»…')
    }
  })

  test('a label is a word and a sign, colour or not', async () => {
    for (const env of [{}, { LC_ALL: 'C' }, { FORCE_COLOR: '1' }]) {
      const { stdout } = await factcheck(['list'], { cwd, env })
      expect(stdout.replace(/\u001b\[\d+m/g, '')).toMatch(
        /^[●S] SOURCED .*\n[\s\S]*^[○?] SPECULATIVE .*\n[\s\S]*^[◐I] INFERRED /m,
      )
    }
  })

  test('a title is a link where the terminal can', async () => {
    const { stdout } = await factcheck(['show', 'bridge-closed'], {
      cwd,
      columns: 200,
      env: { TERM_PROGRAM: 'WezTerm' },
    })
    expect(stdout).toContain('\u001b]8;;https://gazette.example/bridge\u0007“Harbour Bridge closed”\u001b]8;;\u0007')
  })

  test('a link is only made of http and https', async () => {
    const text = BRIDGE.replace('https://gazette.example/bridge', 'javascript:alert(1)')
    const { stdout } = await factcheck(['show', 'bridge-closed'], {
      cwd: folderWith({ 'claims.yaml': text }),
      columns: 200,
      env: { TERM_PROGRAM: 'WezTerm' },
    })
    expect(stdout).not.toContain('\u001b]8;;')
  })
})

describe('nothing unsafe is printed', () => {
  /** A text of a ledger that YAML may hold and the loader takes; and one that it does not. */
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
  const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u

  test('whatever the ledger, its names and the query hold, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, word) => {
        const ledger = {
          sources: { s: { title: text } },
          claims: [{ id: 'a', text: `x ${text}`, confidence: 'sourced', citations: ['s'], note: text, about: [word] }],
        }
        const folder = { stdin: JSON.stringify(ledger), cwd }
        for (const argv of [
          ['x', word],
          ['list'],
          ['list', '--format', 'json'],
          ['list', '--format', 'tsv'],
          ['show', 'a'],
          ['show', word],
          ['find', 'x', '--format', 'json'],
          ['list', '--source', word],
        ]) {
          const { stdout, stderr, code } = await factcheck(['--file', '-', ...argv], folder)
          expect(stdout).not.toMatch(RAW)
          expect(stderr).not.toMatch(RAW)
          expect([0, 1, 2]).toContain(code)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('an escape shows what was there', () => {
    expect(escapeUnsafe('a\u001b[1m\u202e\ud800\n\tb')).toBe('a\\x1b[1m\\u202e\\ud800\n\tb')
  })

  test('JSON reads back the same', async () => {
    const text = 'zero width \u200b, a backslash \\x1b and \\u202e'
    const stdin = JSON.stringify({ claims: [{ id: 'a', text, confidence: 'sourced' }] })
    const { stdout } = await factcheck(['--file', '-', 'list', '--format', 'json'], { stdin })
    expect(JSON.parse(stdout).claims[0].text).toBe(text)
  })
})

test('wrapping counts columns, not characters, and breaks long ids at hyphens', () => {
  expect(wrap('漢字漢字漢字漢字', 12, '  ')).toBe('  漢字漢字漢\n  字漢字')
  expect(wrap('● SOURCED  one-very-long-claim-id', 20, '', '  ')).toBe('● SOURCED\n  one-very-long-\n  claim-id')
})
