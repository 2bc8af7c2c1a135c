import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import type { Fact } from '../model/problem.js'
import { isElsewhere } from './repository-links.js'

export interface ReadOptions {
  /** Bytes. */
  limit: number
  /**
   * Whether a pipe will do, as for `<(…)`: where a person names the path. What a ledger names, or stands beside it, has to
   * be a plain file, as anybody may have put it there.
   */
  pipe?: boolean
  /** How long a pipe may take; the tests make it shorter. */
  milliseconds?: number
}

export const PIPE_LIMIT = 64 * 1024 * 1024
const PIPE_MILLISECONDS = 10_000
const SCRATCH = 64 * 1024
const PAUSE = 5

/**
 * The bytes of a file, in bounded time and memory, or why they are not to be had. What only looks like a file, as a device,
 * is not read: it may never end; nor what a symbolic link of a repository has brought in from elsewhere, as what is wrong
 * with it would be shown. Throws what the system says.
 */
export function readBytes(path: string, options: ReadOptions): Buffer | Fact {
  const found = statSync(path)
  const fault = isElsewhere(path) ? ({ code: 'file-elsewhere' } as const) : faultOf(found, options)
  if (fault) return fault
  // Without waiting: it may have become a pipe that nobody writes to.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const opened = fstatSync(file)
    return faultOf(opened, options) ?? readWhole(file, opened, options)
  } finally {
    closeSync(file)
  }
}

function faultOf(found: Stats, { limit, pipe }: ReadOptions): Fact | undefined {
  if (found.isDirectory()) return { code: 'file-is-folder' }
  if (found.isFIFO()) return pipe ? undefined : { code: 'file-not-plain', found: 'pipe' }
  if (!found.isFile()) return { code: 'file-not-plain', found: found.isSocket() ? 'socket' : 'device' }
  return found.size > limit ? { code: 'file-too-large', size: found.size, limit } : undefined
}

function readWhole(file: number, found: Stats, options: ReadOptions): Buffer | Fact {
  const isPipe = found.isFIFO()
  const limit = isPipe ? Math.min(options.limit, PIPE_LIMIT) : options.limit
  const milliseconds = options.milliseconds ?? PIPE_MILLISECONDS
  const end = performance.now() + milliseconds
  // One byte more than there should be shows that there are more.
  let scratch = Buffer.allocUnsafe(isPipe ? SCRATCH : Math.max(found.size + 1, SCRATCH))
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const count = tryRead(file, scratch)
    // A pipe that nobody has begun to write to seems to be at its end.
    if (count === 0 && !(isPipe && size === 0)) break
    if (count) {
      chunks.push(scratch.subarray(0, count))
      scratch = scratch.length > count ? scratch.subarray(count) : Buffer.allocUnsafe(SCRATCH)
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    size += count ?? 0
    if (size > limit) return { code: 'file-too-large', size, limit }
    if ((isPipe || !count) && performance.now() > end) return { code: 'file-slow', seconds: milliseconds / 1000 }
  }
  const [first, ...more] = chunks
  return first && more.length === 0 ? first : Buffer.concat(chunks, size)
}

/** How many bytes were read, or `undefined` where there are none yet. */
function tryRead(file: number, scratch: Buffer): number | undefined {
  try {
    return readSync(file, scratch)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}
