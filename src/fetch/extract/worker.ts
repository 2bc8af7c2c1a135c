import { parentPort } from 'node:worker_threads'
import { boundArrays, replaceGlobals, wasExceeded } from './bounded-arrays.js'
import { extract } from './extract.js'
import { typeOf } from './formats.js'

/** What the worker is asked for. */
export interface Job {
  bytes: Uint8Array
  contentType: string
  /** Whether it is also asked what a page says of itself. */
  isDescribed: boolean
}

const MEGABYTE = 1024 * 1024
/** Of one array of bytes, unless the file itself is larger. */
const ARRAY_MEGABYTES = 24

replaceGlobals()

// Takes the text from one file after another, for `Extractor`.
parentPort?.on('message', async ({ bytes, contentType, isDescribed }: Job) => {
  boundArrays(Math.max(ARRAY_MEGABYTES * MEGABYTE, bytes.length + MEGABYTE))
  const result = await extract(bytes, contentType, isDescribed)
  const excess = { what: 'megabytes', limit: ARRAY_MEGABYTES } as const
  parentPort?.postMessage(wasExceeded() ? { code: 'too-much', type: typeOf(bytes, contentType), ...excess } : result)
})
