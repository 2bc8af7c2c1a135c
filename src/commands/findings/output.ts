import { closeSync, constants, existsSync, openSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { realPathOf } from '../../ledger/files/look.js'
import { leadsAstray, repositoryOf } from '../../ledger/files/repository-links.js'
import { reasonOf } from '../../ledger/files/system-reason.js'
import { type StagedFile, stage } from '../../ledger/files/write-whole.js'
import { UsageError } from '../command/usage-error.js'

export interface OutputFile {
  /** As it was named. */
  name: string
  path: string
  text: string
}

/**
 * Writes files all or none: each is written beside its place, and takes it, and its permissions, only when all are.
 * Missing folders are made. What is not a plain file, as a pipe or /dev/null, is written to as it is, last. A symbolic link
 * that leads out of the project, or into its `.git`, is not followed: it may have come with a stranger's commit.
 */
export function writeFiles(files: readonly OutputFile[], cwd: string): void {
  const staged: { name: string; file: StagedFile }[] = []
  const others: OutputFile[] = []
  for (const { name, path } of files) refuseAstray(name, path, cwd)
  try {
    for (const { name, path, text } of files)
      attempt(name, () => {
        const real = realPath(path)
        const old = statSync(real, { throwIfNoEntry: false })
        if (old && !old.isFile()) others.push({ name, path, text })
        else staged.push({ name, file: stage(real, text, { ...(old && { mode: old.mode }) }) })
      })
    for (const { name, file } of staged) attempt(name, () => file.commit())
    for (const { name, path, text } of others) attempt(name, () => writeAsItIs(path, text))
  } catch (error) {
    for (const { file } of staged) file.discard()
    throw error
  }
}

function refuseAstray(name: string, path: string, cwd: string): void {
  const project = repositoryOf(cwd) ?? cwd
  if (leadsAstray(project, path, realPath(path)))
    throw new UsageError(
      `${name} is not written: a symbolic link leads out of ${project === cwd ? 'this folder' : 'this project'}, to ${realPath(path)}`,
      'take the link away, or name the file that it leads to',
    )
}

/** Writes a file that is not there yet, whole or not at all; whether it was not. */
export function writeNewFile({ name, path, text }: OutputFile, cwd: string): boolean {
  refuseAstray(name, path, cwd)
  return attempt(name, () => {
    if (existsSync(path)) return false
    const staged = stage(path, text)
    try {
      staged.commitNew()
      return true
    } catch (error) {
      staged.discard()
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    }
  })
}

/** Adds to a file, which may be a pipe; one that is not there is made. */
export function addToFile(name: string, path: string, text: string): void {
  attempt(name, () => writeAsItIs(path, text, constants.O_APPEND | constants.O_CREAT))
}

const WAIT_SECONDS = 10

/** Writes to a pipe or a device. Of a pipe, somebody has to be reading: else it would be waited for without end. */
function writeAsItIs(path: string, text: string, flags = 0): void {
  const file = openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | flags)
  const end = performance.now() + WAIT_SECONDS * 1000
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) {
      const count = tryWrite(file, bytes.subarray(at))
      at += count
      if (count === 0 && performance.now() > end) throw new Error(`nobody reads it for ${WAIT_SECONDS} s`)
      if (count === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  } finally {
    closeSync(file)
  }
}

/** How many bytes were taken; 0 where a pipe is full. */
function tryWrite(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0
    throw error
  }
}

/** Refuses to write over what is read, be it by another way: the files with these names, relative to `cwd`. */
export function refuseToOverwrite(
  what: 'a file of the ledger' | 'a draft' | 'the baseline',
  names: readonly string[],
  targets: readonly { name?: string; path?: string }[],
  cwd: string,
): void {
  const own = new Set(names.map((name) => realPath(resolve(cwd, name))))
  const target = targets.find(({ path }) => path !== undefined && own.has(realPath(path)))
  if (target) throw new UsageError(`${target.name} is ${what}, and would be overwritten`, 'name another file')
}

function attempt<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${reasonOf(error)}`)
  }
}

/** Behind symbolic links, so that a link stays one; of what is not there, too. */
function realPath(path: string): string {
  const folder = dirname(path)
  return realPathOf(path) ?? (folder === path ? path : join(realPath(folder), basename(path)))
}
