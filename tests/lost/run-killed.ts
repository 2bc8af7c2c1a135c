import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../harness.js'

const BIN = join(ROOT, 'bin/factcheck.js')

export interface Ended {
  code: number | null
  ms: number
  /** What it printed, on both streams. */
  said: string
}

export interface RunOptions {
  cwd: string
  env?: Record<string, string>
  /** Milliseconds after which it is killed, as a machine is that loses its power. */
  killAfter?: number
  /** A shell command that takes the place of the program's call, `"$@"`. */
  through?: string
}

/** Runs the built program in a process of its own. */
export function runKilled(
  argv: readonly string[],
  { cwd, env, killAfter, through = 'exec "$@"' }: RunOptions,
): Promise<Ended> {
  const start = performance.now()
  // A group of its own, so that what the shell started is killed as well.
  const child = spawn('sh', ['-c', through, 'sh', process.execPath, BIN, ...argv], {
    cwd,
    env: { ...process.env, FACTCHECK_CACHE: 'off', NO_COLOR: '1', LANG: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += String(data)
    })
  const { pid } = child
  const timer = killAfter === undefined ? undefined : setTimeout(() => pid && killGroup(pid), killAfter)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, ms: performance.now() - start, said })
    }),
  )
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
