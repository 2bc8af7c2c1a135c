/**
 * How the work grows with a ledger: npm run bench growth [-- shapes|rules|texts [NAME]].
 * Shapes of 2,500, 10,000 and 40,000 parts through `check`; each rule alone on a ledger with findings; and what every
 * command takes for texts below a megabyte that are made to take long. Of the last two sizes, a ratio of 4 is linear.
 */
import { RuleContext } from '../src/check/rule/context.js'
import { Exceptions } from '../src/check/rule/exceptions.js'
import { RULES } from '../src/check/rules/index.js'
import { runCheck } from '../src/check/run.js'
import { tryLoad } from '../src/ledger/load/load.js'
import { Snapshots } from '../src/quotes/snapshot.js'
import { SHAPES } from './growth/shapes.js'
import { textsTable } from './growth/texts-table.js'

const SIZES = [2500, 10_000, 40_000]
const ROUNDS = 5
/** Milliseconds that a measure takes at most before it is not repeated. */
const LONG = 2000

const [, , part, only] = process.argv
const isAsked = (name: string) => part === undefined || part === name
if (isAsked('shapes')) shapesTable()
if (isAsked('rules')) rulesTable()
if (isAsked('texts')) textsTable(only)

function shapesTable(): void {
  head('check, processor time in ms')
  for (const [name, textOf] of Object.entries(SHAPES))
    if (only === undefined || only === name)
      row(
        name,
        SIZES.map((size) => checked(textOf(size))),
      )
}

function rulesTable(): void {
  head('each rule alone, in ms')
  // One ledger at a time is in memory, as what is live counts for the collector of garbage.
  const times = SIZES.map((size) => {
    const ledger = loaded(SHAPES['claims with findings']?.(size) ?? '')
    return RULES.map((rule) => cost(() => count(rule.check(contextOf(ledger)))))
  })
  for (const [at, { name }] of RULES.entries())
    row(
      name,
      times.map((column) => column[at] ?? 0),
    )
}

function head(title: string): void {
  console.log(`\n${title.padEnd(42)} ${SIZES.map((size) => String(size).padStart(7)).join(' ')}   ratio`)
}

function row(name: string, times: readonly number[]): void {
  const [small = 0, large = 0] = times.slice(-2)
  // Of what takes next to nothing, the ratio says nothing.
  const ratio = small < 10 ? '-' : (large / small).toFixed(1)
  const columns = times.map((time) => time.toFixed(0).padStart(7)).join(' ')
  console.log(`${name.padEnd(42)} ${columns} ${ratio.padStart(7)}`)
}

function loaded(text: string) {
  return tryLoad({ files: ['-'], cwd: process.cwd(), stdin: Buffer.from(text) })
}

function checked(text: string): number {
  const snapshots = new Snapshots(process.cwd())
  return cost(() => runCheck({ ...loaded(text), snapshots }, new Map(), new Date()).findings.length)
}

function contextOf(ledger: ReturnType<typeof loaded>): RuleContext {
  const asked = () => true
  return new RuleContext(
    { ...ledger, snapshots: new Snapshots(process.cwd()), deadLinks: [], rises: [] },
    new Exceptions([], new Date(), asked).all,
    asked,
    new Date(),
  )
}

/** Keeping what a rule finds would make the collector of garbage walk the whole ledger, at one size and not at the other. */
function count(found: Iterable<unknown>): number {
  let number = 0
  for (const _ of found) number++
  return number
}

/** Processor time in milliseconds, the least of some rounds. */
function cost(task: () => unknown): number {
  const times: number[] = []
  while (times.length < ROUNDS && (times.at(-1) ?? 0) < LONG) {
    globalThis.gc?.()
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return Math.min(...times)
}
