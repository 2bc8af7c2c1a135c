import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf } from './ledger-path.js'
import type { Problem } from './problem.js'
import { readTextFile } from './read-file.js'
import type { TextFile } from './text-file.js'

/** Where the files of a ledger stand: on the disk, or in git as they were. Paths are absolute. */
export interface Store {
  exists(path: string): boolean
  /** Where a path leads, behind symbolic links. */
  realPath(path: string): string
  read(path: string, name: string): TextFile | Problem
  /** Every file below a folder. Folders behind symbolic links are not looked into. */
  filesBelow(folder: string): string[]
  /** A path as it is shown. */
  nameOf(path: string, cwd: string): string
}

export const DISK: Store = {
  exists: existsSync,
  realPath: (path) => realpathSync(path),
  read: readTextFile,
  filesBelow: (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => !entry.isDirectory())
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  nameOf,
}
