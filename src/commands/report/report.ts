import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { mostSevere, type Report } from '../../check/finding.js'
import type { Setting } from '../../format/check/format.js'
import { failureCommand, withHelp } from '../../format/check/github.js'
import { FORMATS, type FormatName } from '../../format/check/index.js'
import { formatSummary, summaryOfFailure } from '../../format/check/summary.js'
import type { Io } from '../../io.js'
import { LedgerError } from '../../ledger/model/problem.js'
import { terminalOf } from '../../screen/terminal.js'
import { line } from '../../screen/text.js'
import { themeFor } from '../../screen/theme.js'
import type { Context } from '../context.js'
import { UsageError } from '../usage-error.js'
import { type CheckOptions, type Output, outputsOf } from './options.js'
import { type OutputFile, refuseToOverwrite, writeFiles } from './output.js'
import { pathsIn } from './paths.js'

/** As text to a person, so many findings are enough to begin with. */
const SHOWN_AS_TEXT = 100

/** What was found, to where it was asked for. */
export async function printReport(
  report: Report,
  outputs: readonly Output[],
  { maxFindings, summary }: CheckOptions,
  context: Context,
): Promise<void> {
  const bound = (most: number): Report => ({ ...report, findings: mostSevere(report.findings, most) })
  const textIn = async (format: FormatName, setting: Setting) =>
    (await FORMATS[format]()).report(bound(maxFindings ?? (format === 'text' ? SHOWN_AS_TEXT : Infinity)), setting)
  await emit(outputs, textIn, summary && formatSummary(bound(maxFindings ?? Infinity)), context)
}

/** Why a run ended without a report, to where that was asked for; stderr is told by whoever catches the error. */
export async function printEnd(error: unknown, options: CheckOptions, context: Context): Promise<void> {
  if (error instanceof LedgerError && !options.dryRun) await printFailure(error, options, context)
  else if (error instanceof UsageError) annotateEnd(withHelp(error.message, error.help), options.format, context.io)
  else annotateEnd(`internal error: ${(error as Error).message}`, options.format, context.io)
}

/** Why a run failed, as an annotation, where nothing else in the output says so to a reader of a GitHub workflow. */
export function annotateEnd(message: string, formats: readonly string[] | undefined, { env, stdout }: Io): void {
  const isForGithub = formats ? formats.includes('github') : env.GITHUB_ACTIONS === 'true'
  if (isForGithub) stdout.write(failureCommand(message))
}

/** What is wrong with the ledger, in every format, so that no report of an earlier run stays. */
async function printFailure(
  { problems, files }: LedgerError,
  { format, summary }: CheckOptions,
  context: Context,
): Promise<void> {
  const failure = { problems, files, pathOf: pathsIn(context.io) }
  const textIn = async (format: FormatName, setting: Setting) => (await FORMATS[format]()).failure(failure, setting)
  // To a person it is told on stderr, as by every command.
  const outputs = outputsOf(format, context.io.env, context.io.cwd)
  const elsewhere = outputs.filter((output) => output.format !== 'text' || output.path !== undefined)
  const names = [...files.keys(), ...problems.map(({ at }) => at.file)]
  try {
    refuseToOverwrite('a file of the ledger', names, elsewhere, context.io.cwd)
    await emit(elsewhere, textIn, summary && summaryOfFailure(failure), context)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    context.notice(line(error.message))
  }
}

/** What is to be told, in each format, to where that was asked for. */
export async function emit(
  outputs: readonly Output[],
  textIn: (format: FormatName, setting: Setting) => Promise<string>,
  summary: string | false | undefined,
  context: Context,
): Promise<void> {
  const plain = themeFor(terminalOf({ write: () => {} }, {}, 'never'))
  const written: OutputFile[] = []
  let shown = ''
  for (const { format, name, path } of outputs) {
    const text = await textIn(format, { theme: path ? plain : context.theme, version: manifest.version })
    if (name !== undefined && path !== undefined) written.push({ name, path, text })
    else shown = text
  }
  writeFiles(written)
  if (summary) addSummary(summary, context)
  context.print(shown)
}

function addSummary(text: string, context: Context): void {
  const path = context.io.env.GITHUB_STEP_SUMMARY
  if (!path) {
    context.notice('--summary: GITHUB_STEP_SUMMARY is not set, so there is no page to write it to.')
    return
  }
  try {
    appendFileSync(resolve(context.io.cwd, path), text)
  } catch (error) {
    throw new UsageError(`--summary: GITHUB_STEP_SUMMARY cannot be written: ${(error as Error).message}`)
  }
}
