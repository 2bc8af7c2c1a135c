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
  const common = pointedTo(join(own, 'commondir'), /^(.*)/, own)
  return oddFileIn(own, left) ?? oddFileIn(common, left) ?? oddObjectOf(join(common, 'objects'), left)
}

/** How many folders of objects lead to one another; git follows five. */
const MOST_ALTERNATES = 5

/** Among the objects that a folder of objects takes from elsewhere. */
function oddObjectOf(objects: string, left: { entries: number }, depth = MOST_ALTERNATES): string | undefined {
  if (depth === 0) return undefined
  for (const named of textOf(join(objects, 'info/alternates')).split('\n')) {
    const other = resolve(objects, named)
    const odd = named === '' ? undefined : (oddFileIn(other, left) ?? oddObjectOf(other, left, depth - 1))
    if (odd !== undefined) return odd
  }
  return undefined
}

/** The folder that a file of git names, as in a work tree beside another; the path itself where it is a folder. */
function pointedTo(path: string, pattern: RegExp, otherwise = path): string {
  const [, named] = pattern.exec(textOf(path)) ?? []
  return named ? resolve(path, '..', named) : otherwise
}

/** Of a file that names folders, which is short. */
function textOf(path: string): string {
  const found = tryStat(path)
  return found?.isFile() && found.size <= 10_000 ? readFileSync(path, 'utf8') : ''
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
