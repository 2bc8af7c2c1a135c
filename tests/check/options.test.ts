import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const CLEAN = `sources:
  a: {title: T, URL: "https://a.example"}
claims:
  - {id: one, text: Fares rose., confidence: sourced, citations: [a]}
`
/** One error. */
const ERROR = `${CLEAN}  - {id: two, text: Boats sail., confidence: sourced}\n`
/** Two warnings. */
const WARNINGS = CLEAN.replace(
  'claims:',
  '  b: {title: T, URL: "https://b.example"}\n  c: {title: T, URL: "https://c.example"}\nclaims:',
)

const cwd = folderWith({
  'clean.yaml': CLEAN,
  'error.yaml': ERROR,
  'warnings.yaml': WARNINGS,
  'empty.yaml': 'claims: []\n',
  'nothing.yaml': '',
  'malformed.yaml': 'claims: [\n',
  'unknown-rule.yaml': `${CLEAN}rules:\n  source-usde: off\n`,
  'no-reason.yaml': `${ERROR}rules:\n  claim-needs-source: {except: [{claim: two}]}\n`,
  'excepted.yaml': `${ERROR}rules:\n  claim-needs-source: {except: [{claim: two, reason: known}]}\n`,
  'lenient.yaml': `${ERROR}rules:\n  claim-needs-source: warning\n`,
  'off.yaml': `${ERROR}rules:\n  claim-needs-source: off\n`,
  'bad-label.yaml': 'claims:\n  - {id: one, text: Fares rose., confidence: likely}\n',
  'folder/x': '',
})

describe('exit codes', () => {
  test.each<[number, string]>([
    [0, 'clean.yaml'],
    [0, 'warnings.yaml'],
    [1, 'error.yaml'],
    [1, 'clean.yaml error.yaml'],
    [0, 'warnings.yaml --max-warnings 2'],
    [1, 'warnings.yaml --max-warnings 1'],
    [1, 'warnings.yaml --max-warnings 0 --quiet'],
    [0, 'error.yaml --exit-zero'],
    [0, 'warnings.yaml --max-warnings 0 --exit-zero'],
    [0, 'error.yaml --rule claim-needs-source=off'],
    [0, 'error.yaml --rule claim-needs-source=warning'],
    [1, 'warnings.yaml --rule source-used=error'],
    [1, 'error.yaml --rule claim-needs-source=off --rule claim-needs-source=error'],
    [0, 'excepted.yaml'],
    [0, 'lenient.yaml'],
    [1, 'lenient.yaml --max-warnings 0'],
    [0, 'off.yaml'],
    [1, 'off.yaml --rule claim-needs-source=error'],
    [1, 'bad-label.yaml'],
    [2, 'bad-label.yaml --rule label-known=off'],
    [2, 'empty.yaml'],
    [0, 'empty.yaml --allow-empty'],
    [2, 'nothing.yaml'],
    [0, 'nothing.yaml --allow-empty'],
    [2, 'nowhere.yaml'],
    [2, 'nowhere.yaml --allow-empty'],
    [2, 'malformed.yaml'],
    [2, 'malformed.yaml --exit-zero'],
    [2, 'unknown-rule.yaml'],
    [2, 'no-reason.yaml'],
    [2, 'clean.yaml --rule source-usde=off'],
    [2, 'clean.yaml --rule source-used=never'],
    [2, 'clean.yaml --rule source-used'],
    [2, 'clean.yaml --format xml'],
    [2, 'clean.yaml --format text --format json'],
    [2, 'clean.yaml --format sarif:out.x --format json:out.x'],
    [2, 'clean.yaml --format sarif:'],
    [2, 'clean.yaml --format sarif:no/such/folder/out.sarif'],
    [2, 'clean.yaml --format sarif:folder'],
    [2, 'clean.yaml --max-warnings -1'],
    [2, 'clean.yaml --max-findings many'],
    [2, 'clean.yaml --update-baseline'],
    [2, 'clean.yaml --baseline nowhere.json'],
    [2, 'clean.yaml --wrong'],
  ])('%i: %s', async (code, words) => {
    const result = await factcheck(['check', ...words.split(' ')], { cwd })
    expect(result.code, result.stderr).toBe(code)
    if (code === 2) {
      expect(result.stderr).toMatch(/^error|error: /)
      expect(result.stdout).toBe('')
    } else expect(result.stdout).toMatch(/Checked /)
  })
})

