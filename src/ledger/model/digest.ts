import { createHash } from 'node:crypto'

/** SHA-256 of these parts, each ended by a zero byte, in hexadecimal. */
export function digestOf(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal, as `sha256sum` prints it. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
