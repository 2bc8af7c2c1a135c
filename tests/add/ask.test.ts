import { PassThrough, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { claimFinder, sourceChoices } from '../../src/adding/item-choices.js'
import { quoteChoices } from '../../src/adding/quote-choices.js'
import { load } from '../../src/ledger/load/load.js'
import { Snapshots } from '../../src/quotes/snapshot.js'
import { desk, FILES, LEDGER } from './desk.js'

const ENTER = '\r'
const DOWN = '\u001b[B'
const TAB = '\t'
const CTRL_C = '\u0003'

/** A terminal made of streams: each step waits for what is asked, and types. */
function terminalOf(steps: readonly (readonly [asked: string, typed: string])[]) {
  const input = new PassThrough()
  let shown = ''
  let from = 0
  let next = 0
  const answer = () => {
    const [asked, typed] = steps[next] ?? []
    if (asked === undefined || typed === undefined) return
    const at = shown.indexOf(asked, from)
    if (at < 0) return
    from = at + asked.length
    next++
    setTimeout(() => input.write(typed), 20)
  }
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      shown += chunk.toString().replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
      answer()
      done()
    },
  })
  return { input, output: Object.assign(output, { isTTY: true, columns: 120, rows: 50 }), shown: () => shown }
}

async function ask(
  argv: readonly string[],
  steps: readonly (readonly [string, string])[],
  files?: Record<string, string>,
) {
  const { run, read, cwd } = desk(files)
  const terminal = terminalOf(steps)
  const outcome = await run(argv, { terminal })
  return { ...outcome, read, cwd, shown: terminal.shown() }
}

const CLAIM = [
  ['What is claimed?', 'Ferries were full in June.'],
  ['Ferries were full in June.', ENTER],
  ['How is it supported?', ENTER],
  ['Which source?', 'harbour'],
  ['Search: harbour', ENTER],
] as const
const REST = [
  ['Which words of it?', 'carried twice as'],
  ['[carried twice as]', ENTER],
  ['Where in the source?', ENTER],
  ['What is it called?', ENTER],
] as const

describe('questions', () => {
  test('for a claim, with what is found as it is typed', async () => {
    const { code, stderr, shown, read } = await ask(
      ['add'],
      [['What is to be added?', ENTER], ...CLAIM, ...REST, ['Write it?', ENTER]],
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Added `ferries-full` to claims.yaml, line 21.\n' })
    expect(shown).toContain('fares-rose: Ferry fares rose by a tenth in June.')
    expect(read()).toBe(
      LEDGER.replace(
        '# The end.',
        `  - id: ferries-full
    text: Ferries were full in June.
    confidence: sourced
    citations:
      - source: gazette
        locator: para. 1
        quote: carried twice as
# The end.`,
      ),
    )
  })

  test('ask nothing that the options say', async () => {
    const { code, read, shown } = await ask(
      ['add', 'claim', '--source', 'ferries', '--confidence', 'speculative', '--by', 'an insider', '--id', 'full'],
      [
        ['What is claimed?', 'An insider guesses that ferries were full.'],
        ['guesses that ferries were full.', ENTER],
        ['Write it?', ENTER],
      ],
    )
    expect(code).toBe(0)
    expect(read()).toContain(
      '  - id: full\n    text: An insider guesses that ferries were full.\n    confidence: speculative\n    attributed-to: an insider\n    citations: [ferries]\n',
    )
    expect(shown).not.toContain('Which source?')
  })

  test('for premises', async () => {
    const { code, read } = await ask(
      ['add', 'claim', '--confidence', 'inferred', '--by', 'The Gazette', '--id', 'x-rose'],
      [
        ['What is claimed?', 'The Gazette concludes that fares rose.'],
        ['concludes that fares rose.', ENTER],
        ['Which claims is it drawn from?', 'city'],
        ['Search: city', DOWN + TAB],
        ['bridge-closed', ENTER],
        ['How does it follow', 'It did.'],
        ['It did.', ENTER],
        ['Which source?', 'nothing'],
        ['Search: nothing', ENTER],
        ['Write it?', ENTER],
      ],
    )
    expect(code).toBe(0)
    expect(read()).toContain('    premises: [bridge-closed]\n    reasoning: It did.\n# The end.')
  })

  test.each([
    ['at once', [['What is to be added?', CTRL_C]]],
    ['at a search', [['What is to be added?', ENTER], ...CLAIM.slice(0, 3), ['Which source?', CTRL_C]]],
    ['before the last', [['What is to be added?', ENTER], ...CLAIM, ...REST, ['Write it?', CTRL_C]]],
    ['with no', [['What is to be added?', ENTER], ...CLAIM, ...REST, ['Write it?', 'n']]],
  ] as const)('that are left write nothing: %s', async (_, steps) => {
    const { code, stderr, read } = await ask(['add'], steps)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was written.\n' })
    expect(read()).toBe(LEDGER)
  })

  test('an answer that does not do is asked for again', async () => {
    const { code, shown } = await ask(
      ['add', 'source'],
      [
        ['Where is it?', ENTER],
        ['It is needed', 'nowhere'],
        ['nowhere', ENTER],
        ['It names no source', CTRL_C],
      ],
    )
    expect(code).toBe(1)
    expect(shown).toContain('It names no source')
  })
})

const LOADED = desk({
  ...FILES,
  'snapshots/gazette.txt':
    'The mayor’s office spoke. The bridge was closed to all traffic – on 3 May. It was closed again in June!\n\nClosed, it stays (for now).',
})
const ledger = load({ cwd: LOADED.cwd })

describe('what is found as it is typed', () => {
  const found = (typed: string) => {
    const source = ledger.sources.get('gazette')
    return source ? quoteChoices(typed, source, new Snapshots(LOADED.cwd)) : []
  }
  test.each([
    ['', []],
    ['   ', []],
    ["mayor's", ['mayor’s', 'mayor’s office spoke.']],
    ['clos', ['closed', 'closed to all traffic – on 3 May.', 'closed again in June!', 'Closed, it stays (for now).']],
    ['losed', []],
    ['traffic - on', ['traffic – on', 'traffic – on 3 May.']],
    ['(for', ['(for', '(for now).']],
    ['[.*+?', []],
  ])('of quotes: %j', (typed, words) => {
    expect(found(typed).map((choice) => choice.words)).toEqual(words)
  })

  test('is what is most like it, where the words are not there', () => {
    expect(found('closed to most traffic')).toMatchObject([{ words: 'closed to all traffic', isNear: true }])
    expect(found('again in')).toMatchObject([
      { before: expect.stringContaining('It was closed '), place: { paragraph: 1 } },
      {},
    ])
  })

  test('of sources and claims', () => {
    expect(sourceChoices('HARB 2025', ledger).map(({ key }) => key)).toEqual(['gazette'])
    expect(sourceChoices('', ledger).map(({ key }) => key)).toEqual(['gazette', 'ferries'])
    const find = claimFinder(ledger)
    expect(find('brid').map(({ id }) => id)).toEqual(['bridge-closed'])
    expect(find('prices of ferries').map(({ id }) => id)[0]).toBe('fares-rose')
    expect(find('!').length).toBe(0)
    expect(claimFinder({ ...ledger, claims: new Map() })('x')).toEqual([])
  })
})
