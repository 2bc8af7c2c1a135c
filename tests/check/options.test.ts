import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith, IS_LINUX, IS_POSIX } from '../harness.js'

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

/** Nothing can be made below /proc. */
const onLinux = <Row>(...rows: Row[]): Row[] => (IS_LINUX ? rows : [])

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
    [2, 'clean.yaml --format sarif:clean.yaml/no/folder/out.sarif'],
    ...onLinux<[number, string]>([2, 'clean.yaml --format sarif:/proc/no/folder/out.sarif']),
    [2, `clean.yaml --format sarif:${'long'.repeat(100)}`],
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
    ...onLinux<[string, string]>([
      'clean.yaml --format sarif:/proc/no/such/out',
      'error: /proc/no/such/out cannot be written: its folder cannot be created',
    ]),
    [`clean.yaml --format sarif:${'long'.repeat(100)}`, 'long cannot be written: '],
    [
      'clean.yaml --format sarif:clean.yaml/out',
      'clean.yaml/out cannot be written: a part of its path is not a folder',
    ],
    [
      'clean.yaml --baseline nowhere.json',
      'error: nowhere.json: no such baseline\nhelp: --update-baseline writes it\n',
    ],
    [
      'bad-label.yaml --rule label-known=off',
      '`label-known` is always an error: what cannot be read cannot be checked',
    ],
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
    const { code, stdout } = await factcheck(
      ['check', '--format', 'sarif:out.sarif', '--format', 'json:claims.yaml/out.json'],
      {
        cwd: here,
      },
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(readFileSync(join(here, 'out.sarif'), 'utf8')).toBe('before')
    expect(readdirSync(here).sort()).toEqual(['claims.yaml', 'out.sarif'])
  })
  test.each([
    ['--format sarif:claims.yaml', 'claims.yaml'],
    ['--format json:more/a.yaml', 'more/a.yaml'],
    ['--format text --format junit:link.yaml', 'link.yaml'],
    ['--fix --format gitlab:more/../claims.yaml', 'more/../claims.yaml'],
    ['--baseline claims.yaml --update-baseline', 'claims.yaml'],
    ['broken.yaml --format sarif:broken.yaml', 'broken.yaml'],
    ['utf-16.yaml --format sarif:utf-16.yaml', 'utf-16.yaml'],
  ])('%s would overwrite the ledger, and writes nothing', async (words, name) => {
    const texts = {
      'claims.yaml': `${ERROR}include: [more/*.yaml]\n`,
      'more/a.yaml':
        'claims:\n  - {id: three, text: It rained., confidence: sourced, citations: [a], date: 3 May 2025}\n',
      'broken.yaml': 'claims: [\n',
      'utf-16.yaml': Buffer.from('\ufeffclaims: []\n', 'utf16le'),
    }
    const here = folderWith(texts)
    symlinkSync('claims.yaml', join(here, 'link.yaml'))
    const { code, stdout, stderr } = await factcheck(['check', ...words.split(' ')], { cwd: here })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${name} is a file of the ledger, and would be overwritten`)
    for (const [path, text] of Object.entries(texts))
      expect(readFileSync(join(here, path)).equals(Buffer.from(text)), path).toBe(true)
  })
  test('missing folders are made', async () => {
    const here = folderWith({ 'claims.yaml': CLEAN })
    expect((await factcheck(['check', '--format', 'json:reports/new/out.json'], { cwd: here })).code).toBe(0)
    expect(JSON.parse(readFileSync(join(here, 'reports/new/out.json'), 'utf8')).version).toBe(1)
  })
  test.runIf(IS_POSIX)('a link stays a link, and /dev/null what it is', async () => {
    const here = folderWith({ 'claims.yaml': CLEAN, 'real.json': '' })
    symlinkSync('real.json', join(here, 'link.json'))
    await factcheck(['check', '--format', 'json:link.json'], { cwd: here })
    expect(JSON.parse(readFileSync(join(here, 'real.json'), 'utf8')).version).toBe(1)
    expect((await factcheck(['check', '--format', 'json:/dev/null'], { cwd: here })).code).toBe(0)
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })
  test.each([
    ['--format json:link.json', 'link.json'],
    ['--format json --format sarif:folder/new.json', 'folder/new.json'],
    ['--baseline link.json --update-baseline', 'link.json'],
    ['--format text --format junit:twice.json', 'twice.json'],
    ['--format json:../link.json --file ../claims.yaml', '../link.json'],
  ])('%s leads out of the project by a link, and writes nothing', async (words, name) => {
    const outside = folderWith({ 'victim.json': 'mine' })
    const here = folderWith({ 'claims.yaml': CLEAN, '.git/HEAD': '', 'below/claims.yaml': CLEAN })
    symlinkSync(join(outside, 'victim.json'), join(here, 'link.json'))
    symlinkSync('link.json', join(here, 'twice.json'))
    symlinkSync(outside, join(here, 'folder'))
    const cwd = name.startsWith('..') ? join(here, 'below') : here
    const { code, stdout, stderr } = await factcheck(['check', ...words.split(' ')], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.replace(/\s+/g, ' ')).toContain(`${name} is not written: a symbolic link leads out of this`)
    expect(readdirSync(outside)).toEqual(['victim.json'])
    expect(readFileSync(join(outside, 'victim.json'), 'utf8')).toBe('mine')
  })
  test.each([
    ['--baseline known.json --update-baseline', '.git/config'],
    ['--format text:known.json', '.git/hooks/x'],
    ['--format json:folder/new.json', '.git/new.json'],
  ])('%s leads into .git by a link, and writes nothing', async (words, victim) => {
    const here = folderWith({ 'claims.yaml': CLEAN, '.git/config': '', '.git/hooks/x': '' })
    symlinkSync(victim, join(here, 'known.json'))
    symlinkSync('.git', join(here, 'folder'))
    const { code, stdout, stderr } = await factcheck(['check', ...words.split(' ')], { cwd: here })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.replace(/\s+/g, ' ')).toContain('is not written: a symbolic link leads')
    expect([readdirSync(join(here, '.git')).sort(), readdirSync(join(here, '.git/hooks'))]).toEqual([
      ['config', 'hooks'],
      ['x'],
    ])
    expect(readFileSync(join(here, '.git/config'), 'utf8')).toBe('')
  })
  test.runIf(IS_POSIX)('a pipe that nobody reads is told of, and one that is read has it all', async () => {
    const here = folderWith({ 'claims.yaml': CLEAN })
    execFileSync('mkfifo', [join(here, 'pipe')])
    const { code, stderr } = await factcheck(['check', '--format', 'json:pipe'], { cwd: here })
    expect([code, stderr]).toEqual([2, 'error: pipe cannot be written: it is a pipe that nobody reads\n'])
    const reader = spawn('sh', ['-c', 'exec cat < pipe > got'], { cwd: here })
    const isDone = new Promise((resolve) => reader.on('close', resolve))
    let again = 2
    for (let tries = 0; again === 2 && tries < 1000; tries++) {
      await setTimeout(10)
      again = (await factcheck(['check', '--format', 'sarif:pipe'], { cwd: here })).code
    }
    await isDone
    expect([again, JSON.parse(readFileSync(join(here, 'got'), 'utf8')).version]).toEqual([0, '2.1.0'])
  })
  test('what a person names elsewhere is written, links and all', async () => {
    const here = folderWith({ 'claims.yaml': CLEAN })
    const outside = folderWith({ 'real.json': '' })
    symlinkSync('real.json', join(outside, 'link.json'))
    expect((await factcheck(['check', '--format', `json:${outside}/link.json`], { cwd: here })).code).toBe(0)
    expect(JSON.parse(readFileSync(join(outside, 'real.json'), 'utf8')).version).toBe(1)
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
    expect(await stdout('text')).toContain('And 1 more finding: --max-findings 2 shows all.')
    expect(await stdout('text')).toContain(': 2 warnings.')
    expect(JSON.parse(await stdout('json'))).toMatchObject({ omitted: 1, findings: [{}] })
    expect(await stdout('junit')).toContain('<failure type="max-findings"')
    expect(await stdout('github')).toContain('And 1 more finding')
    expect(await stdout('sarif')).toContain('1 more finding: --max-findings 2 shows all')
    expect(JSON.parse(await stdout('gitlab'))).toHaveLength(1)
  })
  test('what is left out is warnings before errors, and what is printed stays in order', async () => {
    const stdin = `${WARNINGS}  - {id: two, text: Boats sail., confidence: sourced}\n`
    const rules = async (most: number) => {
      const argv = ['check', '-', '--max-findings', String(most), '--format', 'json']
      return JSON.parse((await factcheck(argv, { stdin })).stdout).findings.map(({ rule }: { rule: string }) => rule)
    }
    expect(await rules(1)).toEqual(['claim-needs-source'])
    expect(await rules(2)).toEqual(['source-used', 'claim-needs-source'])
    expect(await rules(3)).toEqual(['source-used', 'source-used', 'claim-needs-source'])
  })
  test('as text, a hundred are enough to begin with', async () => {
    const claims = Array.from(
      { length: 150 },
      (_, at) => `  - {id: c-${at}, text: "Text ${at}.", confidence: sourced}\n`,
    )
    const { stdout } = await factcheck(['check', '-'], { stdin: `claims:\n${claims.join('')}` })
    expect(stdout.match(/error\[/g)).toHaveLength(100)
    expect(stdout).toContain('And 50 more findings: --max-findings 150 shows all.')
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
        quotes: { exact: 0, normalised: 0, edited: 0, ambiguous: 0, notFound: 0, unchecked: 0 },
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
    expect(page).toMatch(/^before\n### factcheck: 1 error\n\nChecked 2 claims, 1 citation and 0 quotes\.\n/)
    expect(page).toContain('| error | claim-needs-source | two | ')
  })
  test('sets code as code, and nothing else as anything', async () => {
    const here = folderWith({
      'claims.yaml': `${CLEAN}  - {id: two, text: Boats sail., confidence: sourced, citations: [b], date: 'x\`*y*\`|_z_'}\n`,
    })
    await factcheck(['check', '--summary'], { cwd: here, env: { GITHUB_STEP_SUMMARY: 'page.md' } })
    const page = readFileSync(join(here, 'page.md'), 'utf8')
    expect(page).toContain('| `source` names `b`, which is not among the sources \\(did you mean `a`?\\) |')
    expect(page).toContain('| `date` is `x`\\*y\\*\\|`_z_`, which is not a date')
  })
  test.runIf(IS_POSIX)('waits for no reader of a pipe', async () => {
    const here = folderWith({ 'claims.yaml': ERROR })
    execFileSync('mkfifo', [join(here, 'page.md')])
    const { code, stderr } = await factcheck(['check', '--summary'], {
      cwd: here,
      env: { GITHUB_STEP_SUMMARY: 'page.md' },
    })
    expect([code, stderr]).toEqual([
      2,
      'error: --summary: GITHUB_STEP_SUMMARY cannot be written: it is a pipe that nobody reads\n',
    ])
  })
  test('says that there is none', async () => {
    const { code, stderr } = await factcheck(['check', 'clean.yaml', '--summary'], { cwd })
    expect([code, stderr]).toEqual([
      0,
      '--summary: GITHUB_STEP_SUMMARY is not set, so there is no page to write it to.\n',
    ])
  })
})

describe('what cannot be read never passes', () => {
  /** Of five claims without a source, two can be read. */
  const UNREAD = `claims:
  - {id: one, text: Fares rose., confidence: likely}
  - {id: Two, text: Boats sail., confidence: sourced}
  - {id: three, text: It rained., confidence: inferred, attributed-to: X, premises: [Not_One]}
  - {id: four, text: It snowed., confidence: sourced}
  - {id: four, text: The sun shone., confidence: sourced}
`
  const RULES = ['label-known', 'id-format', 'id-unique']
  test('the last line counts it, and JSON', async () => {
    const here = folderWith({ 'claims.yaml': UNREAD })
    const { code, stdout } = await factcheck(['check'], { cwd: here })
    expect(code).toBe(1)
    expect(stdout).toContain('Checked 2 claims (3 could not be read), 0 citations and 0 quotes: 5 errors.\n')
    const { checked } = JSON.parse((await factcheck(['check', '--format', 'json'], { cwd: here })).stdout)
    expect(checked).toMatchObject({ claims: 2, unread: 3 })
  })
  test.each(RULES)('%s cannot be lowered for a run', async (rule) => {
    const at = (level: string) => factcheck(['check', '-', '--rule', `${rule}=${level}`], { stdin: UNREAD })
    expect((await at('error')).code).toBe(1)
    for (const level of ['off', 'warning']) {
      const { code, stdout, stderr } = await at(level)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`\`${rule}\` is always an error: what cannot be read cannot be checked`)
    }
  })
  test.each(RULES)('%s cannot be lowered or excepted in the ledger', async (rule) => {
    const set = (setting: string) => factcheck(['check', '-'], { stdin: `${UNREAD}rules:\n  ${rule}: ${setting}\n` })
    expect((await set('error')).code).toBe(1)
    for (const setting of ['off', 'warning', '{except: [{claim: one, reason: known}]}']) {
      const { code, stderr } = await set(setting)
      expect(code).toBe(2)
      expect(stderr).toContain(`<stdin>:8:3: error: \`${rule}\` is always an error, without exception`)
    }
  })
  test('a baseline neither holds nor hides it', async () => {
    const here = folderWith({ 'claims.yaml': UNREAD })
    const argv = ['check', '--baseline', 'known.json']
    const updated = await factcheck([...argv, '--update-baseline'], { cwd: here })
    expect(updated.code).toBe(1)
    expect(updated.stdout).toContain(': 3 errors, and 2 known findings of the baseline.')
    const known = JSON.parse(readFileSync(join(here, 'known.json'), 'utf8'))
    expect(known.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['claim-needs-source', 'premise-exists'])
    known.findings.push({ rule: 'label-known', claim: 'one' }, { rule: 'id-format', claim: 'Two', what: 'Two' })
    writeFileSync(join(here, 'known.json'), JSON.stringify(known))
    const { code, stdout } = await factcheck(argv, { cwd: here })
    expect(code).toBe(1)
    expect(stdout).toContain(': 3 errors, and 2 known findings of the baseline.')
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
  test.each([
    ['--format json:known.json --baseline known.json'],
    ['--baseline known.json --update-baseline --format text --format sarif:./known.json'],
    ['--baseline known.json --format json:link.json'],
    ['--baseline new/known.json --update-baseline --format json:folder/known.json'],
    ['--baseline known.json --format json:known.json --file nowhere.yaml'],
  ])('is nothing that a report may overwrite: %s', async (words) => {
    const here = await start()
    const before = readFileSync(join(here, 'known.json'), 'utf8')
    mkdirSync(join(here, 'new'))
    symlinkSync('known.json', join(here, 'link.json'))
    symlinkSync('new', join(here, 'folder'))
    const { code, stdout, stderr } = await factcheck(['check', ...words.split(' ')], { cwd: here })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/\.json is the baseline, and would be overwritten\n/)
    expect(readFileSync(join(here, 'known.json'), 'utf8')).toBe(before)
    expect(readdirSync(join(here, 'new'))).toEqual([])
  })
  test('goes by what is found, never by how much', async () => {
    const here = await start()
    change(here, ERROR.replace('id: two', 'id: three'))
    const { code, stdout, stderr } = await factcheck(argv, { cwd: here })
    expect(code).toBe(1)
    expect(stdout).toContain('three: no citation')
    expect(stderr).toBe('1 finding of known.json is gone; --update-baseline removes it:\n  claim-needs-source two\n')
  })
  test('a claim that is known to be labelled too high is not known when its label rises further', async () => {
    const guess = '  - {id: guess, text: It may be so., confidence: speculative, attributed-to: X, citations: [a]}\n'
    const claim = (label: string) =>
      `${CLEAN}${guess}  - {id: two, text: X infers it., confidence: ${label}, attributed-to: X, citations: [a], premises: [guess]}\n`
    const here = await start(claim('inferred'))
    expect((await factcheck(argv, { cwd: here })).code).toBe(0)
    change(here, claim('sourced'))
    expect((await factcheck(argv, { cwd: here })).code).toBe(1)
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
      `claims:\n  - {id: a, text: T., confidence: sourced, citations: [{source: a, quote: "x \\\\ ::error:: ü … ${'long '.repeat(90)}"}]}\n`,
    )
    const { code, stderr } = await factcheck(argv, { cwd: here })
    expect(code, stderr).toBe(0)
  })
  test('an empty one is one', async () => {
    const here = await start(CLEAN)
    expect((await factcheck(argv, { cwd: here })).code).toBe(0)
  })
  test.each<[string, string, string]>([
    ['nested too deeply', '['.repeat(50_000), 'known.json:1:201: error: not a baseline: not valid JSON'],
    ['nested too deeply in keys', '*a : '.repeat(20_000), 'error: not a baseline: not valid JSON'],
    ['not JSON', '{', 'known.json:1:2: error: not a baseline: not valid JSON'],
    ['empty', '', 'known.json:1:1: error: not a baseline: the file is empty'],
    ['a list', '[]', 'known.json:1:1: error: not a baseline: `baseline` is a list'],
    [
      'another version',
      '{\n "version": 2, "findings": []}',
      'known.json:2:13: error: a baseline of version 2, but only version 1 can be read',
    ],
    ['no version', '{"findings": []}', 'a baseline needs `version`'],
    [
      'an entry that is none',
      '{"version": 1,\n"findings": [\n{"claim": "a"}]}',
      'known.json:3:1: error: not a baseline: a known finding needs `rule`',
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
    const here = folderWith({ 'claims.yaml': ERROR, 'folder/x': 'before' })
    const { code } = await factcheck(['check', '--baseline', 'folder', '--update-baseline'], { cwd: here })
    expect(code).toBe(2)
    expect(readdirSync(here).sort()).toEqual(['claims.yaml', 'folder'])
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

describe('the rules of a ledger hold for its own files', () => {
  const rules = (setting: string) => `rules:\n  claim-needs-source: ${setting}\n`
  const claim = (id: string) => `claims:\n  - {id: ${id}, text: Text of ${id}., confidence: sourced}\n`
  const found = async (argv: string, files: Record<string, string>) => {
    const { stdout } = await factcheck(['check', '--format', 'json', ...argv.split(' ')], { cwd: folderWith(files) })
    return JSON.parse(stdout).findings.map(
      ({ rule, file, severity }: Record<string, string>) =>
        `${file} ${severity}${rule === 'claim-needs-source' ? '' : ` ${rule}`}`,
    )
  }
  test('severities, whatever the order', async () => {
    const files = {
      'off.yaml': `${claim('off')}include: [more/*.yaml]\n${rules('off')}`,
      'more/a.yaml': claim('included'),
      'warned.yaml': claim('warned') + rules('warning'),
      'plain.yaml': claim('plain'),
    }
    expect(await found('off.yaml warned.yaml plain.yaml', files)).toEqual(['warned.yaml warning', 'plain.yaml error'])
    expect(await found('plain.yaml warned.yaml off.yaml', files)).toEqual(['plain.yaml error', 'warned.yaml warning'])
    expect(await found('plain.yaml off.yaml --rule claim-needs-source=warning', files)).toEqual([
      'plain.yaml warning',
      'off.yaml warning',
      'more/a.yaml warning',
    ])
  })
  test('exceptions', async () => {
    const except = (id: string) => rules(`{except: [{claim: ${id}, reason: known}]}`)
    const files = { 'a.yaml': claim('one') + except('one'), 'b.yaml': claim('two') + except('one') }
    expect(await found('b.yaml a.yaml', files)).toEqual(['b.yaml error', 'b.yaml error exception-current'])
  })

  /** What is found in each order of the files, which is to be the same. */
  const foundInAnyOrder = async (names: string[], files: Record<string, string>) => {
    const orders = [names, names.toReversed()].map((order) => found(order.join(' '), files))
    const [first, second] = (await Promise.all(orders)).map((lines) => lines.sort())
    expect(second).toEqual(first)
    return first
  }
  test('a file that is named is judged as one, whatever includes it', async () => {
    const main = `${claim('main')}include: [b.yaml]\n${rules('off')}`
    const names = ['a.yaml', 'b.yaml']
    const of = (b: string) => foundInAnyOrder(names, { 'a.yaml': main, 'b.yaml': b, 'c.yaml': claim('c') })
    expect(await of(claim('b'))).toEqual(['b.yaml error'])
    expect(await of(claim('b') + rules('warning'))).toEqual(['b.yaml warning'])
    // What only a named file includes is of that file alone.
    expect(await of(`include: [c.yaml]\n${claim('b')}${rules('warning')}`)).toEqual([
      'b.yaml warning',
      'c.yaml warning',
    ])
  })
  test.each<[what: string, settings: [string, string], expected: string[]]>([
    ['let pass by both', ['off', 'off'], []],
    ['let pass by one', ['off', 'warning'], ['c.yaml warning']],
    ['excepted by both', Array(2).fill('{except: [{claim: c, reason: known}]}') as [string, string], []],
    ['excepted by one', ['{except: [{claim: c, reason: known}]}', 'warning'], ['c.yaml error']],
  ])('a file that two include: %s', async (_what, [a, b], expected) => {
    const include = 'include: [c.yaml]\n'
    const files = { 'a.yaml': include + rules(a), 'b.yaml': include + rules(b), 'c.yaml': claim('c') }
    expect(await foundInAnyOrder(['a.yaml', 'b.yaml'], files)).toEqual(expected)
  })
  test('what standard input includes is no root', async () => {
    const cwd = folderWith({ 'b.yaml': claim('b') + rules('off') })
    const { stderr } = await factcheck(['check', '-'], { cwd, stdin: `include: [b.yaml]\n${claim('a')}` })
    expect(stderr).toContain('an included file sets `rules`')
  })
})

test('the bridge of the other tests: what is not so there', async () => {
  const { stdout } = await factcheck(['check', '-', '--format', 'json'], { stdin: BRIDGE })
  expect(
    JSON.parse(stdout).findings.map(({ rule, claim, source }: Record<string, string>) => `${rule} ${claim ?? source}`),
  ).toEqual([
    'quote-unchecked gazette',
    'source-complete agency',
    'source-complete council',
    'dispute-mutual closing-was-planned',
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
    /^::error file=claims\.yaml,line=4,endLine=4,col=5,endColumn=20,title=factcheck%3A field-unknown::claims\.yaml:4:5: field-unknown: a claim has no key [^\n]*\n$/,
  )
  expect(stdout).not.toContain('%0A')
  expect(stdout).toContain('%250A')
  expect(stderr).toContain('claims.yaml:4:5: error:')
  expect(code).toBe(2)
})

describe('on GitHub, every run that fails has an annotation', () => {
  const here = folderWith({
    'error.yaml': ERROR,
    'warnings.yaml': WARNINGS,
    'slash.yaml': ERROR.replace('id: two', 'date: 2025/5/3, id: two'),
    'known.json': '[]',
    'broken.yaml': 'claims: [\n',
  })
  const annotations = async (words: string, env: Record<string, string>) => {
    const { stdout } = await factcheck(['check', ...words.split(' ')], { cwd: here, env })
    return stdout.split('\n').filter((line) => line.startsWith('::error'))
  }
  test.each<[string, string]>([
    ['error.yaml', '::error.yaml:5:5: claim-needs-source: two: no citation says where this is from (cite'],
    ['warnings.yaml --max-warnings 1', '::error title=factcheck::2 warnings, and --max-warnings allows 1.'],
    ['warnings.yaml --baseline known.json', '::known.json:1:1: baseline-malformed: '],
    ['warnings.yaml --baseline gone.json', '::error title=factcheck::gone.json: no such baseline (--update-baseline'],
    ['error.yaml --rule source-usde=off', '::error title=factcheck::no rule `source-usde` (did you mean'],
    ['error.yaml --update-baseline', '::error title=factcheck::--update-baseline writes'],
    ['error.yaml --max-warnings 5%0A', "option '--max-warnings <number>' argument '5%250A' is invalid."],
    ['error.yaml --wrong', "::error title=factcheck::unknown option '--wrong'"],
    ['error.yaml --dry-run', '::error title=factcheck::--dry-run shows what --fix would do'],
    ['broken.yaml --fix --dry-run', '::broken.yaml:1:9: yaml-syntax: '],
    ['slash.yaml --fix --dry-run', '::error title=factcheck::`factcheck check --fix` would change the ledger'],
  ])('%s', async (words, said) => {
    for (const told of [
      await annotations(words, { GITHUB_ACTIONS: 'true' }),
      await annotations(`--format github ${words}`, {}),
    ]) {
      expect(told).toHaveLength(1)
      expect(told[0]).toContain(said)
    }
    expect(await annotations(words, {})).toEqual([])
    expect(await annotations(`--format json ${words}`, { GITHUB_ACTIONS: 'true' })).toEqual([])
  })
  test('and one that does not fail has none', async () => {
    const env = { GITHUB_ACTIONS: 'true' }
    expect(await annotations('warnings.yaml --max-warnings 1 --exit-zero', env)).toEqual([])
    expect(await annotations('--help', env)).toEqual([])
  })
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
