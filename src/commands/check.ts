import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { RULES } from '../check/rules/index.js'
import { runCheck } from '../check/run.js'
import { severitiesOf, unknownRules } from '../check/settings.js'
import { type Finding, type Report, tally } from '../evidence/finding.js'
import { ruleOf } from '../evidence/problem-rule.js'
import { Snapshots } from '../evidence/snapshot.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { problemCommands } from '../format/check/github.js'
import { formatReport } from '../format/check/index.js'
import { formatSummary } from '../format/check/summary.js'
import { terminalOf } from '../format/terminal.js'
import { count } from '../format/text.js'
import { themeFor } from '../format/theme.js'
import type { Loaded } from '../ledger/load.js'
import { LedgerError, type Problem } from '../ledger/problem.js'
import { leaveOutKnown } from './check-baseline.js'
import { levelsOf, type Output, outputsOf } from './check-options.js'
import { type OutputFile, writeFiles } from './check-output.js'
import { pathsIn } from './check-paths.js'
import { Context } from './context.js'
import { UsageError } from './usage-error.js'

export interface CheckOptions {
  format?: string[]
  rule?: string[]
  maxWarnings?: number
  maxFindings?: number
  quiet?: boolean
  baseline?: string
  updateBaseline?: boolean
  exitZero?: boolean
  allowEmpty?: boolean
  summary?: boolean
  links?: boolean
  allowPrivate?: boolean
  fix?: boolean
  dryRun?: boolean
}

/** `factcheck check [FILES…]` */
export async function check(files: readonly string[], options: CheckOptions, given: Context): Promise<ExitCode> {
  const context = new Context(given.io, { ...given.options, file: [...(given.options.file ?? []), ...files] })
  const { cwd, env } = context.io
  const outputs = outputsOf(options.format, env, cwd)
  const overrides = levelsOf(options.rule)
  if (options.dryRun && !options.fix)
    throw new UsageError('--dry-run shows what --fix would do', 'give both: --fix --dry-run')
  if (options.dryRun) return (await import('./check-fix.js')).showFixes(context)
  const loaded = await (options.fix ? (await import('./check-fix.js')).loadFixed(context) : context.tryLoad())
  const { ledger } = loaded
  const problems = findingsAmong(loaded, options, (bad) => annotate(bad, outputs, context))
  const links = options.links ? await (await import('./check-links.js')).tryLinks(ledger, options, context) : undefined
  const all = runCheck(
    { ...loaded, problems, snapshots: new Snapshots(cwd), ...(links && { deadLinks: links.dead }) },
    severitiesOf(ledger, overrides),
    context.io.now(),
  )
  if (ledger.claims.size === 0 && all.findings.length === 0 && !options.allowEmpty)
    throw new UsageError('no claim could be read, so nothing was checked', '--allow-empty lets that pass')
  const { findings, known } = leaveOutKnown(all.findings, options, context)
  const told = options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const report: Report = {
    findings: told,
    counts: tally(told),
    errorsOnly: options.quiet === true,
    known,
    checked: { ...all.checked, ...(links && { links: links.counts }) },
    rules: RULES,
    claims: [...ledger.claims.values()],
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
  print(report, outputs, options, context)
  return exitCode(findings, options, context)
}

/** The loader's problems that are findings of a rule. Anything else that is wrong ends the run. */
function findingsAmong(
  { ledger, problems }: Loaded,
  { allowEmpty }: CheckOptions,
  tell: (bad: readonly Problem[]) => void,
): Problem[] {
  const relevant = problems.filter(({ code }) => !(allowEmpty && (code === 'no-claims' || code === 'file-empty')))
  const unknown = unknownRules(ledger)
  if (unknown.length === 0 && relevant.every((problem) => ruleOf(problem))) return relevant
  const error = new LedgerError([...relevant, ...unknown], ledger.files)
  tell(error.problems)
  throw error
}

/** A ledger that cannot be checked is told of in a pull request, too. */
function annotate(bad: readonly Problem[], outputs: readonly Output[], context: Context): void {
  const isForGithub = outputs.some(({ format, path }) => format === 'github' && path === undefined)
  if (isForGithub) context.print(problemCommands(bad, pathsIn(context.io)))
}

/** As text to a person, so many findings are enough to begin with. */
const SHOWN_AS_TEXT = 100

function print(
  report: Report,
  outputs: readonly Output[],
  { maxFindings, summary }: CheckOptions,
  context: Context,
): void {
  const plain = themeFor(terminalOf({ write: () => {} }, {}, 'never'))
  const written: OutputFile[] = []
  let shown = ''
  for (const { format, name, path } of outputs) {
    const bounded = bound(report, maxFindings ?? (format === 'text' ? SHOWN_AS_TEXT : Infinity))
    const text = formatReport(format, bounded, path ? plain : context.theme, manifest.version)
    if (name !== undefined && path !== undefined) written.push({ name, path, text })
    else shown = text
  }
  writeFiles(written)
  if (summary) addSummary(bound(report, maxFindings ?? Infinity), context)
  context.print(shown)
}

function bound(report: Report, most: number): Report {
  return { ...report, findings: report.findings.slice(0, most) }
}

function addSummary(report: Report, context: Context): void {
  const path = context.io.env.GITHUB_STEP_SUMMARY
  if (!path) {
    context.notice('--summary: GITHUB_STEP_SUMMARY is not set, so there is no page to write it to.')
    return
  }
  try {
    appendFileSync(resolve(context.io.cwd, path), formatSummary(report))
  } catch (error) {
    throw new UsageError(`--summary: GITHUB_STEP_SUMMARY cannot be written: ${(error as Error).message}`)
  }
}

function exitCode(
  findings: readonly Finding[],
  { exitZero, maxWarnings = Infinity }: CheckOptions,
  context: Context,
): ExitCode {
  const { error, warning } = tally(findings)
  if (warning > maxWarnings) context.notice(`${count(warning, 'warning')}, and --max-warnings allows ${maxWarnings}.`)
  return !exitZero && (error > 0 || warning > maxWarnings) ? EXIT.nothing : EXIT.ok
}
