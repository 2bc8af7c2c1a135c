import type { Argument, Command, Option } from 'commander'

/** What stands before the word that is begun. */
export interface Typed {
  /** `find` where the line begins with a word that is no command. */
  command?: Command
  operands: number
  given: Set<string>
  /** The ledgers that `--file` names. */
  files: string[]
  /** The option whose value comes next. */
  awaiting?: Option | undefined
  /** After `--` no option follows. */
  ended: boolean
}

export function readWords(words: readonly string[], program: Command): Typed {
  const typed: Typed = { operands: 0, given: new Set(), files: [], ended: false }
  for (const word of words) {
    const { awaiting } = typed
    typed.awaiting = undefined
    if (awaiting) note(awaiting, word, typed)
    else if (!typed.ended && word === '--') typed.ended = true
    else if (!typed.ended && word.startsWith('-')) {
      const { name, value } = split(word)
      const option = optionNamed(name, typed, program)
      if (option?.required && value === undefined) typed.awaiting = option
      else if (option) note(option, value, typed)
    } else if (typed.command) typed.operands++
    else {
      const command = commandNamed(word, program)
      typed.command = command ?? findOf(program)
      if (!command) typed.operands++
    }
  }
  return typed
}

function note(option: Option, value: string | undefined, { files, given }: Typed): void {
  given.add(option.attributeName())
  if (option.long === '--file' && value !== undefined) files.push(value)
}

/** `--name=value` in its parts. */
export function split(word: string): { name: string; value?: string } {
  const sign = word.indexOf('=')
  return sign < 0 ? { name: word } : { name: word.slice(0, sign), value: word.slice(sign + 1) }
}

export type Where =
  | { kind: 'value'; option: Option; before: string; begun: string }
  | { kind: 'option' | 'command' | 'nothing' }
  | { kind: 'argument'; argument: Argument; before: string; begun: string }

export function placeOf(begun: string, typed: Typed, program: Command): Where {
  if (typed.awaiting) return { kind: 'value', option: typed.awaiting, before: '', begun }
  if (begun.startsWith('-') && !typed.ended) {
    const { name, value } = split(begun)
    const option = value === undefined ? undefined : optionNamed(name, typed, program)
    return option?.required ? { kind: 'value', option, before: `${name}=`, begun: value ?? '' } : { kind: 'option' }
  }
  const { command, operands } = typed
  if (!command) return { kind: 'command' }
  const last = command.registeredArguments.at(-1)
  const argument = command.registeredArguments[operands] ?? (last?.variadic ? last : undefined)
  return argument ? { kind: 'argument', argument, before: '', begun } : { kind: 'nothing' }
}

export const visibleCommands = (program: Command) => program.createHelp().visibleCommands(program)
const commandNamed = (name: string, program: Command) =>
  visibleCommands(program).find((command) => command.name() === name)
const findOf = (program: Command) => commandNamed('find', program) ?? program

/** The options of the command and of the program; of `find` where there is no command yet, as it may be left out. */
export function optionsOf({ command }: Typed, program: Command): Option[] {
  const help = program.createHelp()
  return [...new Set([...help.visibleOptions(command ?? findOf(program)), ...help.visibleOptions(program)])]
}

function optionNamed(name: string, typed: Typed, program: Command): Option | undefined {
  return optionsOf(typed, program).find(({ long, short }) => long === name || short === name)
}
