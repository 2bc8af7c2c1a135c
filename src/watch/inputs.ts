import { readdirSync } from 'node:fs'
import { statOf } from '../ledger/files/look.js'
import { DISK, type Store } from '../ledger/files/store.js'
import type { Ledger } from '../ledger/model/types.js'

/** All that a run reads: files, be they there or not, and folders of which it takes what they hold. */
export class Inputs {
  readonly files = new Set<string>()
  readonly folders = new Set<string>()
  /** What was loaded last, be it with faults: it names more. */
  ledger: Ledger | undefined

  /** The disk, of which is noted what was looked at. */
  readonly store: Store = {
    ...DISK,
    kindOf: (path) => {
      this.files.add(path)
      return DISK.kindOf(path)
    },
    read: (path, name) => {
      this.files.add(path)
      return DISK.read(path, name)
    },
    entriesIn: (folder) => {
      this.folders.add(folder)
      return DISK.entriesIn(folder)
    },
  }

  add(other: Inputs): void {
    for (const file of other.files) this.files.add(file)
    for (const folder of other.folders) this.folders.add(folder)
  }
}

/** How all of it looks now: what two runs read alike looks the same. */
export function lookOf({ files, folders }: Inputs): string {
  const seen = [...files].map((path) => `${path} ${stampOf(path)?.text}`)
  const listed = [...folders].map((path) => `${path} ${namesIn(path)}`)
  return [...seen, ...listed].sort().join('\n')
}

/** Whether any of it was changed at a time or later, in milliseconds. */
export function isChangedSince({ files }: Inputs, time: number): boolean {
  return [...files].some((path) => (stampOf(path)?.changed ?? 0) >= time)
}

/** What tells a file from what it was; a folder only that it is one, as it is another matter what it holds. */
function stampOf(path: string): { text: string; changed: number } | undefined {
  const found = statOf(path)
  if (!found?.isFile()) return undefined
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = found
  return { text: [dev, ino, size, mtimeNs, ctimeNs].join(' '), changed: Number(ctimeMs) }
}

function namesIn(folder: string): string {
  try {
    return readdirSync(folder).sort().join('/')
  } catch {
    return ''
  }
}
