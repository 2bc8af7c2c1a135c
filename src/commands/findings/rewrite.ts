import { accessSync, constants } from 'node:fs'
import { readBytes } from '../../ledger/files/read-bytes.js'
import { FILE_LIMIT } from '../../ledger/files/read-file.js'
import { digestOf } from '../../ledger/model/digest.js'
import type { Fact } from '../../ledger/model/problem.js'
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
  let bytes: Buffer | Fact
  try {
    accessSync(path, constants.W_OK)
    bytes = readBytes(path, { limit: FILE_LIMIT })
  } catch (error) {
    throw new UsageError(`${name} cannot be ${done}: ${(error as Error).message}`)
  }
  if (!Buffer.isBuffer(bytes)) throw new UsageError(`${name} cannot be ${done}: ${describeProblem(bytes).message}`)
  if (digestOf(bytes) !== digest) throw new UsageError(`${name} has changed since it was read`, 'run this again')
  return bytes.toString('utf8').startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text
}
