import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  rmSync,
  type Stats,
  utimesSync,
} from 'node:fs'
import { isAbsolute, join } from 'node:path'
import * as runtime from 'node:process'
import { statOf } from '../files/look.js'
import { writeWhole } from '../files/write-whole.js'

/** Bytes that the folder may hold before the entries longest unused are removed. */
const LIMIT = 1024 * 1024 * 1024
const SUFFIX = '.cache'

/** The places of operating systems for what can be made again. */
export interface CacheEnvironment {
  env: Readonly<Record<string, string | undefined>>
  platform: string
}

/**
 * Where the cache is: FACTCHECK_CACHE, or the user's cache folder as XDG, macOS and Windows have it. `undefined` where
 * it is turned off (FACTCHECK_CACHE=off) or nothing says where it could be. As XDG has it, a path that is not absolute says
 * nothing: the cache would be wherever one is, and in a repository it could be a stranger's.
 */
export function cachePath({ env, platform }: CacheEnvironment): string | undefined {
  const said = env.FACTCHECK_CACHE
  if (said) return /^(?:off|no|0|false)$/i.test(said) ? undefined : said
  const place = (folder: string | undefined, ...names: string[]) =>
    folder && isAbsolute(folder) ? join(folder, ...names) : undefined
  const shared = place(env.XDG_CACHE_HOME, 'factcheck')
  if (shared) return shared
  if (platform === 'win32') return place(env.LOCALAPPDATA, 'factcheck', 'Cache')
  return platform === 'darwin'
    ? place(env.HOME, 'Library', 'Caches', 'factcheck')
    : place(env.HOME, '.cache', 'factcheck')
}

/** What is read is believed, so it has to be what this user has written: nobody else may read or write such a file. */
function faultOf(found: Stats): string | undefined {
  if (!found.isFile()) return 'no plain file'
  const user = runtime.getuid?.()
  if (user === undefined) return undefined
  return found.uid !== user || (found.mode & 0o077) !== 0 ? 'not for this user alone' : undefined
}

/** A folder of files that can be made again. Whatever goes wrong is told to `trouble`, and is never an error. */
export class CacheFolder {
  constructor(
    readonly path: string,
    readonly trouble: (message: string) => void,
    readonly limit = LIMIT,
  ) {}

  /** A file opened for reading, or `undefined`. */
  open(name: string): number | undefined {
    const path = join(this.path, name + SUFFIX)
    try {
      // Without waiting, as another may have put a pipe there.
      const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
      const fault = faultOf(fstatSync(file))
      if (!fault) return file
      closeSync(file)
      throw new Error(fault)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        this.trouble(`cannot read ${path}: ${(error as Error).message}`)
      return undefined
    }
  }

  /** Marks a file as used, so that it is among the last to be removed. */
  touch(name: string, now: Date): void {
    try {
      utimesSync(join(this.path, name + SUFFIX), now, now)
    } catch {
      // Another process may have removed it.
    }
  }

  /** Writes a file whole or not at all: under another name first, then renamed over the old one. */
  write(name: string, chunks: readonly Uint8Array[]): void {
    const path = join(this.path, name + SUFFIX)
    try {
      this.#makeRoom(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
      writeWhole(path, chunks, { mode: 0o600, folderMode: 0o700, isCache: true })
    } catch (error) {
      this.trouble(`cannot write ${path}: ${(error as Error).message}`)
    }
  }

  /** Removes every entry, and gives how many bytes that freed. Files that are not of the cache stay. */
  clear(): number {
    const entries = this.#entries()
    for (const { path } of entries) rmSync(path, { force: true })
    return entries.reduce((sum, { size }) => sum + size, 0)
  }

  #makeRoom(size: number): void {
    const entries = this.#entries().sort((a, b) => a.used - b.used)
    let total = entries.reduce((sum, entry) => sum + entry.size, size)
    for (const entry of entries) {
      if (total <= this.limit) return
      rmSync(entry.path, { force: true })
      total -= entry.size
    }
  }

  #entries(): { path: string; size: number; used: number }[] {
    if (!existsSync(this.path)) return []
    return readdirSync(this.path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && (entry.name.endsWith(SUFFIX) || entry.name.endsWith('.tmp')))
      .flatMap(({ name }) => {
        const path = join(this.path, name)
        const found = statOf(path)
        return found ? [{ path, size: Number(found.size), used: Number(found.mtimeMs) }] : []
      })
  }
}
