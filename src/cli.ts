import { Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { commandFirst } from './commands/command/ahead.js'
import { declareCommand, examplesText } from './commands/command/declare.js'
import { collect } from './commands/command/parse.js'
import { ValueOption } from './commands/command/sheet.js'
import { COMMANDS } from './commands/index.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { fitHelp } from './format/help.js'
import type { Io } from './io.js'
import { terminalOf } from './screen/terminal.js'
import { fitted } from './screen/text.js'
import { send } from './screen/way-out.js'

export type { Io } from './io.js'

/** Runs the command line: arguments without node and script, to an exit code. Never throws, and touches no global. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: EXIT.error }
  const program = programFor(io, outcome)
  try {
    if (argv.length === 0) program.outputHelp({ error: true })
    else await program.parseAsync([...commandFirst(argv, program)], { from: 'user' })
    return outcome.code
  } catch (error) {
    const { tellFailure } = await import('./commands/findings/failure.js')
    return tellFailure(error, program, COMMANDS, io)
  }
}

function programFor(io: Io, outcome: { code: ExitCode }): Command {
  const program = new Command('factcheck')
    .description('Look claims up in a ledger, and see how each is supported: sourced, inferred or speculative.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', helpAfter)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput(outputTo(io))
  for (const option of globalOptions()) program.addOption(option)
  for (const sheet of COMMANDS)
    declareCommand(sheet, program, io, (code) => {
      outcome.code = code
    })
  return program
}

function globalOptions(): Option[] {
  const file = 'a ledger file, or - for standard input; repeatable (default: claims.yaml here or above)'
  return [
    new ValueOption('-f, --file <path>', file, 'files').argParser(collect),
    new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'),
    new Option('--no-color', 'same as --color never').implies({ color: 'never' }).hideHelp(),
    new Option('--no-cache', 'read the ledger again, and do not keep it'),
    new Option('--verbose', 'print more: problems with the cache, and the stack of an internal error'),
  ]
}

function helpAfter(): string {
  const examples = COMMANDS.flatMap(({ isHidden, examples }) => (isHidden ? [] : [examples[0]]))
  return `\n${examplesText(examples)}\n\nExit codes: 0 found, 1 nothing found, 2 error.`
}

function outputTo(io: Io) {
  const out = terminalOf(io.stdout, io.env)
  const err = terminalOf(io.stderr, io.env)
  return {
    writeOut: (text: string) => send(io.stdout, fitHelp(text, out.width), 'text'),
    writeErr: (text: string) => send(io.stderr, fitHelp(text, err.width), 'text'),
    outputError: (text: string) => send(io.stderr, fitted(text, err), 'text'),
    getOutHelpWidth: () => out.width,
    getErrHelpWidth: () => err.width,
    getOutHasColors: () => out.color > 0,
    getErrHasColors: () => err.color > 0,
  }
}
