import { type Report, tally } from '../../check/finding.js'
import { RULES } from '../../check/rules/index.js'
import { runCheck } from '../../check/run.js'
import { unknownRules } from '../../check/settings.js'
import { holdDrafts } from '../../check/with-drafts.js'
import type { DraftCounts } from '../../draft/counts.js'
import type { HeldDrafts, HeldSentence } from '../../draft/held.js'
import type { Suggestion } from '../../draft/suggest.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { FORMATS } from '../../format/check/index.js'
import { formatSummary } from '../../format/check/summary.js'
import { LedgerError } from '../../ledger/model/problem.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { effectiveLabels } from '../../support/support.js'
import type { Context } from '../command/context.js'
import { draftReport } from '../drafts/hold.js'
import { leaveOutKnown } from '../findings/baseline.js'
import { bound, boundFor, SHOWN_ELSEWHERE } from '../findings/bound.js'
import { refuseToOverwrite } from '../findings/output.js'
import { pathsIn } from '../findings/paths.js'
import { annotate, emit } from '../findings/report.js'
import { draftsOf } from './drafts-of.js'
import { type DraftOptions, type DraftRequest, requestOf } from './request.js'

/** `factcheck draft FILES…` */
export async function draft(files: readonly string[], options: DraftOptions, context: Context): Promise<ExitCode> {
  if (options.unused) return (await import('./unused.js')).unused(files, options, context)
  const request = requestOf(options, context.io)
  const report = await reportOf(files, options, request, context)
  await emit(
    request.outputs,
    async (format, setting) => (await FORMATS[format]()).report(boundFor(format, report, options.maxFindings), setting),
    options.summary ? formatSummary(bound(report, options.maxFindings ?? SHOWN_ELSEWHERE)) : undefined,
    context,
  )
  if (options.view) {
    const { viewDrafts } = await import('../../format/draft/view.js')
    context.print(viewDrafts(report, effectiveLabels(await context.load()), context.theme))
  }
  const isEnough = report.draft === undefined || reaches(report.draft.counts, request, context)
  return report.counts.error > 0 || !isEnough ? EXIT.nothing : EXIT.ok
}

async function reportOf(
  files: readonly string[],
  { stdinFilename, suggest }: DraftOptions,
  { required, levels, baseline, outputs }: DraftRequest,
  context: Context,
): Promise<Report> {
  const { cwd, now } = context.io
  const { drafts, roots, ledger: own } = await draftsOf(files, stdinFilename, context)
  const unknown = unknownRules(own)
  if (unknown.length > 0) throw new LedgerError(unknown, own.files)
  const targets = baseline?.isWritten ? [...outputs, baseline] : outputs
  refuseToOverwrite('a file of the ledger', [...own.files.keys()], targets, cwd)
  refuseToOverwrite(
    'a draft',
    drafts.map(({ file }) => file.name),
    targets,
    cwd,
  )
  const held = holdDrafts(drafts, { ledger: own, snapshots: new Snapshots(cwd), required, now: now() }, roots)
  const { ledger } = held.holding
  const { findings: all } = runCheck({ ledger, problems: [], unreadable: [], drafts: held }, levels, now())
  const { findings, known } = leaveOutKnown(all, baseline, context)
  const suggestions = suggest ? await suggestionsFor(held, context) : undefined
  return {
    findings,
    counts: tally(findings),
    known,
    draft: draftReport(held, suggestions),
    rules: RULES,
    claims: [...ledger.claims.values()],
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
}

async function suggestionsFor(held: HeldDrafts, context: Context): Promise<ReadonlyMap<HeldSentence, Suggestion>> {
  const { Suggester } = await import('../../draft/suggest.js')
  return context.withReady((ready) => new Suggester(ready, held).all())
}

/** Whether so much is backed as is asked for. Where nothing has to be, all is. */
function reaches({ needing, backed }: DraftCounts, { min, outputs }: DraftRequest, context: Context): boolean {
  if (min === undefined || needing === 0 || (backed / needing) * 100 >= min) return true
  const share = Math.floor((backed / needing) * 1000) / 10
  const message = `${share}% of what must be backed is, and --min asks for ${min}%.`
  context.notice(message)
  annotate(message, outputs, context)
  return false
}
