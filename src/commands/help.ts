import type { Command } from 'commander'
import { nearest } from '../ledger/model/nearest.js'
import { UsageError } from './usage-error.js'

/** `factcheck help [COMMAND]` */
export function help(name: string | undefined, program: Command): never {
  if (name === undefined) return program.help()
  const commands = program.createHelp().visibleCommands(program)
  const command = commands.find((known) => known.name() === name)
  if (command) return command.help()
  const near = nearest(
    name,
    commands.map((known) => known.name()),
  )
  throw new UsageError(
    `no command \`${name}\``,
    near ? `did you mean \`${near}\`?` : '`factcheck --help` lists all commands',
  )
}
