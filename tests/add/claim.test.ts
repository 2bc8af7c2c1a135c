import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeId } from '../../src/adding/claim-id.js'
import { desk, FILES, LEDGER } from './desk.js'

const TEXT = 'Ferries carried twice as many passengers in June 2025.'
const QUOTED = ['--source', 'gazette', '--quote', 'carried twice as many people']
const WRITTEN = `  - id: ferries-carried-twice-many-passengers
    text: ${TEXT}
    confidence: sourced
    citations:
      - source: gazette
        locator: para. 4
        quote: carried twice as many people
    date: 2025-06
    about: [Harbour Ferries]
    tags: [transport, fares]
`

describe('add claim', () => {
  const argv = [
    ...['add', 'claim', TEXT, ...QUOTED, '--locator', 'para. 4', '--date', '2025-06'],
    ...['--about', 'Harbour Ferries', '--tag', 'transport', '--tag', 'fares'],
  ]

  test('writes it behind the others, and all else stays', async () => {
    const { run, read } = desk()
    expect(await run(argv)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Added `ferries-carried-twice-many-passengers` to claims.yaml, line 21.\n',
    })
    expect(read()).toBe(LEDGER.replace('# The end.', `${WRITTEN}# The end.`))
    expect((await run(['check'])).code).toBe(0)
  })

  test('--dry-run prints it as a diff, and writes nothing', async () => {
    const { run, read } = desk()
    const { code, stdout, stderr } = await run([...argv, '--dry-run'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '`ferries-carried-twice-many-passengers` is to be added to claims.yaml, line 21.\n',
    })
    expect(stdout).toMatch(/^--- a\/claims\.yaml\n\+\+\+ b\/claims\.yaml\n/)
    expect(
      stdout
        .replace(/^\+\+\+.*\n/m, '')
        .match(/^\+.*\n/gm)
        ?.join(''),
    ).toBe(WRITTEN.replace(/^/gm, '+').slice(0, -1))
    expect(read()).toBe(LEDGER)
  })

  test('one that is drawn from others, and one that is guessed', async () => {
    const { run, read } = desk()
    const inferred = [
      'add',
      'claim',
      'The Gazette concludes that the closing raised fares.',
      '--id',
      'closing-raised-fares',
    ]
    const premises = ['--premise', 'bridge-closed', '--premise', 'fares-rose', '--by', 'The Gazette']
    expect((await run([...inferred, ...premises, '--reasoning', 'It rose after: in June.'])).code).toBe(0)
    const guess = ['add', 'claim', 'An insider guesses that it stays closed.', '--confidence', 'speculative']
    expect((await run([...guess, '--by', 'an insider', '--by', 'The Gazette', '--source', 'gazette'])).code).toBe(0)
    expect(read()).toContain(`  - id: closing-raised-fares
    text: The Gazette concludes that the closing raised fares.
    confidence: inferred
    attributed-to: The Gazette
    premises: [bridge-closed, fares-rose]
    reasoning: "It rose after: in June."
  - id: insider-guesses-stays-closed
    text: An insider guesses that it stays closed.
    confidence: speculative
    attributed-to: [an insider, The Gazette]
    citations: [gazette]
# The end.
`)
  })

  test('names similar claims first', async () => {
    const { run } = desk()
    const { stderr } = await run(['add', 'claim', 'The city closed Harbour Bridge in May.', '--source', 'gazette'])
    expect(stderr).toMatch(/^Similar claim:\n.*bridge-closed {2}The city closed/)
    expect(stderr).toContain('Added `city-closed-harbour-bridge`')
  })

  test.each<[what: string, argv: string[], message: string | RegExp]>([
    [
      'a quote that is not there',
      ['--source', 'gazette', '--quote', 'carried twice as many persons'],
      /quote-in-source.*\n(?:.*\n)*.*many \[-persons-\] \{\+people\+\}/,
    ],
    ['a source that is not there', ['--source', 'gazete'], 'did you mean `gazette`?'],
    ['a premise that is not there', ['--premise', 'bridge-close', '--by', 'X'], 'did you mean `bridge-closed`?'],
    ['a guess of nobody', ['--confidence', 'speculative'], 'error[speculation-needs-attribution]'],
    ['a date that is none', ['--source', 'gazette', '--date', '2025-02-30'], 'error[date-valid]'],
  ])('what check would report is not added: %s', async (_, given, message) => {
    const { run, read } = desk()
    const argv = ['add', 'claim', TEXT, ...given]
    const refused = await run(argv)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(message)
    expect(refused.stderr).toContain('Not added: `check` would report')
    expect(read()).toBe(LEDGER)
    const forced = await run([...argv, '--force'])
    expect(forced).toMatchObject({ code: 0, stderr: expect.stringContaining('\nAdded `') })
    expect((await run(['check'])).stdout).toContain(/error\[.*?\]/.exec(refused.stderr)?.[0] ?? 'none')
  })

  test('a source that is like none is answered by those that there are', async () => {
    const argv = ['add', 'claim', TEXT, '--source']
    const { stderr } = await desk().run([...argv, 'zzz'])
    expect(stderr).toContain('The sources are `gazette`, `ferries`: factcheck add source adds one.\n')
    expect((await desk().run([...argv, 'gazete'])).stderr).not.toContain('The sources are')
    const none = desk({ 'claims.yaml': 'sources: {}\nclaims: []\n' })
    expect((await none.run([...argv, 'zzz'])).stderr).toContain(
      'There is no source yet: factcheck add source adds one.',
    )
  })

  test('a quote that cannot be looked up is added, with a warning', async () => {
    const { run } = desk()
    const { code, stderr } = await run(['add', 'claim', TEXT, '--source', 'ferries', '--quote', 'twice as many'])
    expect(code).toBe(0)
    expect(stderr).toContain('warning[quote-unchecked]')
  })
})

