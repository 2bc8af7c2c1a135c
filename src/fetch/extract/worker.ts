import { parentPort } from 'node:worker_threads'
import { extract } from './extract.js'

/** What the worker is asked for. */
export interface Job {
  bytes: Uint8Array
  contentType: string
}

// Takes the text from one file after another, for `Extractor`.
parentPort?.on('message', async ({ bytes, contentType }: Job) => {
  parentPort?.postMessage(await extract(bytes, contentType))
})
