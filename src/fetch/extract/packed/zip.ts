import { unzipSync } from 'fflate'
import { TooMuch } from '../blocks/problem.js'

const MEGABYTE = 1024 * 1024
/** Unpacked, all files that are read together; and how many there may be in all. */
const LIMIT = { bytes: 64 * MEGABYTE, files: 10_000 }

/**
 * The files of an archive whose names are wanted. A file is unpacked into as many bytes as the archive says that it has, and
 * never more: what says too much is not unpacked.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let left = LIMIT.bytes
  let files = 0
  const found = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (++files > LIMIT.files) throw new TooMuch({ what: 'files', limit: LIMIT.files })
      if (!isWanted(name)) return false
      left -= originalSize
      if (left < 0) throw new TooMuch({ what: 'megabytes', limit: LIMIT.bytes / MEGABYTE })
      return true
    },
  })
  return new Map(Object.entries(found))
}
