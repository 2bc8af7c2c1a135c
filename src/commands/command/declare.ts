import { Command } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import type { Io } from '../../io.js'
import { terminalOf } from '../../screen/terminal.js'
import { fitted } from '../../screen/text.js'
import { send } from '../../screen/way-out.js'
import { Context, type GlobalOptions } from './context.js'
import { withHint } from './hints.js'
import { type AnyCommand, type Example, NumberOption } from './sheet.js'

/** Declares a command of the registry to commander; `done` is told its exit code. */
export function declareCommand(sheet: AnyCommand, program: Command, io: Io, done: (code: ExitCode) => void): void {
  const { name, description, isDefault = false, isHidden = false, hints = [] } = sheet
  const command = program
    .command(name, { isDefault, hidden: isHidden })
    .description(description)
    .addHelpText('after', () => helpAfter(sheet))
  for (const argument of sheet.arguments ?? []) command.addArgument(argument)
  for (const option of sheet.options ?? []) command.addOption(option)
  command.configureOutput({
    outputError: (text) => send(io.stderr, fitted(withHint(text, hints), terminalOf(io.stderr, io.env)), 'text'),
  })
  const numbers = command.options.filter((option) => option instanceof NumberOption)
  if (numbers.length > 0)
    command.parseOptions = (words) =>
      Command.prototype.parseOptions.call(
        command,
        numbers.reduce((all, option) => option.writtenOut(all), words),
      )
  if (isHidden) command.allowUnknownOption().helpOption(false)
  command.action(async () => {
    const context = new Context(io, program.opts<GlobalOptions>())
    done(await sheet.run(command.processedArgs, command.opts(), context, program))
  })
}

function helpAfter({ examples, notes, exitCodes }: AnyCommand): string {
  const codes = exitCodes && `Exit codes: ${exitCodes}.`
  return [examplesText(examples), notes, codes].flatMap((part) => (part ? [`\n${part}`] : [])).join('\n')
}

/** Lines and meanings side by side. */
export function examplesText(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(([line]) => line.length))
  return ['Examples:', ...examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`)].join('\n')
}
