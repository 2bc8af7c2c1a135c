import { dirname, join } from 'node:path'
import { memoryUsage } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import type { Excess, ExtractProblem } from './blocks/problem.js'
import type { Extracted } from './extract.js'
import { typeOf } from './formats.js'
import type { Job } from './worker.js'

type Result = Extracted | ExtractProblem

const MEGABYTE = 1024 * 1024
const SECONDS = 8
/** Of all that the worker takes, bytes outside of its heap included. We look ourselves, as Node counts only the heap. */
const MOST_MEGABYTES = 192
/** Of all workers so far: what one has freed is not always given back, and the next one may use it again. */
const ALL_MEGABYTES = 224
/** What each worker may have, whatever others have left behind. */
const LEAST_MEGABYTES = 64
/** A worker that has kept so much is not used again. */
const KEPT_MEGABYTES = 64
/** Where V8 ends the worker, should we be late. Not lower: one array that goes beyond it ends the whole process. */
const HEAP_MEGABYTES = 1024
/** Milliseconds. */
const LOOK_EVERY = 10

/**
 * Takes the text from what a stranger may have sent, one file at a time, in a thread of its own: what takes too long or
 * too much memory there is ended from here, whatever it is at.
 */
export class Extractor {
  readonly #seconds: number
  readonly #one = pLimit(1)
  #worker: Worker | undefined
  #before = 0
  /** Before the first worker. */
  #first: number | undefined

  /** For one file, at most so many seconds. */
  constructor(seconds = SECONDS) {
    this.#seconds = Math.min(seconds, SECONDS)
  }

  /** The bytes may be gone after it: what is large is handed over. */
  extract(bytes: Uint8Array, contentType: string, isDescribed = false): Promise<Result> {
    const type = typeOf(bytes, contentType)
    return this.#one(async () => {
      const ended = await this.#run({ bytes, contentType, isDescribed })
      const isSpent = 'what' in ended || othersMegabytes() - this.#before > KEPT_MEGABYTES
      if (isSpent) await this.close()
      if (!('what' in ended)) return ended.result
      return { code: 'too-much', type, ...ended }
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  /** What the worker gives, or why it is given up. */
  #run(job: Job): Promise<{ result: Result } | Excess> {
    const worker = this.#ready()
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        clearInterval(look)
        this.#rest(worker)
        settle()
      }
      const end = (outcome: { result: Result } | Excess) => finish(() => resolve(outcome))
      const timer = setTimeout(() => end({ what: 'seconds', limit: this.#seconds }), this.#seconds * 1000)
      const look = setInterval(() => {
        if (othersMegabytes() > this.#most) end({ what: 'megabytes', limit: MOST_MEGABYTES })
      }, LOOK_EVERY)
      worker.removeAllListeners()
      worker.on('message', (result: Result) => end({ result }))
      worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end({ what: 'megabytes', limit: MOST_MEGABYTES })
        else finish(() => reject(error))
      })
      worker.on('exit', () => finish(() => reject(new Error('the worker that reads pages ended before its answer'))))
      worker.ref()
      worker.postMessage(job, ownMemory(job.bytes))
    })
  }

  /** A worker that waits for work keeps no process from its end; where it ends itself, it is not asked again. */
  #rest(worker: Worker): void {
    const forget = () => {
      if (this.#worker === worker) this.#worker = undefined
    }
    worker.removeAllListeners()
    worker.on('error', forget).on('exit', forget).unref()
  }

  get #most(): number {
    const most = Math.min(this.#before + MOST_MEGABYTES, (this.#first ?? 0) + ALL_MEGABYTES)
    return Math.max(most, this.#before + LEAST_MEGABYTES)
  }

  #ready(): Worker {
    if (this.#worker) return this.#worker
    this.#before = othersMegabytes()
    this.#first ??= this.#before
    const worker = new Worker(workerFile(), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, stackSizeMb: 4 },
      env: {},
      argv: [],
      execArgv: [],
      // What libraries print of a page is nothing for the terminal.
      stdout: true,
      stderr: true,
    })
    worker.stdout.resume()
    worker.stderr.resume()
    this.#worker = worker
    return worker
  }
}

/** The memory of bytes that share it with no others. */
function ownMemory({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

/** What the process holds beside the heap and the buffers of this thread, in which there are other pages, too. */
function othersMegabytes(): number {
  const { rss, heapTotal, external } = memoryUsage()
  return (rss - heapTotal - external) / MEGABYTE
}

/** Beside the program in dist/. The tests run from source, and build it there anew before they begin. */
function workerFile(): string {
  // The build sets `import.meta.url` to a path.
  const here = import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url
  return join(dirname(here), here.endsWith('.ts') ? '../../../dist' : '.', 'extract-worker.cjs')
}