describe('where it is written', () => {
  const claim = ['add', 'claim', TEXT, '--source', 'gazette']
  const ONE = '- {id: a, text: T was said., confidence: sourced, citations: [gazette]}\n'

  test('into an empty ledger', async () => {
    const { run, read } = desk({ 'claims.yaml': '# Nothing yet.\n' })
    expect(
      await run(['add', 'claim', 'X says T.', '--confidence', 'speculative', '--by', 'X', '--force']),
    ).toMatchObject({ code: 0 })
    expect(read()).toMatch(/^# Nothing yet\.\nclaims:\n {2}- id: x-t\n/)
  })

  test('where the others are, or where it is said', async () => {
    const files = {
      'claims.yaml': 'sources: {gazette: {title: T, note: N}}\ninclude: [claims/*.yaml]\n',
      'claims/a.yaml': `claims:\n${ONE}`,
      'claims/b.yaml': `claims:\n${ONE.replace('id: a', 'id: b').replace('T was', 'U was')}`,
    }
    const { run, read } = desk(files)
    expect((await run(claim)).stderr).toContain('to claims/b.yaml, line 3')
    expect(read('claims/a.yaml')).toBe(files['claims/a.yaml'])
    expect(read('claims/b.yaml')).toContain(TEXT)
    const other = ['add', 'claim', 'The mayor left.', '--source', 'gazette']
    expect((await run([...other, '--into', 'claims/a.yaml'])).stderr).toContain('to claims/a.yaml, line 3')
    expect(await run([...other, '--into', 'claims/c.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('claims/c.yaml is no file of the ledger'),
    })
    expect((await run(['check'])).code).toBe(0)
  })

  test('into the file that --file names', async () => {
    const { run, read } = desk({ ...FILES, 'other.yaml': `sources: {gazette: {title: T, note: N}}\nclaims:\n${ONE}` })
    expect((await run([...claim, '--file', 'other.yaml'])).code).toBe(0)
    expect(read()).toBe(LEDGER)
    expect(read('other.yaml')).toContain(TEXT)
  })
})

describe('nothing is written', () => {
  test.each<[argv: string[], code: number, message: string]>([
    [['add'], 2, 'missing what to add: a claim or a source'],
    [['add', 'claim'], 2, "missing the text of the claim\nhelp: factcheck add claim 'TEXT' --source KEY"],
    [['add', 'source'], 2, 'missing the address or number of the source\nhelp: factcheck add source https://'],
    [['add', 'clam', 'T'], 2, 'Allowed choices are claim, source.\nhelp: did you mean claim?'],
    [['add', 'claim', TEXT], 2, 'nothing says how this claim is supported'],
    [['add', 'claim', ' ', '--source', 'gazette'], 2, 'error: the text of the claim is empty'],
    [['add', 'claim', 'a\u202eb', '--source', 'gazette'], 2, 'U+202E'],
    [['add', 'claim', TEXT, '--source', 'gazette', '--id', 'Not_Kebab'], 2, 'error: `id` of a claim is `Not_Kebab`'],
    [['add', 'claim', TEXT, '--source', 'gazette', '--id', 'Not_Kebab'], 2, 'did you mean `not-kebab`?'],
    [['add', 'claim', TEXT, '--source', 'gazette', '--id', 'bridge-closed'], 1, 'was defined before'],
    [['add', 'claim', TEXT, '--source', 'gazette', '--id', 'bridge-closed', '--force'], 1, 'was defined before'],
    [['add', 'claim', TEXT, '--quote', 'x'], 2, '--quote and --locator are of one source'],
    [['add', 'claim', TEXT, '--source', 'gazette', '--source', 'ferries', '--locator', 'p. 1'], 2, 'of one source'],
    [['add', 'claim', TEXT, '--by', ' ', '--source', 'gazette'], 2, 'It must be a name'],
    [['add', 'claim', TEXT, '--source', 'gazette', '--file', '-'], 2, 'standard input is no file'],
  ])('%j', async (argv, code, message) => {
    const { run, read } = desk()
    const outcome = await run(argv, { stdin: LEDGER })
    expect(outcome.stderr).toContain(message)
    expect(outcome.code).toBe(code)
    expect(read()).toBe(LEDGER)
  })

  test('into a ledger that is broken, or whose list is an alias', async () => {
    const claim = ['add', 'claim', TEXT, '--source', 'gazette']
    const broken = `${LEDGER}clams: []\n`
    const aliased =
      'x-c: &c [{id: a, text: T, confidence: sourced}]\nsources: {gazette: {title: T, note: N}}\nclaims: *c\n'
    for (const [ledger, message] of [
      [broken, 'did you mean `claims`?'],
      [aliased, 'it is not certain how to write into claims.yaml'],
    ] as const) {
      const { run, read } = desk({ 'claims.yaml': ledger })
      expect(await run(claim)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
      expect(read()).toBe(ledger)
    }
  })
})

describe('an id', () => {
  test.each([
    ['The city closed Harbour Bridge to all traffic on 3 May 2025.', 'city-closed-harbour-bridge-traffic'],
    ['Die Stadt hat die Brücke für den Verkehr gesperrt.', 'stadt-brucke-verkehr-gesperrt'],
    ["The mayor's deputy wasn't there.", 'mayor-deputy'],
    ['No.', 'no'],
    ['2024 was 12 % wetter', 'wetter'],
    ['李世民即位。', 'claim'],
    ['7', 'claim-7'],
    ['Donaudampfschifffahrtsgesellschaftskapitänsmützen are blue', 'donaudampfschifffahrtsgesellschaftskapit'],
  ])('of %j', (text, id) => {
    expect(proposeId(text, new Set())).toBe(id)
  })

  test('is another one than those that are taken', () => {
    const text = 'The city closed Harbour Bridge in May 2025 for the 2nd time.'
    const taken = new Set<string>()
    for (let times = 0; times < 5; times++) taken.add(proposeId(text, taken))
    expect([...taken]).toEqual([
      'city-closed-harbour-bridge-2nd',
      'city-closed-harbour-bridge-2nd-time',
      'city-closed-harbour-bridge-2025-2nd-time',
      'city-closed-harbour-bridge-2nd-2',
      'city-closed-harbour-bridge-2nd-3',
    ])
  })

  test('has the form of ids, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, taken) => {
        const known = new Set(taken)
        const id = proposeId(text, known)
        expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
        expect(known.has(id)).toBe(false)
        expect(id.length).toBeLessThan(60)
      }),
    )
  })
})

test('a file that another has changed meanwhile is not written over', async () => {
  const { cwd, run, read } = desk()
  const changed = `${LEDGER}# And more.\n`
  let times = 0
  // The ledger is read before the search; the clock is asked in between.
  const now = () => {
    if (times++ === 0) writeFileSync(join(cwd, 'claims.yaml'), changed)
    return new Date('2026-01-15T12:00:00Z')
  }
  const outcome = await run(['add', 'claim', TEXT, '--source', 'gazette'], { now })
  expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('has changed since it was read') })
  expect(read()).toBe(changed)
})
