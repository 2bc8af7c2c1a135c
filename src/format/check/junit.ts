import { describeFinding } from '../../check/describe.js'
import type { Failure, Finding, Report } from '../../check/finding.js'
import { nameOf } from '../../findings/problem-rule.js'
import type { Span } from '../../ledger/model/problem.js'
import { line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import type { Words } from '../../words/words.js'
import { omission } from './counts.js'

export const kind = 'xml'

interface Case {
  name: string
  line: number
  findings: Finding[]
}

/** JUnit XML: a suite per file, a case per claim or line of a draft, and one for each source or setting with a finding. */
export function report(report: Report): string {
  const suites = suitesOf(report)
  const failures = [...suites.values()].flatMap((cases) => [...cases.values()]).filter(isFailure).length
  const tests = [...suites.values()].reduce((sum, cases) => sum + cases.size, 0)
  const message = omission(report)
  const left = message ? [omittedSuite(message)] : []
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="factcheck check" tests="${tests + left.length}" failures="${failures + left.length}">`,
    ...[...suites].flatMap(([file, cases]) => suite(report.pathOf(file), [...cases.values()])),
    ...left,
    '</testsuites>\n',
  ].join('\n')
}

/** What is wrong with a ledger that could not be checked: a case with an error for each problem. */
export function failure({ problems, pathOf }: Failure): string {
  const number = problems.length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="factcheck check" tests="${number}" failures="0" errors="${number}">`,
    `  <testsuite name="factcheck" tests="${number}" failures="0" errors="${number}" skipped="0">`,
    ...problems.flatMap((problem) => {
      const { at } = problem
      const name = nameOf(problem)
      const words = describeProblem(problem)
      return [
        `    ${openCase({ name: `${name} at ${at.line}:${at.column}`, line: at.line }, pathOf(at.file))}>`,
        `      <error type="${name}" message="${xml(words.message)}">${xml(told(at, `error[${name}]`, words))}</error>`,
        '    </testcase>',
      ]
    }),
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n')
}

function suitesOf(report: Report): Map<string, Map<string, Case>> {
  const suites = new Map<string, Map<string, Case>>()
  const add = (file: string, name: string, at: number, finding?: Finding) => {
    const cases = suites.get(file) ?? new Map<string, Case>()
    suites.set(file, cases)
    const found = cases.get(name) ?? { name, line: at, findings: [] }
    cases.set(name, found)
    if (finding) found.findings.push(finding)
  }
  const { claims, findings, checked, draft } = report
  if (checked) for (const { id, at } of claims) add(at.file, id, at.line)
  for (const { draft: of, sentence, needs, claims } of draft?.sentences ?? []) {
    const line = of.file.position(sentence.start).line
    if (needs.length > 0 || claims.length > 0) add(of.file.name, `line ${line}`, line)
  }
  const drafts = new Set(draft?.drafts.map(({ file }) => file.name))
  for (const finding of findings) {
    const { claim, source, at } = finding
    const inLedger = claim ?? (source === undefined ? 'rules' : `source ${source}`)
    add(at.file, drafts.has(at.file) ? `line ${at.line}` : inLedger, at.line, finding)
  }
  return suites
}

const isFailure = ({ findings }: Case) => findings.some(({ severity }) => severity === 'error')

function suite(path: string, cases: readonly Case[]): string[] {
  const failures = cases.filter(isFailure).length
  return [
    `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`,
    ...cases.flatMap((item) => testCase(path, item)),
    '  </testsuite>',
  ]
}

function testCase(path: string, item: Case): string[] {
  const head = `    ${openCase(item, path)}`
  if (item.findings.length === 0) return [`${head}/>`]
  const errors = item.findings.filter(({ severity }) => severity === 'error')
  const warnings = item.findings.filter(({ severity }) => severity === 'warning')
  const [first] = errors
  return [
    `${head}>`,
    ...(first
      ? [
          `      <failure type="${first.fact.rule}" message="${xml(describeFinding(first.fact).message)}">${lines(errors)}</failure>`,
        ]
      : []),
    ...(warnings.length > 0 ? [`      <system-out>${lines(warnings)}</system-out>`] : []),
    '    </testcase>',
  ]
}

function openCase({ name, line: at }: Pick<Case, 'name' | 'line'>, path: string): string {
  return `<testcase name="${xml(name)}" classname="${xml(path)}" file="${xml(path)}" line="${at}" time="0"`
}

function lines(findings: readonly Finding[]): string {
  return findings
    .map(({ at, fact, severity }) => xml(told(at, `${severity}[${fact.rule}]`, describeFinding(fact))))
    .join('\n')
}

function told({ file, line: at, column }: Span, kind: string, { message, help }: Words): string {
  return `${file}:${at}:${column}: ${kind}: ${message}${help ? ` (${help})` : ''}`
}

/** What is not told must not look as if it had passed. */
function omittedSuite(message: string): string {
  const failure = `<failure type="max-findings" message="${message}"/>`
  const only = `<testcase name="more findings" classname="factcheck" time="0">${failure}</testcase>`
  return `  <testsuite name="factcheck" tests="1" failures="1" errors="0" skipped="0">${only}</testsuite>`
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** Text for an attribute or an element: on one line, and with nothing that ends either. */
function xml(text: string): string {
  return line(text).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character)
}
