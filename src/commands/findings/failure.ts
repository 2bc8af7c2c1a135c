import { type Command, CommanderError } from 'commander'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { withHelp } from '../../format/check/github.js'
import { FORMATS } from '../../format/check/index.js'
import { summaryOfFailure } from '../../format/check/summary.js'
import { formatProblems } from '../../format/problem.js'
import type { Io } from '../../io.js'
import { nearest } from '../../ledger/model/nearest.js'
import { LedgerError } from '../../ledger/model/problem.js'
import { terminalOf } from '../../screen/terminal.js'
import { fitted, line } from '../../screen/text.js'
import { themeFor } from '../../screen/theme.js'
import { send } from '../../screen/way-out.js'
import { Context, type GlobalOptions } from '../command/context.js'
import { CALLED_ELSE } from '../command/names.js'
import type { AnyCommand } from '../command/sheet.js'
import { UsageError } from '../command/usage-error.js'
import { type Output, outputsOf } from './options.js'
import { refuseToOverwrite } from './output.js'
import { pathsIn } from './paths.js'
import { annotate, emit } from './report.js'

/** The options of a command that reports findings, as far as they bear on a failure. */
interface Reporting {
  format?: string[]
  summary?: boolean
  dryRun?: boolean
}

/** Says why a run ended, on stderr and in the formats of a command that reports findings, and gives its exit code. */
export async function tellFailure(
  error: unknown,
  program: Command,
  commands: readonly AnyCommand[],
  io: Io,
): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
  const context = new Context(io, program.opts<GlobalOptions>())
  const sheet = commands.find(({ name }) => name === program.args[0])
  if (sheet?.reportsFindings) {
    const options = program.commands.find((command) => command.name() === sheet.name)?.opts<Reporting>() ?? {}
    await report(error, options, context)
  }
  const told = error instanceof CommanderError ? hintFor(error, program) : messageFor(error, context)
  send(io.stderr, told, 'text', terminalOf(io.stderr, io.env, context.options.color))
  return EXIT.error
}

/** The same of a run that is one of many, with the options of its command; its exit code. What is no mistake of a person's is thrown. */
export async function tellFault(error: unknown, options: Reporting, context: Context): Promise<ExitCode> {
  if (!(error instanceof LedgerError || error instanceof UsageError)) throw error
  await report(error, options, context)
  send(
    context.io.stderr,
    messageFor(error, context),
    'text',
    terminalOf(context.io.stderr, context.io.env, context.options.color),
  )
  return EXIT.error
}

/** For a workflow's reader: what is wrong with the ledger in every format, so that no report of an earlier run stays. */
async function report(error: unknown, { format, summary, dryRun }: Reporting, context: Context): Promise<void> {
  const outputs = usable(format, context.io)
  if (!(error instanceof LedgerError)) return annotate(reasonOf(error), outputs, context)
  // To a person it is told on stderr, as by every command; a dry run writes no file.
  const elsewhere = dryRun
    ? outputs.filter(({ format, path }) => format === 'github' && path === undefined)
    : outputs.filter(({ format, path }) => format !== 'text' || path !== undefined)
  const { problems, files } = error
  const failure = { problems, files, pathOf: pathsIn(context.io) }
  const names = [...files.keys(), ...problems.map(({ at }) => at.file)]
  try {
    refuseToOverwrite('a file of the ledger', names, elsewhere, context.io.cwd)
    await emit(
      elsewhere,
      async (name, setting) => (await FORMATS[name]()).failure(failure, setting),
      summary && !dryRun ? summaryOfFailure(failure) : undefined,
      context,
    )
  } catch (second) {
    if (!(second instanceof UsageError)) throw second
    context.notice(line(second.message))
  }
}

/** Where the options themselves are wrong, GitHub's format is still known when it is among them. */
function usable(given: readonly string[] | undefined, io: Io): readonly Pick<Output, 'format' | 'name' | 'path'>[] {
  try {
    return outputsOf(given, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return given?.includes('github') ? [{ format: 'github' }] : []
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CommanderError) return error.message.replace(/^error: /, '')
  if (error instanceof UsageError) return withHelp(error.message, error.help)
  return `internal error: ${bugOf(error).message}`
}

/** A command's name that is misspelt is a word to look up, which takes other options. commander has told its own message. */
function hintFor({ code }: CommanderError, program: Command): string {
  const [word = ''] = program.args
  const commands = program.createHelp().visibleCommands(program)
  const names = commands.map((command) => command.name())
  const near = code === 'commander.unknownOption' && !names.includes(word) ? meant(word, names) : undefined
  return near ? `help: did you mean \`factcheck ${near}\`?\n` : ''
}

/** By what it is called elsewhere, else by its letters. */
const meant = (word: string, names: readonly string[]) => CALLED_ELSE.get(word) ?? nearest(word, names)

function messageFor(error: unknown, { io, options }: Context): string {
  const theme = themeFor(terminalOf(io.stderr, io.env, options.color))
  if (error instanceof LedgerError) return formatProblems(error.problems, error.files, theme)
  if (error instanceof UsageError) {
    const help = error.help ? `\n${theme.hint('help:')} ${line(error.help)}` : ''
    return `${fitted(`${theme.error('error:')} ${line(error.message)}${help}`, theme.terminal, '  ')}\n`
  }
  const { stack = '', message } = bugOf(error)
  const told = options.verbose
    ? stack.split('\n').map(line).join('\n ')
    : `${line(message)}; please report it, with --verbose for the stack`
  return `factcheck: internal error: ${told}\n`
}

function bugOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
