import { resolve } from 'node:path'
import { type Finding, type Report, type RuleName, tally } from '../../check/finding.js'
import { RULES } from '../../check/rules/index.js'
import { runCheck } from '../../check/run.js'
import { type Level, loweredRules, unknownRules } from '../../check/settings.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { ruleOf } from '../../findings/problem-rule.js'
import type { Loaded } from '../../ledger/load/load.js'
import { LedgerError, type Problem } from '../../ledger/model/problem.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { count } from '../../screen/text.js'
import { Context } from '../context.js'
import { type CheckOptions, levelsOf, type Output, outputsOf } from '../report/options.js'
import { refuseToOverwrite } from '../report/output.js'
import { pathsIn } from '../report/paths.js'
import { annotateEnd, printEnd, printReport } from '../report/report.js'
import { UsageError } from '../usage-error.js'
import { leaveOutKnown } from './baseline.js'

/** `factcheck check [FILES…]` */
export async function check(files: readonly string[], options: CheckOptions, given: Context): Promise<ExitCode> {
  const context = new Context(given.io, { ...given.options, file: [...(given.options.file ?? []), ...files] })
  const { cwd, env } = context.io
  try {
    const outputs = outputsOf(options.format, env, cwd)
    const overrides = levelsOf(options.rule)
    if (options.baseline !== undefined) refuseToOverwrite('the baseline', [options.baseline], outputs, cwd)
    if (options.dryRun && !options.fix)
      throw new UsageError('--dry-run shows what --fix would do', 'give both: --fix --dry-run')
    if (options.dryRun) return await showFixes(options, context)
    return await checkInto(outputs, overrides, options, context)
  } catch (error) {
    await printEnd(error, options, context)
    throw error
  }
}

async function showFixes({ format }: CheckOptions, context: Context): Promise<ExitCode> {
  const code = await (await import('./fix.js')).showFixes(context)
  if (code !== EXIT.ok) annotateEnd('`factcheck check --fix` would change the ledger: see the diff', format, context.io)
  return code
}

/** Nothing that is written may take the place of the ledger. */
function keepSafe(
  { ledger, problems }: Loaded,
  outputs: readonly Output[],
  { baseline, updateBaseline }: CheckOptions,
  { io: { cwd } }: Context,
): void {
  const known = updateBaseline && baseline !== undefined ? [{ name: baseline, path: resolve(cwd, baseline) }] : []
  const names = [...ledger.files.keys(), ...problems.map(({ at }) => at.file)]
  refuseToOverwrite('a file of the ledger', names, [...outputs, ...known], cwd)
}

async function checkInto(
  outputs: readonly Output[],
  overrides: ReadonlyMap<RuleName, Level>,
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { cwd } = context.io
  const found = await context.tryLoad()
  keepSafe(found, outputs, options, context)
  const loaded = options.fix ? await (await import('./fix.js')).fix(found, context) : found
  const { ledger } = loaded
  const problems = findingsAmong(loaded, options)
  const links = options.links ? await (await import('./links.js')).tryLinks(ledger, options, context) : undefined
  const all = runCheck(
    { ...loaded, problems, snapshots: new Snapshots(cwd), ...(links && { deadLinks: links.dead }) },
    overrides,
    context.io.now(),
  )
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
  await printReport(report, outputs, options, context)
  return exitCode(findings, options, context)
}

/** The loader's problems that are findings of a rule. Anything else that is wrong ends the run. */
function findingsAmong({ ledger, problems }: Loaded, { allowEmpty }: CheckOptions): Problem[] {
  const relevant = problems.filter(({ code }) => !(allowEmpty && (code === 'no-claims' || code === 'file-empty')))
  const settings = [...unknownRules(ledger), ...loweredRules(ledger)]
  if (settings.length === 0 && relevant.every((problem) => ruleOf(problem))) return relevant
  throw new LedgerError([...relevant, ...settings], ledger.files)
}

function exitCode(
  findings: readonly Finding[],
  { exitZero, format, maxWarnings = Infinity }: CheckOptions,
  context: Context,
): ExitCode {
  const { error, warning } = tally(findings)
  if (warning > maxWarnings) {
    const message = `${count(warning, 'warning')}, and --max-warnings allows ${maxWarnings}.`
    context.notice(message)
    if (!exitZero) annotateEnd(message, format, context.io)
  }
  return !exitZero && (error > 0 || warning > maxWarnings) ? EXIT.nothing : EXIT.ok
}