describe('what is said of bad input', () => {
  test.each<[string, string]>([
    ['unknown-rule.yaml', 'unknown-rule.yaml:6:3: error: no rule `source-usde`'],
    ['unknown-rule.yaml', 'help: did you mean `source-used`?'],
    ['clean.yaml --rule source-usde=off', 'error: no rule `source-usde`\nhelp: did you mean `source-used`?\n'],
    ['clean.yaml --rule source-used=of', 'write --rule source-used=error|warning|off'],
    ['clean.yaml --format sarfi', 'error: --format: no format `sarfi`\nhelp: did you mean `sarif`?\n'],
    ['clean.yaml --format sarif:folder', 'error: folder cannot be written: it is a folder'],
    ['clean.yaml --format sarif:no/such/out', 'no/such/out cannot be written: its folder does not exist'],
    [
      'clean.yaml --baseline nowhere.json',
      'error: nowhere.json: no such baseline\nhelp: --update-baseline writes it\n',
    ],
    ['bad-label.yaml --rule label-known=off', 'no claim could be read, so nothing was checked'],
    ['no-reason.yaml', 'an exception needs `reason`'],
    ['warnings.yaml --max-warnings 1', '2 warnings, and --max-warnings allows 1.'],
  ])('%s: %s', async (words, said) => {
    expect((await factcheck(['check', ...words.split(' ')], { cwd })).stderr).toContain(said)
  })
})

