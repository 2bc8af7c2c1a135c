import { type Finding, type Report, tally } from '../../check/finding.js'
import { RULES } from '../../check/rules/index.js'
import { runCheck } from '../../check/run.js'
import { loweredRules, type Severities, unknownRules } from '../../check/settings.js'
import type { HeldDrafts, Holding } from '../../draft/held.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { ruleOf } from '../../findings/problem-rule.js'
import { FORMATS } from '../../format/check/index.js'
import { formatSummary } from '../../format/check/summary.js'
import { LEDGER_NAME } from '../../ledger/files/ledger-path.js'
import type { Loaded } from '../../ledger/load/load.js'
import { fileSpan, LedgerError, type Problem } from '../../ledger/model/problem.js'
import type { Ledger } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { count } from '../../screen/text.js'
import { Context } from '../command/context.js'
import type { Documents } from '../drafts/documents.js'
import { leaveOutKnown } from '../findings/baseline.js'
import { bound, boundFor, SHOWN_ELSEWHERE } from '../findings/bound.js'
import { refuseToOverwrite } from '../findings/output.js'
import { pathsIn } from '../findings/paths.js'
import { annotate, emit } from '../findings/report.js'
import { type CheckMode, type CheckOptions, type Limits, type Outputs, requestOf } from './request.js'

/** `factcheck check [FILES…]` */
export async function check(files: readonly string[], options: CheckOptions, given: Context): Promise<ExitCode> {
  const all = { ...given.options, file: [...(given.options.file ?? []), ...files] }
  const context = new Context(given.io, all, given.inputs)
  const { outputs, levels, limits, mode } = requestOf(options, context.io)
  if (mode.kind === 'dry-run') return showFixes(outputs, context)
  const { findings, report } = await findingsOf(mode, outputs, levels, context)
  await print(report, outputs, context)
  return exitCode(findings, limits, outputs, context)
}

async function showFixes({ to }: Outputs, context: Context): Promise<ExitCode> {
  const code = await (await import('./fix.js')).showFixes(context)
  if (code !== EXIT.ok) annotate('`factcheck check --fix` would change the ledger: see the diff', to, context)
  return code
}

/** What is found, and what of that is told. */
async function findingsOf(
  mode: CheckMode,
  outputs: Outputs,
  levels: Severities,
  context: Context,
): Promise<{ findings: readonly Finding[]; report: Report }> {
  const { cwd, now } = context.io
  const found = await context.tryLoad()
  const declared = await documentsOf(found.ledger, cwd)
  keepSafe(found, declared, mode, outputs, cwd)
  const loaded = mode.isFixed ? await (await import('./fix.js')).fix(found, context) : found
  // Where something was fixed, declarations may stand at other places.
  const documents = loaded === found ? declared : await documentsOf(loaded.ledger, cwd)
  const problems = findingsAmong(loaded, documents, mode)
  const snapshots = new Snapshots(cwd)
  const held = documents && (await holdTo({ ledger: loaded.ledger, snapshots, now: now() }, documents))
  if (held) (await hold()).tellEmpty(held.drafts, context)
  const ledger = held?.holding.ledger ?? loaded.ledger
  const links = mode.links && (await (await import('./links.js')).tryLinks(ledger, mode.links, context))
  const all = runCheck(
    {
      ...loaded,
      ledger,
      problems,
      ...(held && { drafts: held }),
      snapshots,
      ...(links && { deadLinks: links.dead, registered: links.registered }),
    },
    levels,
    now(),
  )
  const { findings, known } = leaveOutKnown(all.findings, mode.baseline, context)
  const told = outputs.errorsOnly ? findings.filter(({ severity }) => severity === 'error') : findings
  const report: Report = {
    findings: told,
    counts: tally(told),
    errorsOnly: outputs.errorsOnly,
    known,
    checked: { ...all.checked, ...(links && { links: links.counts }) },
    ...(held && { draft: (await hold()).draftReport(held) }),
    rules: RULES,
    claims: [...ledger.claims.values()],
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
  return { findings, report }
}

/** Only where there are drafts. */
const hold = () => import('../drafts/hold.js')
async function holdTo(holding: Omit<Holding, 'required'>, { drafts, roots }: Documents): Promise<HeldDrafts> {
  return (await import('../../check/with-drafts.js')).holdDrafts(drafts, holding, roots)
}

/** Nothing that is written may take the place of the ledger. */
function keepSafe(
  { ledger, problems }: Loaded,
  documents: Documents | undefined,
  { baseline }: CheckMode,
  { to }: Outputs,
  cwd: string,
): void {
  const targets = baseline?.isWritten ? [...to, baseline] : to
  const names = [...ledger.files.keys(), ...problems.map(({ at }) => at.file)]
  refuseToOverwrite('a file of the ledger', names, targets, cwd)
  refuseToOverwrite('a draft', documents?.drafts.map(({ file }) => file.name) ?? [], targets, cwd)
}

/** The drafts that the ledger declares; most declare none, and load nothing that reads them. */
async function documentsOf(ledger: Ledger, cwd: string): Promise<Documents | undefined> {
  return ledger.documents && (await import('../drafts/documents.js')).readDocuments(ledger, cwd)
}

/** The loader's problems that are findings of a rule. Anything else that is wrong ends the run. */
function findingsAmong(
  { ledger, problems }: Loaded,
  documents: Documents | undefined,
  { allowEmpty }: CheckMode,
): Problem[] {
  const relevant = allowEmpty
    ? problems.filter(({ code }) => code !== 'no-claims' && code !== 'file-empty')
    : [...problems, ...noClaims(ledger, problems)]
  const settings = [...unknownRules(ledger), ...loweredRules(ledger), ...(documents?.problems ?? [])]
  if (settings.length === 0 && relevant.every((problem) => ruleOf(problem))) return relevant
  throw new LedgerError([...relevant, ...settings], ledger.files)
}

/** Sources alone are a ledger, but a run that checks no claim must not pass for one that does. */
function noClaims({ claims, sources, files }: Ledger, problems: readonly Problem[]): Problem[] {
  if (claims.size > 0 || problems.length > 0) return []
  const [first = LEDGER_NAME] = files.keys()
  return [{ code: 'no-claims', sources: sources.size, at: fileSpan(first) }]
}

async function print(
  report: Report,
  { to, hasSummary, maxFindings, isCounted }: Outputs,
  context: Context,
): Promise<void> {
  await emit(
    to,
    async (format, setting) => {
      if (!isCounted) return (await FORMATS[format]()).report(boundFor(format, report, maxFindings), setting)
      const { statisticsJson, statisticsText } = await import('../../format/check/statistics.js')
      return format === 'json' ? statisticsJson(report) : statisticsText(report, setting.theme)
    },
    hasSummary ? formatSummary(bound(report, maxFindings ?? SHOWN_ELSEWHERE)) : undefined,
    context,
  )
}

function exitCode(
  findings: readonly Finding[],
  { exitZero, maxWarnings }: Limits,
  { to }: Outputs,
  context: Context,
): ExitCode {
  const { error, warning } = tally(findings)
  if (warning > maxWarnings) {
    const message = `${count(warning, 'warning')}, and --max-warnings allows ${maxWarnings}.`
    context.notice(message)
    if (!exitZero) annotate(message, to, context)
  }
  return !exitZero && (error > 0 || warning > maxWarnings) ? EXIT.nothing : EXIT.ok
}
