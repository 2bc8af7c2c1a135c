import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { tally } from '../../src/check/finding.js'
import { RULES } from '../../src/check/rules/index.js'
import { CHECK_FORMATS } from '../../src/format/check/index.js'
import { formatSarif } from '../../src/format/check/sarif.js'
import { factcheck, folderWith, ROOT } from '../harness.js'
import { checkText } from './check-text.js'

// The schema of SARIF 2.1.0 as Microsoft's validator has it (npm: @microsoft/sarif-multitool-linux 5.7.0, MIT): that of
// OASIS, in the JSON Schema of 2020-12. Only its white space was changed.
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'tests/check/sarif-schema-2.1.0.json'), 'utf8')))

/** A ledger with a finding of every kind that tells of a text: of a label, a date, a URL, a quote and an exception. */
const ledger = (text: string) => `sources:
  a: {title: T, URL: ${JSON.stringify(`x${text}`)}}
claims:
  - {id: dated, text: Fares rose., confidence: sourced, citations: [a], date: ${JSON.stringify(`x${text}`)}}
  - {id: quoted, text: Boats sail., confidence: sourced, citations: [{source: a, quote: ${JSON.stringify(`x${text}`)}}]}
rules:
  source-used: {except: [{source: a, reason: ${JSON.stringify(`x${text}`)}, until: ${JSON.stringify(`x${text}`)}}]}
`
/** The loader takes no control characters into a text, but a label that is none is told of as it stands. */
const labelled = (text: string) => `claims:
  - {id: labelled, text: Fares rose., confidence: ${JSON.stringify(`x${text}`)}}
`

const HOSTILE: Record<string, string> = {
  'a workflow command': '\n::error::owned',
  'an old workflow command': '##[add-mask]owned',
  'an escape of a workflow command': '%0A::error::owned',
  'the end of a property': ',line=9::owned',
  'the end of CDATA': ']]>owned',
  'the end of a script': '</script><script>alert(1)</script>',
  'an XML entity': '&owned;<!--',
  'an attribute': '" onload="owned',
  ANSI: '\u001b[31mowned\u001b[0m',
  'a link of a terminal': '\u001b]8;;https://evil.example\u0007owned',
  bidi: '\u202eowned\u2066',
  'a new line': '\nowned',
  'a carriage return': '\rowned',
  'a line separator': '\u2028owned',
  Markdown: '| [owned](https://evil.example) `x` <b>@someone',
  'a message of SARIF': '{0} [owned](1) \\',
}

const FORMATS = [...CHECK_FORMATS, 'summary'] as const

describe.each(Object.entries(HOSTILE))('%s', (_, hostile) => {
  const isLoadable = !/[\p{Cc}\u2028\u202e]/u.test(hostile.replaceAll('\n', ''))
  const files: Record<string, string> = {
    [`named ${hostile.replaceAll('\0', '')}.yaml`]: labelled('plain'),
    'labelled.yaml': labelled(hostile),
    ...(isLoadable && { 'texts.yaml': ledger(hostile) }),
  }
  const cwd = folderWith(files)
  describe.each(Object.keys(files))('in %j', (file) => {
    test.each(FORMATS)('is harmless in %s', async (format) => {
      const argv = format === 'summary' ? ['--summary', '--format', 'json'] : ['--format', format]
      const page = `page-${Object.keys(files).indexOf(file)}.md`
      const { code, stdout } = await factcheck(['check', ...argv, '--', file], {
        cwd,
        env: { GITHUB_STEP_SUMMARY: page },
      })
      expect(code).toBe(1)
      const shown = format === 'summary' ? readFileSync(join(cwd, page), 'utf8') : stdout
      expect(shown).toContain(file === 'texts.yaml' ? 'dated' : 'labelled')
      expectInert(shown)
      HARMLESS[format](shown)
    })
  })
})

/** A ledger that cannot be read: one of its keys is none. */
const unreadable = (text: string) => `claims:
  - {id: a, text: Fares rose., confidence: sourced, ${JSON.stringify(`x${text}`)}: y}
`

describe.each(Object.entries(HOSTILE))('%s, where nothing can be checked', (_, hostile) => {
  const cwd = folderWith({ 'claims.yaml': unreadable(hostile) })
  test.each(FORMATS.filter((format) => format !== 'text'))('is harmless in %s', async (format) => {
    const argv = format === 'summary' ? ['--summary', '--format', 'json'] : ['--format', format]
    const { code, stdout } = await factcheck(['check', ...argv], { cwd, env: { GITHUB_STEP_SUMMARY: 'page.md' } })
    expect(code).toBe(2)
    const shown = format === 'summary' ? readFileSync(join(cwd, 'page.md'), 'utf8') : stdout
    expect(shown).toContain('field-unknown')
    expectInert(shown)
    HARMLESS[format](format === 'github' ? `${shown}Checked nothing` : shown)
  })
})

