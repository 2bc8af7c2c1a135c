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
}
