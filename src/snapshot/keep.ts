import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LockEntry, lockFile, lockText, readLock } from '../evidence/snapshot-lock.js'
import { fileBelow } from '../evidence/snapshot-path.js'
import type { KeepProblem } from './problem.js'

/**
 * Writes a text and its lock entry, each whole or not at all, one right after the other: an interrupt leaves what was
 * there. The lock is read again before it is written, as another run may have added to it.
 */
export function keep(
  folder: string,
  path: string,
  text: string | undefined,
  key: string,
  entry: LockEntry,
): KeepProblem | undefined {
  const found = fileBelow(folder, path)
  if ('code' in found) return { code: 'path', path, fault: found }
  const locked = fileBelow(folder, 'snapshots/lock.json')
  if ('code' in locked) return { code: 'path', path: 'snapshots/lock.json', fault: locked }
  const lock = readLock(folder)
  if (!lock) return { code: 'lock-damaged' }
  try {
    if (text !== undefined) writeWhole(found.file, text)
    const changed = lockText(new Map([...lock, [key, entry]]))
    if (changed !== lockText(lock)) writeWhole(lockFile(folder), changed)
    return undefined
  } catch (error) {
    return { code: 'write', path, reason: (error as Error).message }
  }
}

/** Writes beside the file and moves over it. */
function writeWhole(file: string, text: string): void {
  const folder = dirname(file)
  const beside = join(folder, `.${randomUUID()}.tmp`)
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
