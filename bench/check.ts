/**
 * What `check` costs: beside loading alone, rule by rule, in memory, and beside a JSON Schema validator and Spectral on
 * the same file. Arguments: the folder with docs.tsv, and the folder where the peers are installed, if they are.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RuleContext } from '../src/check/rule/context.js'
import { Exceptions } from '../src/check/rule/exceptions.js'
import { RULES } from '../src/check/rules/index.js'
import { runCheck } from '../src/check/run.js'
import { tryLoad } from '../src/ledger/load/load.js'
import { ledgerOf, readTexts } from './check/ledger.js'
import { peakMemory, programs, time } from './check/peers.js'

const [, , folder = '', peers] = process.argv
const work = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
const texts = readTexts(folder)
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0

for (const size of [1_000, 10_000]) {
  const ledger = join(work, `${size}.yaml`)
  writeFileSync(ledger, ledgerOf(texts.slice(0, size)))
  const { load, check, found } = beside(ledger)
  console.log(
    `\n${size} claims: load ${load.toFixed(0)} ms, load and check ${check.toFixed(0)} ms, ratio ${(check / load).toFixed(2)}; ${found} findings`,
  )
  console.log(`  rules: ${shares(ledger)}`)
  console.log(`  memory: ${peakMemory(ledger).toFixed(0)} MB`)
  const runs = programs(peers, ledger, work)
  const took = new Map<string, number[]>(runs.map(({ name }) => [name, []]))
  const codes = new Map<string, number | null>()
  for (let round = 0; round < 3; round++)
    for (const program of runs) {
      const { took: ms, code } = time(program)
      took.get(program.name)?.push(ms)
      codes.set(program.name, code)
    }
  const own = median([...(took.get('factcheck check') ?? [])])
  for (const [name, times] of took)
    console.log(
      `  ${name.padEnd(18)} ${median(times).toFixed(0).padStart(6)} ms, ${(median(times) / own).toFixed(2)} times factcheck (exit ${codes.get(name)})`,
    )
}
rmSync(work, { recursive: true })

/** Loading alone and loading with checking, by turns: medians of processor time, which a busy machine does not change. */
function beside(path: string): { load: number; check: number; found: number } {
  const loads: number[] = []
  const checks: number[] = []
  let found = 0
  for (let round = 0; round < 7; round++) {
    loads.push(cost(() => tryLoad({ files: [path], cwd: work })))
    checks.push(
      cost(() => {
        const loaded = tryLoad({ files: [path], cwd: work })
        found = runCheck(loaded, new Map(), new Date()).findings.length
      }),
    )
  }
  return { load: median(loads), check: median(checks), found }
}

function cost(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The dearest rules, by their share of all rules' time. */
function shares(path: string): string {
  const loaded = tryLoad({ files: [path], cwd: work })
  const asked = () => true
  const context = new RuleContext(loaded, new Exceptions([], new Date(), asked).all, asked, new Date())
  const times = RULES.map((rule) => {
    const start = performance.now()
    let found = 0
    for (const _ of rule.check(context)) found++
    return { name: rule.name, took: performance.now() - start, found }
  }).sort((a, b) => b.took - a.took)
  return times
    .slice(0, 5)
    .map(({ name, took, found }) => `${name} ${took.toFixed(0)} ms (${found})`)
    .join(', ')
}
