import { EXIT, type ExitCode } from '../exit-code.js'
import { formatProblems } from '../format/problem.js'
import type { Io } from '../io.js'
import { LedgerError } from '../ledger/model/problem.js'
import { terminalOf } from '../screen/terminal.js'
import { fitted, line } from '../screen/text.js'
import { themeFor } from '../screen/theme.js'
import type { GlobalOptions } from './context.js'
import { UsageError } from './usage-error.js'

/** Says on stderr why a run ended, and gives its exit code. */
export function reportError(error: unknown, io: Io, { color, verbose }: GlobalOptions): ExitCode {
  const theme = themeFor(terminalOf(io.stderr, io.env, color))
  if (error instanceof LedgerError) io.stderr.write(formatProblems(error.problems, error.files, theme))
  else if (error instanceof UsageError) {
    const help = error.help ? `\n${theme.hint('help:')} ${line(error.help)}` : ''
    io.stderr.write(`${fitted(`${theme.error('error:')} ${line(error.message)}${help}`, theme.terminal, '  ')}\n`)
  } else {
    const { stack = '', message } = error instanceof Error ? error : new Error(String(error))
    const told = verbose
      ? stack.split('\n').map(line).join('\n ')
      : `${line(message)}; please report it, with --verbose for the stack`
    io.stderr.write(`factcheck: internal error: ${told}\n`)
  }
  return EXIT.error
}
