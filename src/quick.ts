import { Context } from './commands/command/context.js'
import { COMMAND_NAMES } from './commands/command/names.js'
import { find } from './commands/find/find.js'
import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { Held } from './screen/held.js'

/**
 * The commonest run alone: words to look up in a ledger that the cache holds, and no option but --file. It is a bundle of its
 * own, a fifth of the program. `undefined` for any other run, of which nothing is printed yet: the program is to do it.
 */
export async function quick(argv: readonly string[], io: Io): Promise<ExitCode | undefined> {
  const asked = readArguments(argv)
  if (!asked) return undefined
  const { words, file, names } = asked
  const stdout = new Held(io.stdout)
  const stderr = new Held(io.stderr)
  try {
    const { env, cwd, platform, now } = io
    const context = new Context(
      { env, cwd, platform, now, stdout, stderr, stdin: NOTHING },
      { color: 'auto', ...(file.length > 0 && { file }) },
    )
    const code = await find(words, { format: 'text' }, context, names)
    stdout.release()
    stderr.release()
    return code
  } catch {
    // What was wrong, if anything was, the program finds and tells.
    return undefined
  }
}

interface Asked {
  words: string[]
  file: string[]
  /** The commands that the first word may stand for. */
  names: readonly string[]
}

/** `undefined` where there is more to them than words and --file. */
function readArguments(argv: readonly string[]): Asked | undefined {
  const words: string[] = []
  const file: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? ''
    if (argument === '-f' || argument === '--file') file.push(argv[++at] ?? '-')
    else if (argument.startsWith('-')) return undefined
    else words.push(argument)
  }
  if (words.length === 0 || file.some((path) => path.startsWith('-'))) return undefined
  if (words[0] === 'find') return { words: words.slice(1), file, names: [] }
  if ((COMMAND_NAMES as readonly string[]).includes(words[0] ?? '')) return undefined
  return { words, file, names: COMMAND_NAMES.filter((name) => !name.startsWith('__')) }
}

const NOTHING: Io['stdin'] = (async function* () {})()
