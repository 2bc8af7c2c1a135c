import { type Finding, omittedFrom, type Report } from '../../evidence/finding.js'
import { JSON_VERSION } from '../json.js'
import { safeJson } from '../safe.js'
import { describeFinding } from './message.js'

/** The findings as `factcheck check --format json` prints them; the README documents it. */
export function formatJson(report: Report): string {
  const { findings, known, checked } = report
  const omitted = omittedFrom(report)
  return safeJson({
    version: JSON_VERSION,
    findings: findings.map(findingJson),
    ...(omitted > 0 && { omitted }),
    ...(known > 0 && { known }),
    checked,
  })
}

/** A finding as every JSON output has it. */
export function findingJson({ fact, severity, claim, source, at }: Finding): object {
  const { message, help } = describeFinding(fact)
  return { rule: fact.rule, severity, message, claim, source, ...at, suggestion: help }
}
