import { omittedFrom, type Report } from '../../evidence/finding.js'
import { JSON_VERSION } from '../json.js'
import { describeFinding } from './message.js'
import { safeJson } from './safe.js'

/** The findings as `factcheck check --format json` prints them; the README documents it. */
export function formatJson(report: Report): string {
  const { findings, known, checked } = report
  const omitted = omittedFrom(report)
  return safeJson({
    version: JSON_VERSION,
    findings: findings.map(({ fact, severity, claim, source, at }) => {
      const { message, help } = describeFinding(fact)
      return { rule: fact.rule, severity, message, claim, source, ...at, suggestion: help }
    }),
    ...(omitted > 0 && { omitted }),
    ...(known > 0 && { known }),
    checked,
  })
}
