import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/problem.js'
import type { TextFile } from '../model/text-file.js'
import { nameOf } from './ledger-path.js'
import { realPathOf } from './look.js'
import { readTextFile } from './read-file.js'

/** What a path leads to; `other` is what only looks like a file, as a pipe or a device, and may never end. */
export type Kind = 'file' | 'folder' | 'other'

export interface Entry {
  name: string
  /** Behind symbolic links; none where they lead nowhere. */
  kind: Kind | undefined
}

/** Where the files of a ledger stand: on the disk, or in git as they were. Paths are absolute. */
export interface Store {
  /** What is there, behind symbolic links. */
  kindOf(path: string): Kind | undefined
  /** Where a path leads, behind symbolic links, if that can be told. */
  realPath(path: string): string | undefined
  read(path: string, name: string): TextFile | Problem
  /** What stands in a folder, if that can be told. */
  entriesIn(folder: string): Entry[] | undefined
  /** A path as it is shown. */
  nameOf(path: string, cwd: string): string
}

export const DISK: Store = {
  kindOf(path) {
    try {
      return kind(statSync(path))
    } catch {
      return undefined
    }
  },
  realPath: realPathOf,
  // What an include names is known to be a file by now; a person may name a pipe.
  read: (path, name) => readTextFile(path, name, { pipe: true }),
  entriesIn(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? DISK.kindOf(join(folder, entry.name)) : kind(entry),
      }))
    } catch {
      return undefined
    }
  },
  nameOf,
}

function kind(found: Pick<Dirent, 'isFile' | 'isDirectory'>): Kind {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}
