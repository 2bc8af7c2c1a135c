import { EXIT, type ExitCode } from '../exit-code.js'
import { defineCommand, ValueArgument } from './command/sheet.js'
import { UsageError } from './command/usage-error.js'

export const help = defineCommand<[name?: string]>({
  name: 'help',
  description: 'print help on a command',
  arguments: [new ValueArgument('[command]', 'the name of a command', 'commands')],
  examples: [['factcheck help COMMAND', 'as factcheck COMMAND --help']],
  async action([name], _, __, program): Promise<ExitCode> {
    const commands = program.createHelp().visibleCommands(program)
    const command = name === undefined ? program : commands.find((known) => known.name() === name)
    if (command) {
      command.outputHelp()
      return EXIT.ok
    }
    const { nearest } = await import('../ledger/model/nearest.js')
    const near = nearest(
      name ?? '',
      commands.map((known) => known.name()),
    )
    throw new UsageError(
      `no command \`${name}\``,
      near ? `did you mean \`${near}\`?` : '`factcheck --help` lists all commands',
    )
  },
})
