import { describeFinding, sentenceOf } from '../../check/describe.js'
import type { Failure, Finding, Report } from '../../check/finding.js'
import type { RuleSheet } from '../../check/rule/rule.js'
import { fingerprintOf } from '../../findings/identity.js'
import { nameOf } from '../../findings/problem-rule.js'
import type { Problem, Span } from '../../ledger/model/problem.js'
import { line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import { jsonText } from '../json.js'
import { omission } from './counts.js'
import type { Setting } from './format.js'
import { ruleMarkdown, ruleText } from './sheet.js'

export const kind = 'json'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as code scanning reads it. */
export function report(report: Report, { version }: Setting): string {
  const { findings, rules } = report
  const left = omission(report)
  const notes = left ? { toolExecutionNotifications: [{ level: 'warning', message: { text: left } }] } : {}
  const indexes = new Map(rules.map(({ name }, index) => [name, index]))
  return log({
    tool: { driver: { name: 'factcheck', semanticVersion: version, rules: rules.map(ruleDescriptor) } },
    invocations: [{ executionSuccessful: true, ...notes }],
    results: findings.map((finding) => result(finding, indexes.get(finding.fact.rule) ?? -1, report)),
  })
}

/** What is wrong with a ledger that could not be checked. */
export function failure({ problems, pathOf }: Failure, { version }: Setting): string {
  return log({
    tool: { driver: { name: 'factcheck', semanticVersion: version } },
    invocations: [{ executionSuccessful: false }],
    results: problems.map((problem) => problemResult(problem, pathOf)),
  })
}

function log(run: object): string {
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [{ ...run, columnKind: 'utf16CodeUnits' }] })
}

function ruleDescriptor(sheet: RuleSheet) {
  return {
    id: sheet.name,
    shortDescription: { text: message(sheet.asks) },
    fullDescription: { text: message(sheet.why) },
    help: { text: ruleText(sheet), markdown: ruleMarkdown(sheet) },
    defaultConfiguration: sheet.severity === 'off' ? { enabled: false } : { level: sheet.severity },
    properties: { tags: ['factcheck'] },
  }
}

function result(finding: Finding, ruleIndex: number, { pathOf }: Report) {
  const { at, claim, fact, severity, source } = finding
  const { help } = describeFinding(fact)
  const name = claim ?? source
  return {
    ruleId: fact.rule,
    ruleIndex,
    level: severity,
    message: { text: message(help ? `${sentenceOf(finding)} (${help})` : sentenceOf(finding)) },
    locations: [
      {
        physicalLocation: physicalLocation(at, pathOf),
        ...(name !== undefined && { logicalLocations: [{ name, kind: 'member' }] }),
      },
    ],
    partialFingerprints: { 'factcheckIdentity/v1': fingerprintOf(finding) },
  }
}

function problemResult(problem: Problem, pathOf: Report['pathOf']) {
  const { message: what, help } = describeProblem(problem)
  return {
    ruleId: nameOf(problem),
    level: 'error',
    message: { text: message(help ? `${what} (${help})` : what) },
    locations: [{ physicalLocation: physicalLocation(problem.at, pathOf) }],
  }
}

function physicalLocation(
  { file, line: startLine, column: startColumn, endLine, endColumn }: Span,
  pathOf: Report['pathOf'],
) {
  return { artifactLocation: artifact(pathOf(file)), region: { startLine, startColumn, endLine, endColumn } }
}

function artifact(path: string) {
  // A name of Windows may hold half a character, of which no URI can be made.
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd')
  const uri = whole.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}

/** Message strings give a meaning to braces and to links (3.11.5, 3.11.6). */
function message(text: string): string {
  return line(text)
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}
