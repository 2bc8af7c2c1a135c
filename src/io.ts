import type { Readable, Writable } from 'node:stream'
import type { Environment, OutputStream } from './screen/terminal.js'

/** A key as the terminal gives it: what it is called, and what it types. */
export interface KeyPress {
  name?: string | undefined
  text?: string | undefined
  ctrl?: boolean
  meta?: boolean
  shift?: boolean
}

/** What a person does at a screen: a key, a text that is pasted as a whole, or another size of the window. */
export type ScreenEvent = { key: KeyPress } | { pasted: string } | 'resized'

/**
 * The whole terminal, taken over to be drawn on. It is given back as it was by `close`, and also when the process ends before,
 * by a signal or a fault.
 */
export interface Screen extends OutputStream {
  readonly columns: number
  readonly rows: number
  listen(told: (event: ScreenEvent) => void): void
  close(): void
  /** Stops the process until the shell's `fg`, with the terminal given back; nothing where no shell would notice. */
  suspend(): void
  /** Gives the terminal to an editor until it is left; its exit code. */
  edit(editor: string, argv: readonly string[]): Promise<number>
}

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
  /** Ends a run that watches, which otherwise goes on until a signal ends the process. */
  stop?: AbortSignal
  /** Shows a long text in the person's pager, and waits until it is left; none where there is no terminal. */
  page?(text: string): Promise<void>
  /** Where a person is asked questions. None where there is no terminal. */
  terminal?: { input: Readable; output: Writable } | undefined
  /** Opens an editor, as `$EDITOR` names it, with arguments, and waits until it is left; its exit code. None where there is no terminal. */
  edit?: ((editor: string, argv: readonly string[]) => Promise<number>) | undefined
  /** Takes the terminal over; nothing where there is none. */
  openScreen?: (() => Screen | undefined) | undefined
  /** Opens an address in the person's browser; why it was not, if it was not. */
  openAddress?: ((url: string) => Promise<string | undefined>) | undefined
  /** A line that the person types; nothing where there is no more. None where there is no terminal. */
  ask?: (() => Promise<string | undefined>) | undefined
}
