import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run } from '../src/cli.js'
import type { Screen } from '../src/io.js'

export { BRIDGE } from './bridge.js'
export { folderWith } from './folder.js'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Some tests need what not every system has: bash, pipes and permissions, or /proc. CI runs all of them on Linux. */
export const IS_POSIX = process.platform !== 'win32'
export const IS_LINUX = process.platform === 'linux'

export interface FakeProcess {
  cwd?: string
  stdin?: string | Uint8Array
  env?: Record<string, string>
  /** Set for a terminal of that width; none is a pipe. */
  columns?: number
  /** What a pager would show. */
  page?: (text: string) => Promise<void>
  /** Where a person is asked questions. */
  terminal?: { input: Readable; output: Writable }
  /** What an editor does. */
  edit?: (editor: string, argv: readonly string[]) => Promise<number>
  /** What a person types, line by line. */
  answers?: readonly string[]
  now?: () => Date
  /** The terminal, taken over. */
  screen?: Screen
  /** What opens an address in a browser. */
  openAddress?: (url: string) => Promise<string | undefined>
}

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Runs the whole program in this process, with a process made of strings. */
export function factcheck(argv: readonly string[], fake: FakeProcess = {}): Promise<Outcome> {
  return runWith(run, argv, fake)
}

/** Runs a way into the program with such a process. */
export async function runWith(enter: typeof run, argv: readonly string[], fake: FakeProcess): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const terminal = fake.columns ? { isTTY: true, columns: fake.columns } : {}
  const answers = [...(fake.answers ?? [])]
  const code = await enter(argv, {
    stdin: (async function* () {
      yield fake.stdin ?? ''
    })(),
    stdout: { write: (text) => out.push(text), ...terminal },
    stderr: { write: (text) => err.push(text), ...terminal },
    cwd: fake.cwd ?? ROOT,
    env: { LANG: 'C.UTF-8', ...fake.env },
    platform: 'linux',
    // What watches runs once.
    stop: AbortSignal.abort(),
    now: fake.now ?? (() => new Date('2026-01-15T12:00:00Z')),
    ...(fake.page && { page: fake.page }),
    ...(fake.terminal && { terminal: fake.terminal }),
    ...(fake.edit && { edit: fake.edit }),
    ...(fake.screen && { openScreen: () => fake.screen }),
    ...(fake.openAddress && { openAddress: fake.openAddress }),
    ...(fake.answers && { ask: async () => answers.shift() }),
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}
