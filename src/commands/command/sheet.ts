import type { Command } from 'commander'
import { Argument, Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import type { Context } from './context.js'
import type { Hint } from './hints.js'
import type { CommandName } from './names.js'
import { atMostHundred } from './parse.js'

/** A command line as a person types it, and what it is for. Words in capitals stand for the person's own. */
export type Example = readonly [line: string, meaning: string]

/** A command as its file declares it. What it needs for its work it imports within `action`: all are declared at each start. */
export interface CommandSheet<Arguments extends readonly unknown[], Options extends object> {
  name: CommandName
  description: string
  arguments?: readonly Argument[]
  options?: readonly Option[]
  /** The first stands in the help of the program, too. */
  examples: readonly [Example, ...Example[]]
  /** What help says below the examples. */
  notes?: string
  /** What each exit code means, where that is not as for look-ups. */
  exitCodes?: string
  /** What to do, by what is said of arguments that do not fit. */
  hints?: readonly Hint[]
  /** `factcheck WORDS` is short for it. */
  isDefault?: true
  /** For programs: neither help nor completion shows it, and it takes options as words. */
  isHidden?: true
  /** It takes --format of findings, and why a run failed is told in those formats, too. */
  reportsFindings?: true
  action(args: Arguments, options: Options, context: Context, program: Command): ExitCode | Promise<ExitCode>
}

/** A command of the registry: whatever its arguments and options are. */
export type AnyCommand = Omit<CommandSheet<never, never>, 'action'> & {
  run(args: readonly unknown[], options: object, context: Context, program: Command): Promise<ExitCode>
}

/** Declares a command, with the types of the arguments and options that commander reads for it. */
export function defineCommand<Arguments extends readonly unknown[], Options extends object = object>(
  sheet: CommandSheet<Arguments, Options>,
): AnyCommand {
  const { action, ...declared } = sheet
  return {
    ...declared,
    run: async (args, options, context, program) =>
      action(args as unknown as Arguments, options as Options, context, program),
  }
}

/** What completion offers where a word of a kind is asked for; `complete/values.ts` finds them. */
export type Values =
  | 'files'
  | 'commands'
  | 'claims'
  | 'sources'
  | 'traced'
  | 'items'
  | 'labels'
  | 'tags'
  | 'subjects'
  | 'speakers'
  | 'statuses'
  | 'rules'
  | 'levels'
  | 'formats'
  | 'revisions'

/** An argument whose words completion can offer. */
export class ValueArgument extends Argument {
  constructor(
    name: string,
    description: string,
    readonly values: Values,
  ) {
    super(name, description)
  }
}

/** An option whose values completion can offer. */
export class ValueOption extends Option {
  constructor(
    flags: string,
    description: string,
    readonly values: Values,
  ) {
    super(flags, description)
  }
}

/** An option with a small number, which may be left out. A word behind it that is no number is an argument of the command. */
export class NumberOption extends Option {
  constructor(
    flags: string,
    description: string,
    readonly whenAlone: number,
  ) {
    super(flags, description)
    this.argParser(atMostHundred)
  }

  /** Words of a command line with the number written out where it was left out. */
  writtenOut(words: readonly string[]): string[] {
    const last = words.includes('--') ? words.indexOf('--') : words.length
    return words.map((word, at) =>
      word === this.long && at < last && !/^-?\d/.test(words[at + 1] ?? '') ? `${word}=${this.whenAlone}` : word,
    )
  }
}