function expectInert(shown: string): void {
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
  expect(shown).not.toContain('##[')
}

/** Only where the format may end up inside of HTML. */
function expectNoMarkup(shown: string): void {
  expect(shown).not.toContain('</script>')
}

const COMMAND =
  /^::(error|warning) file=([^,:]*),line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=factcheck%3A [a-z-]+::.*$/

const HARMLESS: Record<(typeof FORMATS)[number], (shown: string) => void> = {
  text: (shown) => expect(shown).not.toMatch(/^\s*::/m),
  json: (shown) => {
    expect(shown).not.toMatch(/^\s*::/m)
    expect(JSON.parse(shown)).toMatchObject({ version: 1 })
    expectNoMarkup(shown)
  },
  sarif: (shown) => {
    expectNoMarkup(shown)
    expect(isSarif(JSON.parse(shown)), JSON.stringify(isSarif.errors)).toBe(true)
    // A link or placeholder would have a meaning in a message.
    for (const { message } of JSON.parse(shown).runs[0].results) {
      expect(message.text).not.toMatch(/(?<!\\)[[\]]/)
      expect(message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
    }
  },
  junit: (shown) => expectXml(shown),
  github: (shown) => {
    const lines = shown.trimEnd().split('\n')
    expect(lines.pop()).toMatch(/^Checked /)
    for (const line of lines) expect(line).toMatch(COMMAND)
    // GitHub decodes what follows a percent sign: nothing of the ledger may stand behind a bare one.
    for (const line of lines) expect(line.replace(/%(?:25|0A|0D|3A|2C)/g, '')).not.toContain('%')
  },
  gitlab: (shown) => {
    expectNoMarkup(shown)
    expect(JSON.parse(shown).length).toBeGreaterThan(0)
  },
  summary: (shown) => {
    const rows = shown.split('\n').filter((line) => line.startsWith('| error') || line.startsWith('| warning'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(6)
      // Code has no meaning; it begins at a backtick that is not escaped, and ends at the next.
      const outside = row.replaceAll(/\\[^a-z]|`[^`]+`/g, '')
      expect(outside).not.toMatch(/[<[`]|@(?!\u200b)/)
    }
  },
}

