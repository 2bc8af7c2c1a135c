/**
 * Runs the program on made input until time is up, and prints what fails with its seed:
 * npm run fuzz -- --minutes 30 [--seed N]. The runs are in a thread, so that one that hangs can be ended.
 */

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { caseOf } from '../tests/fuzz/cases.js'
import { faultsOf } from '../tests/fuzz/oracles.js'
import { runCase } from '../tests/fuzz/run-case.js'

/** Processor time after which a run hangs. */
const HANGS_AFTER = 10_000
const MOST_MEMORY = 1024

interface Report {
  seed: number
  faults?: string[]
}

if (isMainThread) await watch()
else await work(workerData as number)

async function work(first: number): Promise<void> {
  for (let seed = first; ; seed++) {
    parentPort?.postMessage({ seed } satisfies Report)
    const one = caseOf(seed)
    parentPort?.postMessage({ seed, faults: faultsOf(one, await runCase(one)) } satisfies Report)
  }
}

async function watch(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } })
  const start = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
  const end = Date.now() + Number(values.minutes) * 60_000
  let runs = 0
  let failed = 0
  console.log(`from seed ${start}`)
  for (let seed = start; Date.now() < end; ) {
    const stretch = await runFrom(seed, end, (report) => {
      runs++
      if (!report.faults?.length) return
      failed++
      tell(report.seed, report.faults)
    })
    seed = stretch.next
    if (!stretch.fault) continue
    runs++
    failed++
    tell(stretch.next - 1, [stretch.fault])
  }
  console.log(`${runs} runs, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function tell(seed: number, faults: readonly string[]): void {
  console.log(`seed ${seed}: ${JSON.stringify(caseOf(seed).argv)}`)
  for (const fault of faults) console.log(`  ${fault}`)
}

/** Runs cases in a thread until time is up, or one ends the thread or hangs. */
async function runFrom(
  first: number,
  end: number,
  done: (report: Report) => void,
): Promise<{ next: number; fault?: string }> {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: first,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  })
  let running = { seed: first, used: cpuTime() }
  return await new Promise((resolve) => {
    const finish = (outcome: { next: number; fault?: string }) => {
      clearInterval(timer)
      resolve(outcome)
      void worker.terminate()
    }
    const timer = setInterval(() => {
      if (cpuTime() - running.used > HANGS_AFTER)
        finish({ next: running.seed + 1, fault: `hangs: over ${HANGS_AFTER / 1000} s` })
      else if (Date.now() > end) finish({ next: running.seed })
    }, 250)
    worker.on('message', (report: Report) => {
      if (report.faults) done(report)
      else running = { seed: report.seed, used: cpuTime() }
    })
    worker.on('error', (error) =>
      finish({ next: running.seed + 1, fault: `ends the thread: ${error.stack ?? error.message}` }),
    )
  })
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
