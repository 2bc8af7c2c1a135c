import { createRequire } from 'node:module'

/** SHA-256 of these parts, each ended by a zero byte, in hexadecimal. */
export function digestOf(...parts: (Uint8Array | string)[]): string {
  const hash = newHash()
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal, as `sha256sum` prints it. */
export function sha256(content: Uint8Array | string): string {
  return newHash().update(content).digest('hex')
}

type Crypto = typeof import('node:crypto')
let crypto: Crypto | undefined

/** Loaded when something is digested: it takes as long as a look-up that needs none. */
function newHash() {
  crypto ??= createRequire(import.meta.url)('node:crypto') as Crypto
  return crypto.createHash('sha256')
}
