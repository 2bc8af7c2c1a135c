import { join } from 'node:path'
import { readBytes } from '../ledger/files/read-bytes.js'
import { sha256 } from '../ledger/model/digest.js'
import { LOCK_PATH } from './snapshot-path.js'

/** What was seen of a source when its snapshot was taken. It stays in the repository where the text may not. */
export interface LockEntry {
  /** The address that was fetched; none where the text comes from a file. */
  url?: string
  /** Where redirects led, where that is elsewhere. */
  finalUrl?: string
  /** The name of the file that was given with `--from`. */
  from?: string
  /** Who took the text of a confidential source. */
  by?: string
  /** When, in UTC. */
  fetched: string
  /** The content type. */
  type: string
  /** SHA-256 of the bytes as received and unpacked, and of the text taken from them. */
  bytes: string
  text: string
  /** How the text is laid out and what of a source is in it; none where an older version took it. */
  reader?: string
}

export type Lock = ReadonlyMap<string, LockEntry>

export const LOCK_VERSION = 1
/** Bytes: an entry has some hundred. */
const LOCK_LIMIT = 64 * 1024 * 1024

export function lockFile(folder: string): string {
  return join(folder, LOCK_PATH)
}

/** The lock beside a ledger file, by source key; `undefined` where it is damaged or of another version. */
export function readLock(folder: string): Lock | undefined {
  let text: string
  try {
    const bytes = readBytes(lockFile(folder), { limit: LOCK_LIMIT })
    if (!Buffer.isBuffer(bytes)) return undefined
    text = bytes.toString()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Map() : undefined
  }
  try {
    const { version, sources } = JSON.parse(text)
    const entries = Object.entries(sources as object)
    return version === LOCK_VERSION && entries.every(([, entry]) => isEntry(entry)) ? new Map(entries) : undefined
  } catch {
    return undefined
  }
}

const NEEDED = ['fetched', 'type', 'bytes', 'text']

function isEntry(value: unknown): value is LockEntry {
  if (typeof value !== 'object' || value === null) return false
  const fields = Object.entries(value)
  return NEEDED.every((name) => Object.hasOwn(value, name)) && fields.every(([, field]) => typeof field === 'string')
}

/** The lock as a file that merges well: a line for every value, sources in order of their keys. */
export function lockText(lock: Lock): string {
  const sources = Object.fromEntries([...lock.keys()].sort().map((key) => [key, lock.get(key)]))
  return `${JSON.stringify({ version: LOCK_VERSION, sources }, null, 2)}\n`
}

/** SHA-256 of bytes, or of a text with the line ends that git may have changed set back. */
export function digest(content: Uint8Array | string): string {
  const plain = typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content
  return sha256(plain)
}
