import { type Finding, type Report, SEVERITIES, tally } from '../../evidence/finding.js'
import { count, line } from '../text.js'
import { describeFinding, sentenceOf } from './message.js'
import { countFindings } from './text.js'

/** Annotations of one type that GitHub shows for one step. */
const SHOWN = 10

/** Workflow commands, which GitHub shows as annotations in the diff of a pull request. */
export function formatGithub(report: Report): string {
  const { findings, omitted, checked } = report
  const lines = findings.map((finding) => command(finding, report))
  const counts = tally(findings)
  const cut = SEVERITIES.filter((severity) => counts[severity] > SHOWN).map((severity) => `${SHOWN} of ${count(counts[severity], severity)}`)
  if (cut.length > 0) lines.push(`GitHub shows only ${cut.join(' and ')} as annotations; all are in this log, and --format sarif:FILE is for uploading all.`)
  if (omitted > 0) lines.push(`And ${count(omitted, 'more finding')}, left out by --max-findings.`)
  lines.push(`Checked ${count(checked.claims, 'claim')} and ${count(checked.citations, 'citation')}: ${countFindings(findings)}.`)
  return lines.map((text) => `${text}\n`).join('')
}

function command(finding: Finding, { pathOf }: Report): string {
  const { at, fact, severity } = finding
  // A column on another line than `line` is taken for one of the first line.
  const column = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : { col: at.column }
  const properties = { file: pathOf(at.file), line: at.line, endLine: at.endLine, ...column, title: `factcheck: ${fact.rule}` }
  const { help } = describeFinding(fact)
  const message = help ? `${sentenceOf(finding)} (${help})` : sentenceOf(finding)
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(line(String(value)))}`)
  return `::${severity} ${written.join(',')}::${escapeData(line(message))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '## [')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
