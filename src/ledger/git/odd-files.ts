import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { repositoryOf } from '../files/repository-links.js'

/** Entries that are looked at. What comes after them can only make git wait until its time is up. */
const MOST_ENTRIES = 50_000
/** Repositories of their own, and large files: git does not look at them for what it is asked here. */
const NOT_READ = new Set(['modules', 'lfs', 'annex'])

/** A pipe or a device among the files of git, which it would read without end; nothing where all are plain. */
export function oddFileOf(folder: string): string | undefined {
  const repository = repositoryOf(folder)
  if (repository === undefined) return undefined
  const path = join(repository, '.git')
  if (isOdd(tryStat(path))) return path
  const left = { entries: MOST_ENTRIES }
  const own = pointedTo(path, /^gitdir: (.*)/)
  return oddFileIn(own, left) ?? oddFileIn(pointedTo(join(own, 'commondir'), /^(.*)/, own), left)
}

/** The folder that a file of git names, as in a work tree beside another; the path itself where it is a folder. */
function pointedTo(path: string, pattern: RegExp, otherwise = path): string {
  const found = tryStat(path)
  if (!found?.isFile() || found.size > 10_000) return otherwise
  const [, named] = pattern.exec(readFileSync(path, 'utf8')) ?? []
  return named ? resolve(path, '..', named) : otherwise
}

function oddFileIn(folder: string, left: { entries: number }): string | undefined {
  for (const entry of entriesOf(folder)) {
    if (left.entries-- <= 0) return undefined
    const path = join(folder, entry.name)
    const odd = entry.isDirectory()
      ? NOT_READ.has(entry.name)
        ? undefined
        : oddFileIn(path, left)
      : isOdd(entry.isSymbolicLink() ? tryStat(path) : entry)
        ? path
        : undefined
    if (odd !== undefined) return odd
  }
  return undefined
}

/** A socket is none: git has one for its watcher of files, and nothing waits for it. */
const isOdd = (found: Stats | Dirent | undefined) =>
  found !== undefined && (found.isFIFO() || found.isCharacterDevice() || found.isBlockDevice())

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function tryStat(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
