import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { BRIDGE_LEDGER } from '../../src/check/rule/example.js'
import { factcheck, folderWith } from '../harness.js'

const DRAFT = `The city closed the bridge on 3 May 2025. <!-- claim: bridge-closed -->
The council voted 11 to 4. <!-- claim: council-voted -->
It took 30 years.
Nobody knew.

<!-- factcheck off: an opinion -->
Ten more will follow.
<!-- factcheck on -->
`
const files = { 'claims.yaml': BRIDGE_LEDGER, 'a.md': DRAFT, 'b.txt': 'It took 12 days.\n', 'c.odt': 'x' }
const cwd = folderWith(files)
const draft = (argv: string, more = {}) => factcheck(['draft', ...argv.split(' ')], { cwd, ...more })
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1)

describe('factcheck draft', () => {
  test('counts what is backed, and fails for what is not', async () => {
    const { code, stdout } = await draft('a.md')
    expect(code).toBe(1)
    expect(stdout).toContain('a.md:3:1: error[draft-backed]: a number with no claim')
    expect(lastLine(stdout)).toBe(
      'Of 5 sentences 4 hold a number, date or quotation: 2 backed, 1 excused, 1 open; 2 of the backed fall with one source (gazette).',
    )
  })

  test.each([
    ['a.md --require sentences', 1, 'Of 5 sentences 5 must be backed: 2 backed, 1 excused, 2 open'],
    ['a.md --require quotes', 0, 'Of 5 sentences 0 hold a quotation: 0 backed, 0 excused, 0 open.'],
    ['a.md --require none', 0, 'Of 5 sentences 0 must be backed: 0 backed, 0 excused, 0 open.'],
    ['a.md --min 50%', 0, 'Of 5 sentences 4 hold a number, date or quotation: 2 backed, 1 excused, 1 open'],
    ['a.md --min 51', 1, 'Of 5 sentences 4 hold a number, date or quotation: 2 backed, 1 excused, 1 open'],
    ['a.md --rule draft-backed=warning', 0, 'Of 5 sentences 4 hold a number, date or quotation'],
    ['a.md b.txt', 1, 'Of 6 sentences 5 hold a number, date or quotation: 2 backed, 1 excused, 2 open'],
  ])('%s', async (argv, code, said) => {
    const outcome = await draft(argv)
    expect(lastLine(outcome.stdout)).toContain(said)
    expect(outcome.code).toBe(code)
  })

  test('says what share is backed where that is too little', async () => {
    expect((await draft('a.md --min 90%')).stderr).toBe('50% of what must be backed is, and --min asks for 90%.\n')
  })

  test.each([
    ['-', 'a.md', 4],
    ['- --stdin-filename x/y.md', DRAFT, 2],
    ['- --stdin-filename y.html', '<p>It took <b>12</b> days. <!-- claim: bridge-closed -->', 1],
  ])('reads standard input: %s', async (argv, stdin, _) => {
    const { stdout, code } = await draft(argv, { stdin })
    expect(code).toBe(stdin === 'a.md' ? 0 : 1)
    if (argv.includes('y.md')) expect(stdout).toContain('x/y.md:3:1: error[draft-backed]')
    if (argv.includes('y.html')) expect(stdout).toContain('y.html:1:15: error[draft-number-in-claim]')
  })

  test.each([
    ['nowhere.md', 'nowhere.md'],
    ['c.odt', 'no format of drafts has this ending'],
    ['a.md --require quote', 'did you mean `quotes`?'],
    ['a.md --min 101%', 'not a share from 0% to 100%'],
    ['- -f -', 'standard input is the ledger already'],
    ['a.md --format json:a.md', 'a.md is a draft, and would be overwritten'],
    ['a.md --format json:claims.yaml', 'claims.yaml is a file of the ledger'],
  ])('exits with 2: %s', async (argv, said) => {
    const { code, stderr } = await draft(argv)
    expect(stderr).toContain(said)
    expect(code).toBe(2)
  })

  test('tells every sentence in JSON, with its place, marks and state', async () => {
    const { stdout } = await draft('a.md --format json')
    const { sentences, counts, findings } = JSON.parse(stdout)
    expect(findings).toHaveLength(1)
    expect(counts).toEqual({
      sentences: 5,
      needing: 4,
      backed: 2,
      excused: 1,
      open: 1,
      mostOn: { source: 'gazette', sentences: 2 },
    })
    expect(sentences.map(({ state }: { state: string }) => state)).toEqual([
      'backed',
      'backed',
      'open',
      'nothing',
      'excused',
    ])
    expect(sentences[0]).toEqual({
      ...{ file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 42 },
      text: 'The city closed the bridge on 3 May 2025.',
      state: 'backed',
      needs: ['dates'],
      claims: ['bridge-closed'],
    })
    expect(sentences[4].excuse).toBe('an opinion')
  })

  test.each(['sarif', 'junit', 'github', 'gitlab'])('tells the place in the draft as %s', async (format) => {
    const { stdout } = await draft(`a.md --format ${format}`)
    expect(stdout).toContain('a.md')
    expect(stdout).toMatch(
      { sarif: /"startLine": 3/, junit: /name="line 3"/, github: /line=3,/, gitlab: /"begin": 3/ }[format] ?? /^$/,
    )
  })

  test('holds to settings, exceptions and baselines as check does', async () => {
    const rules = (text: string) => folderWith({ ...files, 'claims.yaml': `${BRIDGE_LEDGER}rules:\n${text}` })
    expect((await factcheck(['draft', 'a.md'], { cwd: rules('  draft-backed: warning\n') })).code).toBe(0)
    const wrong = 'The council voted 12 to 4. <!-- claim: council-voted -->\n'
    const except = '  draft-number-in-claim:\n    except: [{claim: council-voted, reason: a recount}]\n'
    const folder = rules(except)
    expect((await factcheck(['draft', '-', '--stdin-filename', 'x.md'], { cwd: folder, stdin: wrong })).code).toBe(0)
    expect((await factcheck(['draft', '-', '--stdin-filename', 'x.md'], { cwd, stdin: wrong })).code).toBe(1)
    await draft('a.md --baseline known.json --update-baseline')
    expect((await draft('a.md --baseline known.json')).code).toBe(0)
    expect((await draft('a.md b.txt --baseline known.json')).code).toBe(1)
  })
})

