import { describeFinding } from '../../check/describe.js'
import { type Failure, mostSevere, type Report } from '../../check/finding.js'
import { nameOf } from '../../findings/problem-rule.js'
import type { Span } from '../../ledger/model/problem.js'
import { markdownCell } from '../../screen/markdown.js'
import { count } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import type { Words } from '../../words/words.js'
import { lookedAt, outcome } from './counts.js'

/** GitHub takes at most 1 MiB from a step. */
const ROWS = 200

const HEAD = ['| severity | rule | claim or source | what | where |', '|---|---|---|---|---|']

/** Markdown for the page of a workflow's run. */
export function formatSummary(report: Report): string {
  const { findings, counts } = report
  const rows = mostSevere(findings, ROWS).map(({ at, claim, fact, severity, source }) => {
    const name = claim ?? source ?? ''
    return row([severity, fact.rule, name], describeFinding(fact), at)
  })
  return page(outcome(report), lookedAt(report), rows, counts.error + counts.warning)
}

/** What is wrong with a ledger that could not be checked. */
export function summaryOfFailure({ problems }: Failure): string {
  const rows = problems
    .slice(0, ROWS)
    .map((problem) => row(['error', nameOf(problem), ''], describeProblem(problem), problem.at))
  return page('nothing could be checked', count(problems.length, 'error'), rows, problems.length)
}

function page(title: string, first: string, rows: readonly string[], all: number): string {
  const more = all - rows.length
  return [
    `### factcheck: ${title}`,
    '',
    first,
    ...(rows.length > 0 ? ['', ...HEAD, ...rows] : []),
    ...(more > 0 ? ['', `And ${count(more, 'more finding')}.`] : []),
    '\n',
  ].join('\n')
}

function row(cells: readonly string[], { message, help }: Words, at: Span): string {
  const what = help ? `${message} (${help})` : message
  return `| ${[...cells, what, `${at.file}:${at.line}`].map(markdownCell).join(' | ')} |`
}
