/**
 * How well and how fast claims are found, beside other engines, on a folder laid out as CheckThat! 2020's task 2
 * (docs.tsv, queries.*.tsv, qrels.*.tsv): npm run bench quality FOLDER [SPLIT…]
 */

import { type Column, readBenchmark } from './quality/columns.js'
import { ENGINES, type Engine, FUSE_TOKENS, MINISEARCH, OURS, withTitles } from './quality/engines.js'
import { falseHits, readClaims, strangers } from './quality/false-hits.js'
import { type Measures, measure } from './quality/measures.js'
import { sample, seeded } from './quality/random.js'

/** How deep each ranks: what comes later counts as not found. */
const DEPTH = 100
/** How many hits a look-up prints when nothing is said; so many are asked for where it is timed. */
const PRINTED = 10
/** How many queries of a column a slow engine gets. */
const SLOW_QUERIES = 20
const TIMED_QUERIES = 20
const MEASURES: [string, keyof Measures][] = [
  ['MRR', 'mrr'],
  ['MAP@5', 'map5'],
  ['P@1', 'p1'],
  ['recall@10', 'recall10'],
]

const [folder, ...splits] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder of the benchmark')
const benchmark = readBenchmark(folder, splits.length > 0 ? splits : ['train', 'dev'])
const { claims, columns } = benchmark
const engines = [...ENGINES.slice(0, 1), withTitles(benchmark.titles), ...ENGINES.slice(1)]

const measured = engines.map((engine) => {
  const find = engine.build(claims)
  return columns.map((column) =>
    measure(queriesFor(engine, column).map(({ text, relevant }) => ({ found: find(text, DEPTH), relevant }))),
  )
})
for (const [name, key] of MEASURES) {
  const rows = engines.map((engine, i) => [engine.name, ...(measured[i] ?? []).map((cell) => cell[key].toFixed(3))])
  print([name, ...columns.map((column) => column.name)], rows)
}
console.log(
  `${claims.length} claims. Queries: ${columns.map(({ name, queries }) => `${name} ${queries.length}`).join('; ')}.`,
)
console.log(
  `fuse.js, being slow, gets ${SLOW_QUERIES} of each, drawn with a seed; factcheck is shown on those as well.\n`,
)

const foreign = strangers(benchmark, readClaims('claims.yaml'))
print(
  ['Find anything, of queries that nothing fits', ...foreign.map(({ name }) => name)],
  [OURS, MINISEARCH].map((engine) => [engine.name, ...foreign.map((queries) => falseHits(engine, queries).toFixed(3))]),
)

const builds = [OURS, MINISEARCH].map((engine) => [engine.name, fastest(3, () => engine.build(claims))] as const)
const ours = builds[0]?.[1] ?? 1
print(
  ['Time to index, factcheck = 1'],
  builds.map(([name, time]) => [name, (time / ours).toFixed(2)]),
)
print(
  ['Time of a query, first 10 hits, factcheck = 1', ...columns.map(({ name }) => name)],
  speeds([OURS, MINISEARCH, FUSE_TOKENS]),
)
console.log(`factcheck indexed in ${ours.toFixed(0)} ms.`)

/** A column's queries, or for a slow engine some of them. */
function queriesFor(engine: Engine, { queries }: Column): Column['queries'] {
  return engine.slow ? sample(queries, SLOW_QUERIES, seeded(3)) : queries
}

/**
 * A row an engine: the time of the same queries of each column over that of the first engine. Each is asked once, after others of its
 * kind, as what was worked out for one is remembered for the next.
 */
function speeds(engines: Engine[]): string[][] {
  const times = engines.map((engine) => {
    const find = engine.build(claims)
    return columns.map(({ queries }) => {
      const drawn = sample(queries, engine.slow ? SLOW_QUERIES : 4 * TIMED_QUERIES, seeded(4))
      const others = engine.slow ? [] : drawn.slice(TIMED_QUERIES)
      for (const { text } of others) find(text, PRINTED)
      return fastest(1, () => drawn.slice(0, TIMED_QUERIES).map(({ text }) => find(text, PRINTED)))
    })
  })
  return engines.map(({ name }, i) => [
    name,
    ...(times[i] ?? []).map((time, column) => (time / (times[0]?.[column] ?? 1)).toFixed(2)),
  ])
}

/** The least time of so many runs, in milliseconds. */
function fastest(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

function print(head: string[], rows: string[][]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)))
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
  }
  console.log()
}