describe('factcheck draft --view', () => {
  const article = `# A bridge

The city closed the bridge on 3 May 2025. <!-- claim: bridge-closed -->
The council voted 12 to 4 for it, after a long debate of which nobody took notes. <!-- claim: council-voted -->
Nobody knew.

The Gazette concludes that it raised fares. <!-- claim: closing-raised-fares -->

<!-- factcheck off: an opinion -->
Ten more will follow.
<!-- factcheck on -->
`
  const folder = folderWith({ 'claims.yaml': BRIDGE_LEDGER, 'a.md': article })
  const view = (argv: readonly string[], columns: number | undefined, env = {}) =>
    factcheck(['draft', '--view', 'a.md', ...argv], { cwd: folder, env, ...(columns && { columns }) })

  test('shows the text, with signs in the margin and what is wrong', async () => {
    const { stdout, code } = await view([], undefined)
    expect(code).toBe(1)
    expect(stdout).toBe(`  A bridge

● The city closed the bridge on 3 May 2025.
    ↳ bridge-closed
! The council voted 12 to 4 for it, after a long debate of which nobody took
  notes.
    ↳ council-voted
    error: the claim does not say “12”
  Nobody knew.

◐ The Gazette concludes that it raised fares.
    ↳ closing-raised-fares

~ Ten more will follow.

● sourced  ◐ inferred  ○ speculative  ! open  ~ excused
Of 6 sentences 3 hold a number, date or quotation: 1 backed, 1 excused, 1 open.
`)
  })

  test.each([80, 40])('fits %i columns, and needs no colour', async (columns) => {
    const { stdout } = await view([], columns, { NO_COLOR: '1' })
    for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(columns)
    expect(stdout).toMatch(/^! The council/m)
    expect(stdout).not.toContain('\u001b')
    const { stdout: coloured } = await view([], columns, { FORCE_COLOR: '1' })
    expect(stripVTControlCharacters(coloured)).toBe(stdout)
  })

  test('takes the place of the report on stdout alone', async () => {
    expect((await view(['--format', 'json'], undefined)).code).toBe(2)
    expect((await view(['--format', 'json:out.json'], undefined)).stdout).toContain('! The council')
  })

  test('escapes what a draft would do to a terminal', async () => {
    const { stdout } = await factcheck(['draft', '--view', '-', '--stdin-filename', 'x.md'], {
      cwd: folder,
      stdin: 'It \u001b[31mtook\u202e 12.\n',
    })
    expect(stdout).not.toMatch(/[\u001b\u202e]/)
  })
})
