import type { Report } from '../../check/finding.js'
import { SEVERITIES, type Severity } from '../../check/rule/rule.js'
import { grouped } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { JSON_VERSION, jsonText } from '../json.js'
import { lastLines } from './counts.js'

interface RuleCount {
  rule: string
  severity: Severity
  count: number
}

/** How often each rule was broken, errors first, then the most first. */
function ruleCounts({ findings }: Report): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { fact, severity } of findings) {
    const name = `${severity} ${fact.rule}`
    const known = counts.get(name) ?? { rule: fact.rule, severity, count: 0 }
    counts.set(name, { ...known, count: known.count + 1 })
  }
  const rank = ({ severity }: RuleCount) => SEVERITIES.indexOf(severity)
  return [...counts.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.rule < b.rule ? -1 : 1))
}

/** Counts instead of findings, a rule a line. */
export function statisticsText(report: Report, theme: Theme): string {
  const counts = ruleCounts(report)
  const digits = Math.max(0, ...counts.map(({ count }) => grouped(count).length))
  const lines = counts.map(({ rule, severity, count }) => {
    const shown = severity === 'error' ? theme.error('error') : theme.warning('warning')
    return `${grouped(count).padStart(digits)}  ${shown}${' '.repeat('warning'.length - severity.length)}  ${rule}\n`
  })
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${lastLines(report).join('\n')}\n`
}

export function statisticsJson(report: Report): string {
  return jsonText({
    version: JSON_VERSION,
    statistics: ruleCounts(report),
    checked: report.checked,
    counts: report.draft?.counts,
  })
}
