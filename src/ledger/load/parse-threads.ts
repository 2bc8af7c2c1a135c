import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Claim } from '../model/types.js'
import type { PieceMemory } from './parse.js'

/** UTF-16 units that are worth a thread, which takes a tenth of a second to begin. */
const LEAST_SHARE = 1024 * 1024
const MOST_THREADS = 3
/** How long a thread is waited for, beside the time that it had; then its share is parsed here. */
const PATIENCE = 3
const LEAST_PATIENCE = 1000

/** What a thread is given. */
export interface ThreadWork {
  texts: string[]
  /** Takes one message: the claims of each text as JSON, null where there is a problem. */
  port: MessagePort
  /** One number, set when the message is sent. */
  done: Int32Array
}

interface Share {
  worker: Worker
  texts: string[]
  port: MessagePort
  done: Int32Array
}

/** A memory that has what it does not know parsed by several threads at once, where there is enough of it. */
export class ParseThreads implements PieceMemory {
  readonly #ready = new Map<string, Claim[]>()
  readonly #shares = new Map<string, Share>()
  #begun = 0

  constructor(
    /** The program of a thread. */
    readonly script: string,
    readonly inner: PieceMemory | undefined,
    readonly cores = availableParallelism(),
  ) {}

  expect(texts: readonly string[]): void {
    const unknown: string[] = []
    for (const text of texts) {
      const claims = this.inner?.recall(text)
      if (claims) this.#ready.set(text, claims)
      else unknown.push(text)
    }
    const size = unknown.reduce((sum, { length }) => sum + length, 0)
    const threads = Math.min(MOST_THREADS, this.cores - 1, Math.floor(size / LEAST_SHARE))
    // The first share is parsed here, while the threads are at the others.
    this.#begun = performance.now()
    for (const share of inShares(unknown, size / (threads + 1)).slice(1)) this.#start(share)
  }

  recall(text: string): Claim[] | undefined {
    const share = this.#shares.get(text)
    if (share) this.#take(share)
    const claims = this.#ready.get(text)
    this.#ready.delete(text)
    return claims
  }

  remember(text: string, claims: Claim[]): void {
    this.inner?.remember(text, claims)
  }

  #start(texts: string[]): void {
    const { port1, port2 } = new MessageChannel()
    const done = new Int32Array(new SharedArrayBuffer(4))
    const workerData: ThreadWork = { texts, port: port2, done }
    const worker = new Worker(this.script, { workerData, transferList: [port2] })
    // A thread that fails leaves its share to be parsed here.
    worker.on('error', () => {})
    worker.unref()
    const share = { worker, texts, port: port1, done }
    for (const text of texts) this.#shares.set(text, share)
  }

  #take({ worker, texts, port, done }: Share): void {
    Atomics.wait(done, 0, 0, Math.max(LEAST_PATIENCE, PATIENCE * (performance.now() - this.#begun)))
    const json = receiveMessageOnPort(port)?.message as string | undefined
    void worker.terminate()
    const claims = json === undefined ? [] : (JSON.parse(json) as (Claim[] | null)[])
    for (const [at, text] of texts.entries()) {
      this.#shares.delete(text)
      const known = claims[at]
      if (!known) continue
      this.#ready.set(text, known)
      this.inner?.remember(text, known)
    }
  }
}

/** The texts in order, in parts of about so many UTF-16 units. */
function inShares(texts: readonly string[], size: number): string[][] {
  const shares: string[][] = [[]]
  let end = 0
  for (const text of texts) {
    if (end >= size * shares.length) shares.push([])
    shares.at(-1)?.push(text)
    end += text.length
  }
  return shares
}
