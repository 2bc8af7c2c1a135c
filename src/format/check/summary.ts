import type { Finding, Report } from '../../evidence/finding.js'
import { count, line } from '../text.js'
import { countFindings, lastLine } from './counts.js'
import { describeFinding } from './message.js'

/** GitHub takes at most 1 MiB from a step. */
const ROWS = 200

/** Markdown for the page of a workflow's run. */
export function formatSummary(report: Report): string {
  const { findings, counts } = report
  const rows = findings.slice(0, ROWS).map(row)
  const more = counts.error + counts.warning - rows.length
  return [
    `### factcheck: ${countFindings(counts)}`,
    '',
    lastLine(report),
    ...(rows.length > 0
      ? ['', '| severity | rule | claim or source | what | where |', '|---|---|---|---|---|', ...rows]
      : []),
    ...(more > 0 ? ['', `And ${count(more, 'more finding')}.`] : []),
    '\n',
  ].join('\n')
}

function row({ at, claim, fact, severity, source }: Finding): string {
  const { message, help } = describeFinding(fact)
  const what = help ? `${message} (${help})` : message
  const cells = [severity, fact.rule, claim ?? source ?? '', what, `${at.file}:${at.line}`]
  return `| ${cells.map(markdown).join(' | ')} |`
}

/** Text with no meaning in Markdown or HTML: no link, no mention, no cell of its own. */
function markdown(text: string): string {
  return line(text)
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '')
    .replace(/[\\`*_{}[\]()#+!|~^$]/g, '\\$&')
    .replace(/@|:(?=\/\/)/g, (character) => `${character}\u200b`)
}
