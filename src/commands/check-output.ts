import { randomUUID } from 'node:crypto'
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { UsageError } from './usage-error.js'

export interface OutputFile {
  /** As it was named. */
  name: string
  path: string
  text: string
}

/**
 * Writes files all or none: each is written beside its place, and takes it, and its permissions, only when all are. What
 * is no plain file, as a pipe or /dev/null, is written to as it is, last.
 */
export function writeFiles(files: readonly OutputFile[]): void {
  const staged: { name: string; temporary: string; path: string }[] = []
  try {
    for (const { name, path, text } of files) {
      if (!isPlain(path)) continue
      const place = realPath(path)
      const temporary = `${place}.${randomUUID()}.tmp`
      staged.push({ name, temporary, path: place })
      attempt(name, () => {
        writeFileSync(temporary, text, { flag: 'wx' })
        const old = statSync(place, { throwIfNoEntry: false })
        if (old) chmodSync(temporary, old.mode)
      })
    }
    for (const { name, temporary, path } of staged) attempt(name, () => renameSync(temporary, path))
    for (const { name, path, text } of files) if (!isPlain(path)) attempt(name, () => writeFileSync(path, text))
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true })
    throw error
  }
}

function attempt(name: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}`)
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'its folder does not exist'
    case 'ENOTDIR':
      return 'a part of its path is no folder'
    case 'EISDIR':
      return 'it is a folder'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'permission denied'
    default:
      return message
  }
}

/** A file, or a place where one can be. */
function isPlain(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return !found || found.isFile()
}

/** Behind symbolic links, so that a link stays one. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
