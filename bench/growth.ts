/**
 * How the work grows with a ledger, as ratios within one run: shapes of 10,000 and of 40,000 parts through `check`, each
 * rule alone on a ledger with findings, and the cost of texts below a megabyte that are made to take long. Linear is 4.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { RuleContext } from '../src/check/rule/context.js'
import { Exceptions } from '../src/check/rule/exceptions.js'
import { RULES } from '../src/check/rules/index.js'
import { runCheck } from '../src/check/run.js'
import { tryLoad } from '../src/ledger/load/load.js'
import { Snapshots } from '../src/quotes/snapshot.js'
import { HEAVY, SHAPES } from './growth/shapes.js'

const SMALL = 10_000
const LARGE = 40_000
const ROUNDS = 2

const work = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

console.log(`shape, ${SMALL} and ${LARGE} parts                     ms      ms   ratio`)
for (const [name, textOf] of Object.entries(SHAPES)) tell(name, ...both((size) => checked(textOf(size))))

console.log('\nrule alone')
const contexts = [SMALL, LARGE].map((size) => contextOf(SHAPES['claims with findings']?.(size) ?? ''))
for (const rule of RULES) {
  const [small = 0, large = 0] = contexts.map((context) => cost(() => Array.from(rule.check(context)).length))
  tell(rule.name, small, large)
}

console.log('\ntext below a megabyte                              s      MB   exit code')
for (const [name, { text, argv, files = {} }] of Object.entries(HEAVY)) {
  for (const [path, content] of Object.entries({ 'claims.yaml': text, ...files })) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), content)
  }
  const bin = join(process.cwd(), 'bin/factcheck.js')
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S %M', process.execPath, bin, '--no-cache', ...argv],
    { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  console.log(
    `${name.padEnd(46)} ${(user + system).toFixed(1).padStart(5)} ${(kilobytes / 1024).toFixed(0).padStart(7)}   ${status}`,
  )
}

function tell(name: string, small: number, large: number): void {
  // Of what takes next to nothing, the ratio says nothing.
  const ratio = small < 10 ? '-' : (large / small).toFixed(1)
  console.log(`${name.padEnd(42)} ${small.toFixed(0).padStart(7)} ${large.toFixed(0).padStart(7)} ${ratio.padStart(7)}`)
}

function both(measure: (size: number) => number): [number, number] {
  return [measure(SMALL), measure(LARGE)]
}

function loaded(text: string) {
  return tryLoad({ files: ['-'], cwd: work, stdin: Buffer.from(text) })
}

function checked(text: string): number {
  return cost(
    () => runCheck({ ...loaded(text), snapshots: new Snapshots(work) }, new Map(), new Date()).findings.length,
  )
}

function contextOf(text: string): RuleContext {
  const asked = () => true
  return new RuleContext(
    { ...loaded(text), snapshots: new Snapshots(work), deadLinks: [], rises: [] },
    new Exceptions([], new Date(), asked).all,
    asked,
    new Date(),
  )
}

/** Processor time in milliseconds, the least of some rounds. */
function cost(task: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.()
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
