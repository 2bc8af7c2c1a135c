/**
 * How fast a look-up is, as ratios from one run: the whole process beside `node -e 0`, a cold load beside `yaml` alone,
 * and beside what a person would use instead on the same text, one claim a line. Argument: the folder with docs.tsv.
 * Programs that are not installed are left out, and said so.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { tryLoad } from '../src/ledger/load/load.js'
import { ledgerOf, readTexts } from './check/ledger.js'

const [, , folder = '', ...sizes] = process.argv
const texts = readTexts(folder)
const work = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
const env = { ...process.env, FACTCHECK_CACHE: join(work, 'cache'), NO_COLOR: '1' }
const QUERY = ['obama', 'guantanamo']
const ROUNDS = 15

interface Timed {
  /** Fastest of all rounds, in milliseconds. */
  ms: number
  /** Peak memory, in MB. */
  mb: number
}

/** Programs in turns, so that what else the machine does falls on all alike. */
function race(programs: Record<string, string[]>, rounds = ROUNDS): Map<string, Timed> {
  const best = new Map<string, Timed>()
  for (let round = 0; round < rounds; round++)
    for (const [name, [file = '', ...argv]] of Object.entries(programs)) {
      const start = performance.now()
      const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', file, ...argv], {
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      const ms = performance.now() - start
      const mb = Number(stderr.trim().split('\n').at(-1)) / 1024
      if (ms < (best.get(name)?.ms ?? Number.POSITIVE_INFINITY)) best.set(name, { ms, mb })
    }
  return best
}

const factcheck = (ledger: string, ...argv: string[]) => [
  process.execPath,
  'bin/factcheck.js',
  '--file',
  ledger,
  ...argv,
]
const has = (program: string) => spawnSync('which', [program]).status === 0

function ledgerOfSize(size: number): string {
  const path = join(work, `${size}.yaml`)
  const claims = Array.from({ length: size }, (_, n) =>
    n < texts.length ? (texts[n] ?? '') : `${texts[n % texts.length]} ${n}`,
  )
  writeFileSync(path, ledgerOf(claims))
  writeFileSync(join(work, `${size}.txt`), `${claims.map((text) => text.replaceAll('\n', ' ')).join('\n')}\n`)
  return path
}

function warm(size: string, ledger: string): void {
  spawnSync(process.execPath, factcheck(ledger, ...QUERY).slice(1), { env })
  const timed = race({ floor: [process.execPath, '-e', '0'], warm: factcheck(ledger, ...QUERY) })
  const floor = timed.get('floor')?.ms ?? Number.NaN
  const { ms, mb } = timed.get('warm') ?? { ms: Number.NaN, mb: Number.NaN }
  console.log(
    `${size.padStart(8)} claims, cache warm: ${(ms / floor).toFixed(2)} times node -e 0 (${ms.toFixed(0)} ms to ${floor.toFixed(0)}), ${mb.toFixed(0)} MB`,
  )
}

/** Loading beside `yaml` alone in this process, and the memory of a process that does nothing else. */
function cold(size: number, ledger: string): void {
  const memory = race({ list: factcheck(ledger, '--no-cache', 'list', '--unsourced') }, 1).get('list')
  console.log(
    `${String(size).padStart(8)} claims, cold process: ${memory?.ms.toFixed(0)} ms, ${memory?.mb.toFixed(0)} MB`,
  )
  // yaml alone takes 20 KB a claim.
  if (size > 20_000) return
  const text = readFileSync(ledger, 'utf8')
  let alone = Number.POSITIVE_INFINITY
  let ours = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    ours = Math.min(
      ours,
      timeOf(() => tryLoad({ files: [ledger], cwd: '/' })),
    )
    alone = Math.min(
      alone,
      timeOf(() => parseDocument(text)),
    )
  }
  console.log(
    `${String(size).padStart(8)} claims, cold load: ${(ours / alone).toFixed(2)} times yaml alone (${ours.toFixed(0)} ms to ${alone.toFixed(0)})`,
  )
}

function timeOf(work: () => unknown): number {
  globalThis.gc?.()
  const start = performance.now()
  work()
  return performance.now() - start
}

function instead(size: number, ledger: string): void {
  const lines = join(work, `${size}.txt`)
  const programs: Record<string, string[]> = { factcheck: factcheck(ledger, ...QUERY) }
  if (has('rg')) programs['rg -i'] = ['rg', '-i', QUERY.join('.*'), lines]
  if (has('fzf')) programs['fzf --filter'] = ['sh', '-c', `fzf --filter '${QUERY.join(' ')}' < ${lines}`]
  if (has('sqlite3')) {
    const database = join(work, `${size}.db`)
    const make = `create virtual table claims using fts5(text);\n.mode tabs\n.import ${lines} claims\n`
    execFileSync('sqlite3', [database], { input: make, stdio: ['pipe', 'ignore', 'ignore'] })
    programs['SQLite FTS5'] = [
      'sqlite3',
      database,
      `select text from claims('${QUERY.join(' ')}') order by rank limit 10`,
    ]
  }
  const timed = race(programs)
  const own = timed.get('factcheck')?.ms ?? Number.NaN
  for (const [name, { ms }] of timed)
    if (name !== 'factcheck')
      console.log(
        `${String(size).padStart(8)} claims: factcheck takes ${(own / ms).toFixed(2)} times ${name} (${ms.toFixed(0)} ms)`,
      )
  const missing = ['rg', 'fzf', 'sqlite3'].filter((program) => !has(program))
  if (missing.length > 0) console.log(`         not installed, so left out: ${missing.join(', ')}`)
}

warm('50', 'claims.yaml')
for (const size of sizes.length > 0 ? sizes.map(Number) : [10_000, 100_000]) {
  const ledger = ledgerOfSize(size)
  console.log(`\n${(statSync(ledger).size / 1e6).toFixed(1)} MB of YAML`)
  cold(size, ledger)
  warm(String(size), ledger)
  instead(size, ledger)
}
rmSync(work, { recursive: true })
