import { type ColorChoice, type Terminal, terminalOf } from '../format/terminal.js'
import { type Theme, themeFor } from '../format/theme.js'
import type { Io } from '../io.js'
import type { Loaded } from '../ledger/load.js'
import { LedgerError } from '../ledger/problem.js'
import type { Ledger } from '../ledger/types.js'

/** Options that every command has. */
export interface GlobalOptions {
  file?: string[]
  color: ColorChoice
}

/** What a command works with: its streams, what they can show, and the ledger. */
export class Context {
  readonly terminal: Terminal
  readonly theme: Theme

  constructor(
    readonly io: Io,
    readonly options: GlobalOptions,
  ) {
    this.terminal = terminalOf(io.stdout, io.env, options.color)
    this.theme = themeFor(this.terminal)
  }

  print(text: string): void {
    this.io.stdout.write(text)
  }

  /** A word to the person, on stderr: stdout carries only the result. */
  notice(text: string): void {
    this.io.stderr.write(`${text}\n`)
  }

  async tryLoad(): Promise<Loaded> {
    const { file: files = [] } = this.options
    const stdin = files.includes('-') ? await readAll(this.io.stdin) : undefined
    // Imported late, as `yaml` is more than half of the program.
    const { tryLoad } = await import('../ledger/load.js')
    return tryLoad({ files, cwd: this.io.cwd, ...(stdin && { stdin }) })
  }

  async load(): Promise<Ledger> {
    const { ledger, problems } = await this.tryLoad()
    if (problems.length > 0) throw new LedgerError(problems, ledger.files)
    return ledger
  }
}

async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
