import type { Report } from '../../evidence/finding.js'
import { fingerprintOf, hash } from '../../evidence/identity.js'
import { safeJson } from '../safe.js'
import { line } from '../text.js'
import { sentenceOf } from './message.js'

/** A Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function formatGitlab({ findings, pathOf }: Report): string {
  const times = new Map<string, number>()
  return safeJson(
    findings.map((finding) => {
      const { at, fact, severity } = finding
      const fingerprint = fingerprintOf(finding)
      const before = times.get(fingerprint) ?? 0
      times.set(fingerprint, before + 1)
      return {
        description: line(sentenceOf(finding)),
        check_name: fact.rule,
        // GitLab drops what has the fingerprint of another one.
        fingerprint: before === 0 ? fingerprint : hash(`${fingerprint} ${before}`),
        severity: severity === 'error' ? 'major' : 'minor',
        location: { path: pathOf(at.file), lines: { begin: at.line, end: at.endLine } },
      }
    }),
  )
}
