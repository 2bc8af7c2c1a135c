import type { Readable, Writable } from 'node:stream'
import type { Environment, OutputStream } from './screen/terminal.js'

/** All that a run needs of the process that it is in. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: OutputStream
  stderr: OutputStream
  cwd: string
  env: Environment
  /** As `process.platform`. */
  platform: string
  now(): Date
  /** Shows a long text in the person's pager, and waits until it is left; none where there is no terminal. */
  page?(text: string): Promise<void>
  /** Where a person is asked questions. None where there is no terminal. */
  terminal?: { input: Readable; output: Writable } | undefined
  /** Opens an editor, as `$EDITOR` names it, with arguments, and waits until it is left; its exit code. None where there is no terminal. */
  edit?: ((editor: string, argv: readonly string[]) => Promise<number>) | undefined
  /** A line that the person types; nothing where there is no more. None where there is no terminal. */
  ask?: (() => Promise<string | undefined>) | undefined
}
