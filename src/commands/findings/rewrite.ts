import { accessSync, constants } from 'node:fs'
import { FILE_LIMIT, tryReadBytes } from '../../ledger/files/read-file.js'
import { reasonOf } from '../../ledger/files/system-reason.js'
import { digestOf } from '../../ledger/model/digest.js'
import { describeProblem } from '../../words/problem-words.js'
import { UsageError } from '../command/usage-error.js'
import { writeFiles } from './output.js'

/** A file of the ledger as it is to be. */
export interface Rewritten {
  name: string
  path: string
  /** Of its bytes, as they were read. */
  digest: string | undefined
  text: string
}

/** Writes files of a ledger anew, all or none, where they may be written and are still what was read. */
export function rewrite(files: readonly Rewritten[], done: string, cwd: string): void {
  writeFiles(
    files.map((file) => ({ ...file, text: asWritten(file, done) })),
    cwd,
  )
}

const BYTE_ORDER_MARK = '\ufeff'

function asWritten({ name, path, digest, text }: Rewritten, done: string): string {
  try {
    accessSync(path, constants.W_OK)
  } catch (error) {
    throw new UsageError(`${name} cannot be ${done}: ${reasonOf(error)}`)
  }
  const bytes = tryReadBytes(path, { limit: FILE_LIMIT })
  if (!Buffer.isBuffer(bytes)) throw new UsageError(`${name} cannot be ${done}: ${describeProblem(bytes).message}`)
  if (digestOf(bytes) !== digest) throw new UsageError(`${name} has changed since it was read`, 'run this again')
  return bytes.toString('utf8').startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text
}
