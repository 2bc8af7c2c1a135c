import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { addCheck } from './commands/check/command.js'
import { Context, type GlobalOptions } from './commands/context.js'
import { addDiff } from './commands/diff/command.js'
import type { FindCommandOptions } from './commands/find.js'
import {
  addFilters,
  collect,
  type FilterOptions,
  formatOption,
  type LookupFormat,
  SHELLS,
  type Shell,
} from './commands/options.js'
import type { CheckOptions } from './commands/report/options.js'
import { addSnapshot } from './commands/snapshot/command.js'
import { QUERY_HELP, QUERY_HINTS, withHint } from './commands/usage-help.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { fitHelp } from './format/help.js'
import type { Io } from './io.js'
import { terminalOf } from './screen/terminal.js'
import { fitted } from './screen/text.js'

export type { Io } from './io.js'

/** Runs the command line: arguments without node and script, to an exit code. Never throws, and touches no global. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: EXIT.ok }
  const program = programFor(io, outcome)
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true })
      return EXIT.error
    }
    await program.parseAsync([...argv], { from: 'user' })
    return outcome.code
  } catch (error) {
    // commander has printed its own message by now.
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) await annotateBadOptions(error, program, io)
      return error.exitCode === 0 ? EXIT.ok : EXIT.error
    }
    const { reportError } = await import('./commands/report-error.js')
    return reportError(error, io, program.opts<GlobalOptions>())
  }
}

/** In a GitHub workflow, why `check` did not even begin is told as its findings are. */
async function annotateBadOptions({ message }: CommanderError, { args, commands }: Command, io: Io): Promise<void> {
  if (args[0] !== 'check') return
  const { annotateEnd } = await import('./commands/report/report.js')
  const { format } = commands.find((command) => command.name() === 'check')?.opts<CheckOptions>() ?? {}
  annotateEnd(message.replace(/^error: /, ''), format, io)
}

const EXAMPLES = `
Examples:
  factcheck tomahawk                    claims that speak of Tomahawks
  factcheck tomahwak misile             spelling does not matter
  factcheck '"peace deal"'              a phrase: these words in a row
  factcheck 'putin -budapest'           without claims that say budapest
  factcheck peace --about putin --confidence sourced
  factcheck show CLAIM                  one claim whole, with its sources
  factcheck trace CLAIM                 what it rests on, and its weakest link
  factcheck list --unsourced            claims that come down to no source

Exit codes: 0 found, 1 nothing found, 2 error.`

function programFor(io: Io, outcome: { code: ExitCode }): Command {
  const program = new Command('factcheck')
  const context = () => new Context(io, program.opts<GlobalOptions>())
  const done = (code: ExitCode) => {
    outcome.code = code
  }
  program
    .description('Look claims up in a ledger, and see how each is supported: sourced, inferred or speculative.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addOption(
      new Option(
        '-f, --file <path>',
        'a ledger file, or - for standard input; repeatable (default: claims.yaml here or above)',
      ).argParser(collect),
    )
    .addOption(new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color', 'same as --color never').implies({ color: 'never' }).hideHelp())
    .option('--no-cache', 'read the ledger anew, and keep nothing of it')
    .option('--verbose', 'print more: trouble with the cache, and the stack of an internal error')
    .addHelpText('after', EXAMPLES)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput(outputTo(io))
  addLookups(program, context, done)
  addCheck(program, context, done)
  addDiff(program, context, done)
  addSnapshot(program, context, done)
  addHelpers(program, context, done)
  return program
}

/** find, show, list and trace. */
function addLookups(program: Command, context: () => Context, done: (code: ExitCode) => void): void {
  addFilters(
    program
      .command('find', { isDefault: true })
      .argument('[words...]', 'any words of the claim, in any order and roughly spelt; or a claim id')
      .addOption(formatOption())
      .option('-n, --limit <number>', 'how many claims to print', atLeastOne, 10)
      .option('-q, --quiet', 'print nothing; the exit code tells whether a claim was found'),
  )
    .description('look claims up, best first; `factcheck WORDS` is short for it')
    .addHelpText('after', QUERY_HELP)
    .configureOutput({ outputError: (text) => context().notice(withHint(text, QUERY_HINTS).trimEnd()) })
    .action(async (words: string[], options: FindCommandOptions) => {
      const { find } = await import('./commands/find.js')
      done(
        await find(
          words,
          options,
          context(),
          program.commands.map((command) => command.name()),
        ),
      )
    })
  program
    .command('show')
    .argument('<id...>', 'claim ids')
    .addOption(formatOption())
    .description('show claims whole: citations, quotes, premises, disputes')
    .addHelpText('after', '\nExit codes: 0 all were shown, 1 one or more are not there, 2 error.')
    .action(async (ids: string[], options: { format: LookupFormat }) => {
      const { show } = await import('./commands/show.js')
      done(await show(ids, options, context()))
    })
  addFilters(program.command('list').addOption(formatOption()))
    .description('list all claims, one a line')
    .action(async (options: FilterOptions & { format: LookupFormat }) => {
      const { list } = await import('./commands/list.js')
      done(await list(options, context()))
    })
  program
    .command('trace')
    .argument('<id>', 'a claim id; with --impact also a source key')
    .addOption(formatOption(['text', 'json']))
    .option('--impact', 'the other way: what falls with a claim or source')
    .description('draw the tree of what a claim rests on')
    .action(async (id: string, options: { format: 'text' | 'json'; impact?: boolean }) => {
      const { trace } = await import('./commands/trace.js')
      done(await trace(id, options, context()))
    })
}

/** init, cache, completion and help. */
function addHelpers(program: Command, context: () => Context, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .argument('[file]', 'where to write it, or - to print it (default: claims.yaml)')
    .description('write a first ledger; never over a file that is there')
    .action(async (file: string | undefined) => {
      const { init } = await import('./commands/init.js')
      done(await init(file, context()))
    })
  program
    .command('cache')
    .description('tell where the cache is')
    .option('--clear', 'empty it')
    .action(async (options: { clear?: boolean }) => {
      const { cache } = await import('./commands/cache.js')
      done(cache(options, context()))
    })
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell to write it for').choices(SHELLS))
    .description('print a completion script: source <(factcheck completion bash)')
    .action(async (shell: Shell) => {
      const { completion } = await import('./commands/complete/completion.js')
      done(completion(shell, context()))
    })
  program
    .command('help')
    .argument('[command]', 'the name of a command')
    .description('print help on a command')
    .action(async (name: string | undefined) => {
      const { help } = await import('./commands/help.js')
      help(name, program)
    })
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[]) => {
      const { complete } = await import('./commands/complete/completion.js')
      done(await complete(words, program, context()))
    })
}

function outputTo(io: Io) {
  const out = terminalOf(io.stdout, io.env)
  const err = terminalOf(io.stderr, io.env)
  return {
    writeOut: (text: string) => void io.stdout.write(fitHelp(text, out.width)),
    writeErr: (text: string) => void io.stderr.write(fitHelp(text, err.width)),
    outputError: (text: string) => void io.stderr.write(fitted(withHint(text), err)),
    getOutHelpWidth: () => out.width,
    getErrHelpWidth: () => err.width,
    getOutHasColors: () => out.color > 0,
    getErrHasColors: () => err.color > 0,
  }
}

function atLeastOne(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return number
}