/** Every tag is one that is written here, closed in order, and there is no bare < or &. */
function expectXml(text: string): void {
  const open: string[] = []
  const rest = text.replace(
    /<(\?xml|\/?)([\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/|\?)?>/g,
    (_, start, name, attributes, end) => {
      expect(attributes).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#35);)/)
      if (start === '/') expect(open.pop()).toBe(name)
      else if (!end) open.push(name)
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#35);)/)
}

test.each(RULES)('$name is valid SARIF, with a rule that has help, and an index that is its own', (rule) => {
  const { name, severity, files, links, before, bad } = rule
  const level = severity === 'off' ? 'warning' : severity
  const { ledger, findings } = checkText(bad, { files, links, before, levels: new Map([[name, level]]) })
  const quotes = { exact: 0, normalised: 0, ambiguous: 0, notFound: 0, unchecked: 0 }
  const report = {
    findings,
    counts: tally(findings),
    known: 0,
    checked: { claims: 0, citations: 0, quotes },
    rules: RULES,
    claims: [...ledger.claims.values()],
    files: ledger.files,
    pathOf: () => 'claims.yaml',
  }
  const log = JSON.parse(formatSarif(report, '0.1.0'))
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
  const [{ tool, results, columnKind }] = log.runs
  expect(columnKind).toBe('utf16CodeUnits')
  const [{ ruleId, ruleIndex, partialFingerprints, locations }] = results
  expect(ruleId).toBe(name)
  expect(tool.driver.rules[ruleIndex].id).toBe(name)
  expect(tool.driver.rules[ruleIndex].help.markdown).toContain('```yaml')
  expect(partialFingerprints['factcheckIdentity/v1']).toMatch(/^[0-9a-f]{32}$/)
  expect(locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'claims.yaml', uriBaseId: '%SRCROOT%' })
})

describe('a ledger that cannot be read', () => {
  const formats = CHECK_FORMATS.flatMap((format) => ['--format', `${format}:out.${format}`])
  test.each<[string, string | Uint8Array | undefined, string]>([
    ['a syntax error', 'claims: [\n', 'yaml-syntax'],
    ['no file', undefined, 'file-missing'],
    ['an include of nothing', 'include: [nowhere.yaml]\n', 'include-missing'],
    ['UTF-16', Buffer.from('\ufeffclaims: []\n', 'utf16le'), 'encoding-utf-16'],
    ['empty', '', 'file-empty'],
    ['a key that is none', 'claims:\n  - {id: a, text: T., confidence: sourced, clam: x}\n', 'field-unknown'],
  ])('%s: every format tells of it, in place of what an earlier run said', async (_, text, problem) => {
    const cwd = folderWith({ 'out.sarif': 'before', ...(text !== undefined && { 'ledger.yaml': text }) })
    const { code, stdout, stderr } = await factcheck(['check', 'ledger.yaml', ...formats], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('ledger.yaml:')
    const out = (format: string) => readFileSync(join(cwd, `out.${format}`), 'utf8')
    const sarif = JSON.parse(out('sarif'))
    expect(isSarif(sarif), JSON.stringify(isSarif.errors)).toBe(true)
    expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(false)
    expect(sarif.runs[0].results[0]).toMatchObject({
      ruleId: problem,
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'ledger.yaml' } } }],
    })
    const json = JSON.parse(out('json'))
    expect(json).toMatchObject({ version: 1, findings: [], checked: { claims: 0, citations: 0 } })
    expect(json.problems[0]).toEqual({
      code: problem,
      message: expect.any(String),
      file: 'ledger.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
      endLine: expect.any(Number),
      endColumn: expect.any(Number),
      ...('suggestion' in json.problems[0] && { suggestion: expect.any(String) }),
    })
    expectXml(out('junit'))
    expect(out('junit')).toContain(`<error type="${problem}"`)
    const [issue] = JSON.parse(out('gitlab'))
    expect(issue).toMatchObject({ check_name: problem, severity: 'blocker', location: { path: 'ledger.yaml' } })
    expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(out('github')).toMatch(/^::error file=ledger\.yaml,/)
    expect(out('text')).toContain(stderr.split('\n', 1)[0])
  })
  test('a format for stdout goes there, and the summary says so', async () => {
    const cwd = folderWith({ 'claims.yaml': 'claims: [\n' })
    const env = { GITHUB_STEP_SUMMARY: 'page.md' }
    const { code, stdout } = await factcheck(['check', '--format', 'json', '--summary'], { cwd, env })
    expect([code, JSON.parse(stdout).problems.length]).toEqual([2, 1])
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toContain('### factcheck: nothing could be checked')
  })
  test('a broken baseline is told of in the same way', async () => {
    const cwd = folderWith({ 'claims.yaml': labelled('x'), 'known.json': '[]' })
    const { code, stdout } = await factcheck(['check', '--format', 'json', '--baseline', 'known.json'], { cwd })
    expect([code, JSON.parse(stdout).problems[0].file]).toEqual([2, 'known.json'])
  })
  test('an output that cannot be written does not hide what is wrong with the ledger', async () => {
    const cwd = folderWith({ 'claims.yaml': 'claims: [\n', 'folder/x': '' })
    const { code, stderr } = await factcheck(['check', '--format', 'sarif:folder'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('folder cannot be written: it is a folder')
    expect(stderr).toContain('claims.yaml:1:9: error:')
  })
})

test('the shipped ledger is valid SARIF without a result', async () => {
  const { code, stdout } = await factcheck(['check', '--format', 'sarif'])
  expect(code).toBe(0)
  expect(isSarif(JSON.parse(stdout))).toBe(true)
  expect(JSON.parse(stdout).runs[0].results).toEqual([])
})

describe('places', () => {
  const text = `claims:\n  - {id: a, text: "😀 Fares rose.", confidence: sourced, citations: [b]}\n`
  const cwd = folderWith({ 'sub dir/a b#ü.yaml': text })
  const column = text.replace('claims:\n', '').indexOf('[b]') + 2
  test('columns count UTF-16 units, and URIs are relative and encoded', async () => {
    const { stdout } = await factcheck(['check', '--format', 'sarif', 'sub dir/a b#ü.yaml'], { cwd })
    const [{ locations }] = JSON.parse(stdout).runs[0].results
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('sub%20dir/a%20b%23%C3%BC.yaml')
    expect(locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: column,
      endLine: 2,
      endColumn: column + 1,
    })
  })
  test.each([
    ['github', { GITHUB_WORKSPACE: cwd }, 'file=sub dir/a b#ü.yaml,'],
    ['github', {}, 'file=a b#ü.yaml,'],
    ['github', { GITHUB_WORKSPACE: '/elsewhere' }, 'file=a b#ü.yaml,'],
    ['gitlab', { CI_PROJECT_DIR: cwd }, '"path": "sub dir/a b#ü.yaml"'],
  ])('%s names files from the root of the checkout: %j', async (format, env, expected) => {
    const here = join(cwd, 'sub dir')
    const { stdout } = await factcheck(['check', '--format', format, 'a b#ü.yaml'], { cwd: here, env })
    expect(stdout).toContain(expected)
  })
  test('standard input is shown as such', async () => {
    const { stdout } = await factcheck(['check', '--format', 'json', '-'], { stdin: text })
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: '<stdin>', line: 2, column })
  })
})

