import { readBenchmark } from './quality/columns.js'
import { ENGINES } from './quality/engines.js'
import { falseHits, readClaims, strangers } from './quality/false-hits.js'
import { measure } from './quality/measures.js'
const only = process.argv[3]
const bench = readBenchmark(process.argv[2] ?? '', ['train', 'dev'])
const { claims, columns } = bench
const cols = process.env.COLS ? process.env.COLS.split(',').map(Number) : [0,1,2,3,4]
const str = strangers(bench, readClaims('/work/main/claims.yaml'))
for (const engine of ENGINES) {
  if (only && !engine.name.startsWith(only)) continue
  const t0 = performance.now()
  const run = engine.build(claims)
  const t1 = performance.now()
  const cells: string[] = []
  for (const column of cols.map(c => columns[c]!)) {
    const queries = engine.slow ? column.queries.slice(0, 40) : column.queries
    const t = performance.now()
    const m = measure(queries.map(q => ({ found: run(q.text), relevant: q.relevant })))
    cells.push(`${m.mrr.toFixed(4)} ${m.map5.toFixed(3)} ${m.p1.toFixed(3)} ${m.recall10.toFixed(3)} (${((performance.now() - t) / queries.length).toFixed(2)}ms)`)
  }
  if (!engine.slow) cells.push(str.map(s => falseHits(engine, s).toFixed(3)).join(' '))
  console.log(engine.name.padEnd(22), (t1 - t0).toFixed(0), cells.join(' | '))
}
