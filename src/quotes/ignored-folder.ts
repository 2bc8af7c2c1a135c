import { join } from 'node:path'
import { readBytes } from '../ledger/files/read-bytes.js'
import { writeWhole } from '../ledger/files/write-whole.js'
import { CONFIDENTIAL_FOLDER } from './snapshot-path.js'

/** Makes git leave out the folder of confidential texts, this file included. */
export const IGNORE_PATH = `${CONFIDENTIAL_FOLDER}/.gitignore`
const IGNORE_ALL = '# Texts of confidential sources. Written by factcheck.\n*\n'

/** Bytes. */
const IGNORE_LIMIT = 1024 * 1024

/** Whether git leaves out the folder of confidential texts beside a ledger file, by a file in the folder itself. */
export function isIgnored(folder: string): boolean {
  const text = readIgnore(folder)
  if (text === undefined) return false
  const lines = text.split(/\r?\n/)
  return lines.some((line) => /^\*\s*$/.test(line)) && !lines.some((line) => line.startsWith('!'))
}

/** Makes it so where nothing is said; what somebody else has said there stays. */
export function ignoreFolder(folder: string): boolean {
  if (readIgnore(folder) === undefined) writeWhole(join(folder, IGNORE_PATH), IGNORE_ALL, { folderMode: 0o700 })
  return isIgnored(folder)
}

function readIgnore(folder: string): string | undefined {
  try {
    const bytes = readBytes(join(folder, IGNORE_PATH), { limit: IGNORE_LIMIT })
    return Buffer.isBuffer(bytes) ? bytes.toString() : ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