test('fingerprints survive moving a claim and what it stands beside', async () => {
  const one = '  - {id: one, text: Fares rose., confidence: sourced, citations: [gazette]}\n'
  const two = '  - {id: two, text: He infers it., confidence: inferred, premises: [gone, one]}\n'
  const fingerprints = async (text: string) => {
    const { stdout } = await factcheck(['check', '--format', 'sarif', '-'], { stdin: text })
    const { results } = JSON.parse(stdout).runs[0]
    return results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints)).sort()
  }
  const before = await fingerprints(`claims:\n${one}${two}`)
  expect(before).toHaveLength(3)
  expect(
    await fingerprints(`# A comment\ntitle: T\nclaims:\n${two.replace('[gone, one]', '[one, gone]')}\n${one}`),
  ).toEqual(before)
})

test('GitLab drops findings with one fingerprint, so each has its own', async () => {
  const stdin =
    'claims:\n  - {id: one, text: Fares rose., confidence: sourced, citations: [a, a, {source: b, via: a}]}\n'
  const { stdout } = await factcheck(['check', '--format', 'gitlab', '-'], { stdin })
  const fingerprints = JSON.parse(stdout).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(fingerprints).toHaveLength(4)
  expect(new Set(fingerprints).size).toBe(4)
})

test('JUnit has a case per claim, and fails those with errors', async () => {
  const stdin = `sources:
  a: {title: T}
claims:
  - {id: fine, text: Fares rose., confidence: sourced, citations: [a]}
  - {id: bad, text: Boats sail., confidence: sourced}
  - {id: warned, text: The mayor may have known it., confidence: sourced, citations: [a]}
`
  const { stdout } = await factcheck(['check', '--format', 'junit', '-'], { stdin })
  expect(stdout).toContain('<testsuites name="factcheck check" tests="4" failures="1">')
  expect(stdout).toMatch(/<testcase name="fine"[^>]*\/>/)
  expect(stdout).toMatch(/<testcase name="bad"[^>]*>\n +<failure type="claim-needs-source"/)
  expect(stdout).toMatch(/<testcase name="warned"[^>]*>\n +<system-out>/)
  expect(stdout).toMatch(/<testcase name="source a"[^>]*>\n +<system-out>/)
})

test('GitHub is told that it shows ten of each kind', async () => {
  const claim = (at: number) => `  - {id: c-${at}, text: "Text ${at}.", confidence: sourced}\n`
  const stdin = (count: number) => `claims:\n${Array.from({ length: count }, (_, at) => claim(at)).join('')}`
  const run = (count: number) => factcheck(['check', '-'], { stdin: stdin(count), env: { GITHUB_ACTIONS: 'true' } })
  expect((await run(10)).stdout).not.toContain('GitHub shows')
  expect((await run(12)).stdout).toContain('GitHub shows only 10 of 12 errors as annotations')
})

test('text says what was checked, with a frame and help for each finding', async () => {
  const stdin =
    'sources:\n  a: {title: T, URL: "https://a.example"}\nclaims:\n  - {id: one, text: Fares rose., confidence: sourced, citations: [b]}\n  - {id: two, text: Boats sail., confidence: sourced, citations: [a]}\n'
  const { stdout } = await factcheck(['check', '-'], { stdin })
  expect(stdout).toMatchInlineSnapshot(`
    "<stdin>:4:67: error[source-exists]: one: \`source\` names \`b\`, which is not
      among the sources
        |
      4 | …e: sourced, citations: [b]}
        |                          ^
      help: did you mean \`a\`?

    factcheck explain source-exists tells why a rule asks what it asks
    Checked 2 claims, 2 citations and 0 quotes: 1 error.
    "
  `)
})
