import { sentenceOf } from '../../check/describe.js'
import type { Failure, Report } from '../../check/finding.js'
import { fingerprintOf, hash } from '../../findings/identity.js'
import { nameOf } from '../../findings/problem-rule.js'
import type { Span } from '../../ledger/model/problem.js'
import { line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import { jsonText } from '../json.js'

export const kind = 'json'

/** A Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function report({ findings, pathOf }: Report): string {
  const issues = findings.map((finding) => ({
    description: line(sentenceOf(finding)),
    check_name: finding.fact.rule,
    fingerprint: fingerprintOf(finding),
    severity: finding.severity === 'error' ? 'major' : 'minor',
    location: location(finding.at, pathOf),
  }))
  return jsonText(toldApart(issues))
}

/** What is wrong with a ledger that could not be checked. */
export function failure({ problems, pathOf }: Failure): string {
  const issues = problems.map((problem) => {
    const { message } = describeProblem(problem)
    return {
      description: line(message),
      check_name: nameOf(problem),
      fingerprint: hash(JSON.stringify([nameOf(problem), problem.at.file, message])),
      severity: 'blocker',
      location: location(problem.at, pathOf),
    }
  })
  return jsonText(toldApart(issues))
}

function location({ file, line: begin, endLine: end }: Span, pathOf: Report['pathOf']) {
  return { path: pathOf(file), lines: { begin, end } }
}

/** GitLab drops what has the fingerprint of another one. */
function toldApart<Issue extends { fingerprint: string }>(issues: readonly Issue[]): Issue[] {
  const times = new Map<string, number>()
  return issues.map((issue) => {
    const before = times.get(issue.fingerprint) ?? 0
    times.set(issue.fingerprint, before + 1)
    return before === 0 ? issue : { ...issue, fingerprint: hash(`${issue.fingerprint} ${before}`) }
  })
}
