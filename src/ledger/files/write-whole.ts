import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { makeFolder } from './make-folder.js'

/** A new file beside the place that it is for. */
export interface StagedFile {
  /** Takes the place of what was there. */
  commit(): void
  /** Takes the place where nothing is; where something is, that stays, and EEXIST is thrown. */
  commitNew(): void
  /** Removes it, if it has not taken its place. */
  discard(): void
}

interface WriteOptions {
  /** Permissions, whatever the umask; the umask's where nothing is said. */
  mode?: number
  /** Permissions of folders that are made. */
  folderMode?: number
  /** For what can be made again: not forced to the disk. */
  isCache?: boolean
}

/** Names the process that writes, so that what it leaves when it is killed is told from what it still works on. */
const TEMPORARY = /^\.factcheck-(\d+)-[0-9a-f]{12}\.tmp$/

/** Writes a file whole, under another name beside its place; makes missing folders, and sweeps what killed runs left there. */
export function stage(path: string, content: string | readonly Uint8Array[], options: WriteOptions = {}): StagedFile {
  const folder = dirname(path)
  makeFolder(folder, options.folderMode)
  sweep(folder)
  const temporary = join(folder, `.factcheck-${pid}-${randomName()}.tmp`)
  const discard = () => rmSync(temporary, { force: true })
  try {
    writeTo(temporary, typeof content === 'string' ? [Buffer.from(content)] : content, options)
  } catch (error) {
    discard()
    throw error
  }
  return {
    commit: () => renameSync(temporary, path),
    commitNew() {
      putNew(temporary, path)
      discard()
    },
    discard,
  }
}

/** Gives a file a second name. A copy will do on disks where none can have two. */
function putNew(file: string, path: string): void {
  try {
    linkSync(file, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    copyFileSync(file, path, constants.COPYFILE_EXCL)
  }
}

/** Writes a file whole or not at all: whoever reads it finds the old one or the new one. */
export function writeWhole(path: string, content: string | readonly Uint8Array[], options: WriteOptions = {}): void {
  const staged = stage(path, content, options)
  try {
    staged.commit()
  } catch (error) {
    staged.discard()
    throw error
  }
}

function writeTo(temporary: string, chunks: readonly Uint8Array[], { mode, isCache }: WriteOptions): void {
  const file = openSync(temporary, 'wx', mode)
  try {
    for (const chunk of chunks) for (let at = 0; at < chunk.byteLength; ) at += writeSync(file, chunk, at)
    if (!isCache) fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (mode !== undefined) chmodSync(temporary, mode)
}

/** Twelve hexadecimal digits. */
function randomName(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex')
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = TEMPORARY.exec(name)?.[1]
    if (writer && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true })
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
