import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/format/check/index.js'
import { factcheck, folderWith } from '../harness.js'
import { expectXml, isSarif } from './readers.js'

describe('a ledger that cannot be read', () => {
  const formats = FORMAT_NAMES.flatMap((format) => ['--format', `${format}:out.${format}`])
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
    const cwd = folderWith({ 'claims.yaml': 'claims: [{id: a, text: T., confidence: sourced}]\n', 'known.json': '[]' })
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
