import { statSync } from 'node:fs'
import { digestOf } from '../model/digest.js'
import { type Fact, fileSpan, type Problem, spanOf } from '../model/problem.js'
import { decode, TextFile } from '../model/text-file.js'
import { type ReadOptions, readBytes } from './read-bytes.js'
import { reasonOf } from './system-reason.js'

/** Bytes; V8 holds no longer string. */
export const FILE_LIMIT = 500 * 1024 * 1024

/** Reads a text file, or says why it cannot be read. */
export function readTextFile(path: string, name: string, options: Partial<ReadOptions> = {}): TextFile | Problem {
  const fail = (fact: Fact): Problem => ({ ...fact, at: fileSpan(name) })
  try {
    const before = statSync(path)
    const bytes = readBytes(path, { limit: FILE_LIMIT, ...options })
    if (!Buffer.isBuffer(bytes)) return fail(bytes)
    // What is half of one version and half of the next is neither.
    if (before.isFile() && statSync(path).mtimeMs !== before.mtimeMs) return fail({ code: 'file-changed' })
    return textOf(bytes, name)
  } catch (error) {
    return fail(unread(error))
  }
}

/** The bytes of a file, or why they are not to be had, whatever that is. */
export function tryReadBytes(path: string, options: ReadOptions): Buffer | Fact {
  try {
    return readBytes(path, options)
  } catch (error) {
    return unread(error)
  }
}

function unread(error: unknown): Fact {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing' }
  return { code: 'file-unreadable', reason: reasonOf(error) }
}

/** Bytes to a text file, or why they are no text. */
export function textOf(bytes: Uint8Array, name: string): TextFile | Problem {
  const decoded = decode(bytes)
  if ('text' in decoded) return new TextFile(name, decoded.text, digestOf(bytes))
  if (decoded.code === 'utf-16') return { code: 'encoding-utf-16', at: fileSpan(name) }
  const before = new TextFile(name, decoded.before)
  const at = spanOf(before, before.text.length)
  if (decoded.code === 'nul') return { code: 'nul-character', at }
  return { code: 'encoding-not-utf-8', byte: bytes[decoded.offset] ?? 0, at }
}
