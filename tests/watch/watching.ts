import { onTestFinished } from 'vitest'
import { run } from '../../src/cli.js'
import { folderWith } from '../harness.js'

const WATCHING = 'Watching for changes; Ctrl-C ends it.\n'

/** A run that watches, in a folder with these files. */
export class Watching {
  readonly cwd: string
  readonly ended: Promise<number>
  /** What it printed, on both streams. */
  text = ''
  readonly #stop = new AbortController()

  constructor(argv: readonly string[], files: Record<string, string>, { columns = 0, env = {} } = {}) {
    this.cwd = folderWith(files)
    const stream = {
      write: (text: string) => {
        this.text += text
      },
      ...(columns > 0 && { isTTY: true, columns }),
    }
    this.ended = run([...argv, '--watch'], {
      stdin: (async function* () {})(),
      stdout: stream,
      stderr: stream,
      cwd: this.cwd,
      env: { LANG: 'C.UTF-8', ...env },
      platform: 'linux',
      now: () => new Date('2026-01-15T12:00:00Z'),
      stop: this.#stop.signal,
    })
    onTestFinished(() => this.#stop.abort())
  }

  /** How often it ran. */
  get runs(): number {
    return this.text.split(WATCHING).length - 1
  }

  /** What the last run printed. */
  get last(): string {
    return this.text.split(WATCHING).at(-2) ?? ''
  }

  /** Until the last run printed something. */
  async see(said: string): Promise<void> {
    for (let tries = 0; tries < 3000; tries++) {
      if (this.text.endsWith(WATCHING) && this.last.includes(said)) return
      await pause(20)
    }
    throw new Error(`${said} was not printed, but:\n${this.text}`)
  }

  /** Its exit code, when it is stopped. */
  async stop(): Promise<number> {
    this.#stop.abort()
    return this.ended
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
