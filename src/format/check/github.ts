import { describeFinding, sentenceOf } from '../../check/describe.js'
import { type Failure, type Finding, type Report, tally } from '../../check/finding.js'
import { SEVERITIES, type Severity } from '../../check/rule/rule.js'
import { nameOf } from '../../findings/problem-rule.js'
import type { Span } from '../../ledger/model/problem.js'
import { count, line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import { lastLines, omission } from './counts.js'

export const kind = 'commands'

/** Annotations of one type that GitHub shows for one step. */
const SHOWN = 10

/** Workflow commands, which GitHub shows as annotations in the diff of a pull request. */
export function report(report: Report): string {
  const { findings } = report
  const counts = tally(findings)
  const cut = SEVERITIES.filter((severity) => counts[severity] > SHOWN)
  const shown = cut.map((severity) => `${SHOWN} of ${count(counts[severity], severity)}`).join(' and ')
  const left = omission(report)
  const lines = [
    ...findings.map((finding) => command(finding, report)),
    ...(shown ? [`GitHub shows only ${shown} as annotations: see this log, or upload --format sarif:FILE.`] : []),
    ...(left ? [`And ${left}.`] : []),
    ...lastLines(report),
  ]
  return lines.map((text) => `${text}\n`).join('')
}

/** A finding as a workflow command. */
export function command(finding: Finding, { pathOf }: Pick<Report, 'pathOf'>): string {
  const { at, fact, severity } = finding
  return annotation(severity, at, fact.rule, withHelp(sentenceOf(finding), describeFinding(fact).help), pathOf)
}

/** What is wrong with a ledger that could not be checked. */
export function failure({ problems, pathOf }: Failure): string {
  const commands = problems.map((problem) => {
    const { message, help } = describeProblem(problem)
    return annotation('error', problem.at, nameOf(problem), withHelp(message, help), pathOf)
  })
  return commands.map((text) => `${text}\n`).join('')
}

/** Why a run failed, where that has no place in a file. */
export function failureCommand(message: string): string {
  return `${commandWithoutPlace('error', message)}\n`
}

function annotation(severity: Severity, at: Span, title: string, message: string, pathOf: Report['pathOf']): string {
  // GitHub takes columns only where all is on one line.
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {}
  const properties = {
    file: pathOf(at.file),
    line: at.line,
    endLine: at.endLine,
    ...columns,
    title: `factcheck: ${title}`,
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(line(String(value)))}`)
  // The log shows only what comes after the properties.
  const place = `${properties.file}:${at.line}:${at.column}: ${title}`
  return `::${severity} ${written.join(',')}::${escapeData(line(`${place}: ${message}`))}`
}

/** What has no place in a file, as a workflow command. */
export function commandWithoutPlace(severity: Severity, message: string): string {
  return `::${severity} title=factcheck::${escapeData(line(message))}`
}

/** A message and its help on one line. */
export const withHelp = (message: string, help: string | undefined) => (help ? `${message} (${help})` : message)

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
