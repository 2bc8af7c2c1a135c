import { describeFinding, sentenceOf } from '../../check/describe.js'
import { type Failure, type Finding, type Report, tally } from '../../check/finding.js'
import { addTo } from '../../ledger/model/grouped.js'
import { codeFrame } from '../../screen/frame.js'
import { fitted, line, wrap } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { formatProblems } from '../problem.js'
import { countFindings, lastLines, omission, outcome } from './counts.js'
import type { Setting } from './format.js'
import { formatSuggestions } from './suggestions.js'

export const kind = 'text'

/**
 * Findings as a person reads them, file by file, errors first, as they are what must be mended: place, message, the line with a
 * caret, what to do.
 */
export function report(report: Report, { theme }: Setting): string {
  const files = new Map<string, Finding[]>()
  for (const finding of errorsFirst(report.findings)) addTo(files, finding.at.file, finding)
  for (const [file, findings] of files) files.set(file, errorsFirst(findings))
  const parts = [...files].flatMap(([file, findings]) => [
    ...(files.size > 1 ? [`${theme.strong(line(file))}: ${countFindings(tally(findings))}\n`] : []),
    ...findings.map((finding) => formatFinding(finding, report, theme)),
  ])
  const suggested = report.draft?.suggestions ? [formatSuggestions(report.draft.suggestions, theme)] : []
  return [...parts, ...suggested, closing(report, theme)].join('\n')
}

/** What is wrong with a ledger that could not be checked. */
export function failure({ problems, files }: Failure, { theme }: Setting): string {
  return formatProblems(problems, files, theme)
}

/** One finding: place, message, the line with a caret, what to do. */
export function formatFinding(finding: Finding, { files }: Pick<Report, 'files'>, theme: Theme): string {
  const { at, fact, severity } = finding
  const place = theme.strong(line(`${at.file}:${at.line}:${at.column}:`))
  const label = (severity === 'error' ? theme.error : theme.warning)(`${severity}[${fact.rule}]:`)
  const { width } = theme.terminal
  const parts = [wrap(`${place} ${label} ${line(sentenceOf(finding))}`, width, '', '  ')]
  const file = files.get(at.file)
  if (file) parts.push(codeFrame(file, at, theme))
  const { help } = describeFinding(fact)
  if (help) parts.push(wrap(`${theme.hint('help:')} ${line(help)}`, width, '  ', '    '))
  return `${parts.join('\n')}\n`
}

function errorsFirst(findings: readonly Finding[]): Finding[] {
  const isError = ({ severity }: Finding) => severity === 'error'
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
}

function closing(report: Report, theme: Theme): string {
  const [first] = errorsFirst(report.findings)
  const left = omission(report)
  const lines = [
    ...(left ? [`And ${left}.`] : []),
    ...(first ? [theme.dim(`More about a rule: factcheck explain ${first.fact.rule}`)] : []),
    ...(report.checked ? [] : [capital(`${outcome(report)}.`)]),
    ...lastLines(report),
  ]
  return `${fitted(lines.join('\n'), theme.terminal)}\n`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