describe('outputs', () => {
  test('several formats in one run, each where it was sent', async () => {
    const here = folderWith({ 'claims.yaml': ERROR })
    const argv = ['check', '--format', 'sarif:out.sarif', '--format', 'junit:out.xml', '--format', 'text']
    const { code, stdout } = await factcheck(argv, { cwd: here })
    expect(code).toBe(1)
    expect(stdout).toContain('error[claim-needs-source]')
    expect(JSON.parse(readFileSync(join(here, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(here, 'out.xml'), 'utf8')).toMatch(/^<\?xml/)
    expect(readdirSync(here).sort()).toEqual(['claims.yaml', 'out.sarif', 'out.xml'])
  })
  test('all or none: one that cannot be written leaves the others as they were', async () => {
    const here = folderWith({ 'claims.yaml': ERROR, 'out.sarif': 'before' })
    const { code, stdout } = await factcheck(['check', '--format', 'sarif:out.sarif', '--format', 'json:no/out.json'], {
      cwd: here,
    })
    expect([code, stdout]).toEqual([2, ''])
    expect(readFileSync(join(here, 'out.sarif'), 'utf8')).toBe('before')
    expect(readdirSync(here).sort()).toEqual(['claims.yaml', 'out.sarif'])
  })
  test('a link stays a link, and /dev/null what it is', async () => {
    const here = folderWith({ 'claims.yaml': CLEAN, 'real.json': '' })
    symlinkSync('real.json', join(here, 'link.json'))
    await factcheck(['check', '--format', 'json:link.json'], { cwd: here })
    expect(JSON.parse(readFileSync(join(here, 'real.json'), 'utf8')).version).toBe(1)
    expect((await factcheck(['check', '--format', 'json:/dev/null'], { cwd: here })).code).toBe(0)
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })
  test('a file holds no colour', async () => {
    const here = folderWith({ 'claims.yaml': ERROR })
    await factcheck(['--color', 'always', 'check', '--format', 'text:out.txt', '--format', 'json'], { cwd: here })
    expect(readFileSync(join(here, 'out.txt'), 'utf8')).not.toContain('\u001b')
  })
  test('GitHub Actions has its own format where none is asked for', async () => {
    const env = { GITHUB_ACTIONS: 'true' }
    expect((await factcheck(['check', 'error.yaml'], { cwd, env })).stdout).toMatch(/^::error file=error\.yaml,/)
    expect((await factcheck(['check', 'error.yaml', '--format', 'text'], { cwd, env })).stdout).toMatch(
      /^error\.yaml:5:5: /,
    )
  })
  test('--quiet leaves out warnings', async () => {
    const stdout = async (...argv: string[]) => (await factcheck(['check', 'warnings.yaml', ...argv], { cwd })).stdout
    expect(await stdout()).toContain('warning[source-used]')
    expect(await stdout('--quiet')).toBe('Checked 1 claim, 1 citation and 0 quotes: no errors.\n')
  })
  test('--max-findings bounds every format, and each says so', async () => {
    const argv = ['check', 'warnings.yaml', '--max-findings', '1', '--format']
    const stdout = async (format: string) => (await factcheck([...argv, format], { cwd })).stdout
    expect(await stdout('text')).toContain('And 1 more finding, left out by --max-findings.')
    expect(await stdout('text')).toContain(': 2 warnings.')
    expect(JSON.parse(await stdout('json'))).toMatchObject({ omitted: 1, findings: [{}] })
    expect(await stdout('junit')).toContain('<failure type="max-findings"')
    expect(await stdout('github')).toContain('And 1 more finding')
    expect(await stdout('sarif')).toContain('1 more finding, left out')
    expect(JSON.parse(await stdout('gitlab'))).toHaveLength(1)
  })
  test('as text, a hundred are enough to begin with', async () => {
    const claims = Array.from(
      { length: 150 },
      (_, at) => `  - {id: c-${at}, text: "Text ${at}.", confidence: sourced}\n`,
    )
    const { stdout } = await factcheck(['check', '-'], { stdin: `claims:\n${claims.join('')}` })
    expect(stdout.match(/error\[/g)).toHaveLength(100)
    expect(stdout).toContain('And 50 more findings')
  })
  test('findings stand in the order of file, line and column, under their files', async () => {
    const here = folderWith({
      'claims.yaml': `${ERROR}include: [more.yaml]\n`,
      'more.yaml': 'claims:\n  - {id: three, text: It rained., confidence: inferred}\n',
    })
    const { stdout } = await factcheck(['check'], { cwd: here })
    expect(stdout.match(/^(?:\S+: \d+ errors?$|\S+:\d+:\d+: error\[[a-z-]+\])/gm)).toEqual([
      'claims.yaml: 1 error',
      'claims.yaml:5:5: error[claim-needs-source]',
      'more.yaml: 3 errors',
      'more.yaml:2:5: error[claim-needs-source]',
      'more.yaml:2:47: error[inferred-needs-premises]',
      'more.yaml:2:47: error[speculation-needs-attribution]',
    ])
  })
  test('json, as it is documented', async () => {
    const { stdout } = await factcheck(['check', 'error.yaml', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      findings: [
        {
          rule: 'claim-needs-source',
          severity: 'error',
          message: 'no citation says where this is from',
          claim: 'two',
          file: 'error.yaml',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 54,
          suggestion: expect.stringContaining('`citations:`'),
        },
      ],
      checked: {
        claims: 2,
        citations: 1,
        quotes: { exact: 0, normalised: 0, ambiguous: 0, notFound: 0, unchecked: 0 },
      },
    })
  })
})

describe('--summary', () => {
  test('adds to the page', async () => {
    const here = folderWith({ 'claims.yaml': ERROR, 'page.md': 'before\n' })
    const { code } = await factcheck(['check', '--summary'], { cwd: here, env: { GITHUB_STEP_SUMMARY: 'page.md' } })
    expect(code).toBe(1)
    const page = readFileSync(join(here, 'page.md'), 'utf8')
    expect(page).toMatch(/^before\n### factcheck: 1 error\n/)
    expect(page).toContain('| error | claim-needs-source | two | ')
  })
  test('says that there is none', async () => {
    const { code, stderr } = await factcheck(['check', 'clean.yaml', '--summary'], { cwd })
    expect([code, stderr]).toEqual([
      0,
      '--summary: GITHUB_STEP_SUMMARY is not set, so there is no page to write it to.\n',
    ])
  })
})

describe('--baseline', () => {
  const argv = ['check', '--baseline', 'known.json']
  const start = async (text = ERROR) => {
    const here = folderWith({ 'claims.yaml': text })
    const { code, stderr } = await factcheck([...argv, '--update-baseline'], { cwd: here })
    expect(code, stderr).toBe(0)
    return here
  }
  const change = (here: string, text: string) => writeFileSync(join(here, 'claims.yaml'), text)

  test('knows what it was written from, also where it has moved', async () => {
    const here = await start()
    expect((await factcheck(argv, { cwd: here })).code).toBe(0)
    change(here, `# moved\n${ERROR}`)
    const { code, stdout } = await factcheck(argv, { cwd: here })
    expect(code).toBe(0)
    expect(stdout).toBe(
      'Checked 2 claims, 1 citation and 0 quotes: no findings, and 1 known finding of the baseline.\n',
    )
  })
  test('goes by what is found, never by how much', async () => {
    const here = await start()
    change(here, ERROR.replace('id: two', 'id: three'))
    const { code, stdout, stderr } = await factcheck(argv, { cwd: here })
    expect(code).toBe(1)
    expect(stdout).toContain('three: no citation')
    expect(stderr).toBe(
      '1 finding of known.json is no more; --update-baseline takes it out:\n  claim-needs-source two\n',
    )
  })
  test('is sorted, one finding a line, and the same whatever the order of claims', async () => {
    const [head = '', one = ''] = ['claims:\n', '  - {id: b, text: Boats sail., confidence: sourced}\n']
    const two = '  - {id: a, text: It rained., confidence: sourced, citations: [z, y]}\n'
    const text = async (ledger: string) => readFileSync(join(await start(ledger), 'known.json'), 'utf8')
    expect(await text(head + one + two)).toBe(await text(head + two + one))
    expect(await text(head + one + two)).toBe(
      `{\n  "version": 1,\n  "findings": [\n    {"rule":"claim-needs-source","claim":"b"},\n    {"rule":"source-exists","claim":"a","what":"y"},\n    {"rule":"source-exists","claim":"a","what":"z"}\n  ]\n}\n`,
    )
  })
  test('may hold any text that is found', async () => {
    const here = await start(
      `claims:\n  - {id: a, text: T., confidence: "x\u001b[31m \u202e\\n${'long '.repeat(90)}"}\n`,
    )
    const { code, stderr } = await factcheck([...argv, '--allow-empty'], { cwd: here })
    expect(code, stderr).toBe(0)
  })
  test('an empty one is one', async () => {
    const here = await start(CLEAN)
    expect((await factcheck(argv, { cwd: here })).code).toBe(0)
  })
  test.each<[string, string, string]>([
    ['not JSON', '{', 'known.json:1:2: error: no baseline: not valid JSON'],
    ['empty', '', 'known.json:1:1: error: no baseline: the file is empty'],
    ['a list', '[]', 'known.json:1:1: error: no baseline: `baseline` is a list'],
    [
      'another version',
      '{\n "version": 2, "findings": []}',
      'known.json:2:13: error: a baseline of version 2, and only version 1 can be read',
    ],
    ['no version', '{"findings": []}', 'a baseline needs `version`'],
    [
      'an entry that is none',
      '{"version": 1,\n"findings": [\n{"claim": "a"}]}',
      'known.json:3:1: error: no baseline: a known finding needs `rule`',
    ],
    ['a key that is none', '{"version": 1, "findings": [{"rule": "a", "clam": "b"}]}', 'did you mean `claim`?'],
    ['an alias', '{"version": 1, "findings": [*x]}', 'known.json:1:29:'],
  ])('broken: %s', async (_, text, said) => {
    const here = folderWith({ 'claims.yaml': CLEAN, 'known.json': text })
    const { code, stderr } = await factcheck(argv, { cwd: here })
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(stderr.match(/error:/g)).toHaveLength(1)
  })
  test('a folder', async () => {
    const here = folderWith({ 'claims.yaml': CLEAN, 'known.json/x': '' })
    expect((await factcheck(argv, { cwd: here })).stderr).toBe(
      'error: known.json cannot be read as a baseline: this is a folder, not a file\nhelp: --baseline names a file that --update-baseline writes\n',
    )
  })
  test('that cannot be written leaves the one that is there', async () => {
    const here = folderWith({ 'claims.yaml': ERROR, 'known.json': 'before' })
    const { code } = await factcheck(['check', '--baseline', 'no/known.json', '--update-baseline'], { cwd: here })
    expect(code).toBe(2)
    expect(existsSync(join(here, 'no'))).toBe(false)
  })
})

test('several ledgers are checked as one: a source of one may be cited in the other', async () => {
  const here = folderWith({
    'a.yaml': CLEAN,
    'b.yaml': 'claims:\n  - {id: two, text: Boats sail., confidence: sourced, citations: [a]}\n',
  })
  expect((await factcheck(['check', 'a.yaml', 'b.yaml'], { cwd: here })).stdout).toContain('Checked 2 claims')
  expect((await factcheck(['--file', 'a.yaml', 'check', 'b.yaml'], { cwd: here })).code).toBe(0)
  expect((await factcheck(['check', 'b.yaml'], { cwd: here })).code).toBe(1)
})

test('the bridge of the other tests: what is not so there', async () => {
  const { stdout } = await factcheck(['check', '-', '--format', 'json'], { stdin: BRIDGE })
  expect(
    JSON.parse(stdout).findings.map(({ rule, claim, source }: Record<string, string>) => `${rule} ${claim ?? source}`),
  ).toEqual([
    'quote-unchecked gazette',
    'source-complete agency',
    'source-complete council',
    'label-not-above-premises closing-was-planned',
    'claim-needs-source rumour',
  ])
})

test('a ledger that cannot be checked is annotated on GitHub, harmlessly', async () => {
  const cwd = folderWith({
    'claims.yaml': 'claims:\n  - id: a\n    text: t\n    "::error::x%0A": sourced\n    confidence: sourced\n',
  })
  const { code, stdout, stderr } = await factcheck(['check'], { cwd, env: { GITHUB_ACTIONS: 'true' } })
  expect(stdout).toMatch(
    /^::error file=claims\.yaml,line=4,endLine=4,col=5,endColumn=20,title=factcheck%3A field-unknown::a claim has no key [^\n]*\n$/,
  )
  expect(stdout).not.toContain('%0A')
  expect(stdout).toContain('%250A')
  expect(stderr).toContain('claims.yaml:4:5: error:')
  expect(code).toBe(2)
})

test('a finding of a rule bears its name also where the ledger cannot be checked', async () => {
  const cwd = folderWith({
    'claims.yaml': 'claims:\n  - {id: Bad_Id, text: t, confidence: sourced}\n  - {id: b, txt: t}\n',
  })
  const { code, stdout, stderr } = await factcheck(['check'], { cwd, env: { GITHUB_ACTIONS: 'true' } })
  expect(stdout).toMatch(/^::error file=claims\.yaml,line=2,.*title=factcheck%3A id-format::/)
  expect(stderr).toContain('claims.yaml:2:10: error[id-format]:')
  expect(code).toBe(2)
})
