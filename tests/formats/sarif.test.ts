import { expect, test } from 'vitest'
import { tally } from '../../src/check/finding.js'
import type { RuleSheet } from '../../src/check/rule/rule.js'
import { RULES } from '../../src/check/rules/index.js'
import { report as sarifReport } from '../../src/format/check/sarif.js'
import { terminalOf } from '../../src/screen/terminal.js'
import { themeFor } from '../../src/screen/theme.js'
import { checkDraft, checkText } from '../check/check-text.js'
import { factcheck } from '../harness.js'
import { expectNoMarkup, testHostileText } from './hostile.js'
import { isSarif } from './readers.js'

testHostileText('sarif', (shown) => {
  expectNoMarkup(shown)
  expect(isSarif(JSON.parse(shown)), JSON.stringify(isSarif.errors)).toBe(true)
  // A link or placeholder would have a meaning in a message.
  for (const { message } of JSON.parse(shown).runs[0].results) {
    expect(message.text).not.toMatch(/(?<!\\)[[\]]/)
    expect(message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
  }
})

const theme = themeFor(terminalOf({ write: () => {} }, {}, 'never'))

test.each(RULES)(
  '$name is valid SARIF, with a rule that has help, and an index that is its own',
  ({ name, ...sheet }) => {
    const { severity, files, links, registered, before, ledger: held, bad }: RuleSheet = { name, ...sheet }
    const level = severity === 'off' ? 'warning' : severity
    const beside = { files, links, registered, before, levels: new Map([[name, level]]) }
    const { ledger, findings } = held === undefined ? checkText(bad, beside) : checkDraft(bad, held, beside)
    const quotes = { exact: 0, normalised: 0, edited: 0, ambiguous: 0, notFound: 0, unchecked: 0 }
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
    const log = JSON.parse(sarifReport(report, { theme, version: '0.1.0' }))
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    const [{ tool, results, columnKind }] = log.runs
    expect(columnKind).toBe('utf16CodeUnits')
    const [{ ruleId, ruleIndex, partialFingerprints, locations }] = results
    expect(ruleId).toBe(name)
    expect(tool.driver.rules[ruleIndex].id).toBe(name)
    expect(tool.driver.rules[ruleIndex].help.markdown).toContain(held === undefined ? '```yaml' : '```markdown')
    expect(partialFingerprints['factcheckIdentity/v1']).toMatch(/^[0-9a-f]{32}$/)
    expect(locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'claims.yaml', uriBaseId: '%SRCROOT%' })
  },
)

test('the shipped ledger is valid SARIF without a result', async () => {
  const { code, stdout } = await factcheck(['check', '--format', 'sarif'])
  expect(code).toBe(0)
  expect(isSarif(JSON.parse(stdout))).toBe(true)
  expect(JSON.parse(stdout).runs[0].results).toEqual([])
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
