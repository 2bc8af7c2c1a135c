import { workerData } from 'node:worker_threads'
import { claimsOf } from './ledger/load/parse.js'
import type { ThreadWork } from './ledger/load/parse-threads.js'

const { texts, port, done } = workerData as ThreadWork
port.postMessage(JSON.stringify(texts.map((text) => claimsOf(text) ?? null)))
Atomics.store(done, 0, 1)
Atomics.notify(done, 0)
