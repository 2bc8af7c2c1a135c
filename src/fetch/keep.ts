import { join, resolve } from 'node:path'
import { nameOf } from '../ledger/files/ledger-path.js'
import { statOf } from '../ledger/files/look.js'
import { reasonOf } from '../ledger/files/system-reason.js'
import { writeWhole } from '../ledger/files/write-whole.js'
import { IGNORE_PATH, ignoreFolder } from '../quotes/ignored-folder.js'
import { type Lock, type LockEntry, lockFile, lockText, readLock } from '../quotes/snapshot-lock.js'
import { fileBelow, LOCK_PATH } from '../quotes/snapshot-path.js'
import type { KeepProblem } from './problem.js'

/** What only the person who took it may read. */
const PRIVATE = { mode: 0o600, folderMode: 0o700 }

/** Writes texts and their lock entries. */
export class Keeper {
  readonly #locks = new Map<string, { lock: Lock; stamp: string }>()

  /** Problems name paths from `cwd`. */
  constructor(readonly cwd: string) {}

  /**
   * Writes a text, unless it exists already, and its lock entry: each whole or not at all, and one right after the
   * other, so that an interrupt leaves what was there.
   */
  keep(
    folder: string,
    path: string,
    text: string | undefined,
    key: string,
    entry: LockEntry,
    isConfidential = false,
  ): KeepProblem | undefined {
    const named = (file: string) => nameOf(resolve(folder, file), this.cwd)
    for (const place of [path, LOCK_PATH]) {
      const found = fileBelow(folder, place)
      if ('code' in found) return { code: 'path', path: named(place), fault: found }
    }
    const lock = this.#lockOf(folder)
    if (!lock) return { code: 'lock-damaged', path: named(LOCK_PATH) }
    try {
      // Before the text, so that there is no moment in which git could take it.
      if (isConfidential && !ignoreFolder(folder)) return { code: 'not-ignored', path: named(IGNORE_PATH) }
      if (text !== undefined) writeWhole(join(folder, path), text, isConfidential ? PRIVATE : {})
      if (lock.get(key) !== entry) this.#write(folder, new Map([...lock, [key, entry]]))
      return undefined
    } catch (error) {
      return { code: 'write', path: named(path), reason: reasonOf(error) }
    }
  }

  /** The lock as it is now: another run may have written to it. */
  #lockOf(folder: string): Lock | undefined {
    const known = this.#locks.get(folder)
    return known && known.stamp === stampOf(lockFile(folder)) ? known.lock : readLock(folder)
  }

  #write(folder: string, lock: Lock): void {
    writeWhole(lockFile(folder), lockText(lock))
    this.#locks.set(folder, { lock, stamp: stampOf(lockFile(folder)) })
  }
}

/** Every writer moves a new file there, so a change shows. */
function stampOf(file: string): string {
  const { ino, mtimeNs, size } = statOf(file) ?? {}
  return `${ino} ${mtimeNs} ${size}`
}
