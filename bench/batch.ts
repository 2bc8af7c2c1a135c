/**
 * How long many questions take at once: 1,000 of 8 to 15 words against 10,000 claims, by `find --queries` as a process, its
 * cache warm, beside minisearch with fuzziness in this one. npm run bench batch [FOLDER] leaves the ledger and the questions there.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeUp } from './batch/made-up.js'
import { ledgerOf } from './check/ledger.js'
import { MINISEARCH } from './quality/engines.js'

const kept = process.argv[2]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'factcheck-batch-'))
const [ledger, file] = [join(folder, 'claims.yaml'), join(folder, 'questions.txt')]
const { claims, questions } = madeUp(10_000, 1000)
writeFileSync(ledger, ledgerOf(claims))
writeFileSync(file, `${questions.join('\n')}\n`)
const env = { ...process.env, FACTCHECK_CACHE: join(folder, 'cache'), NO_COLOR: '1' }
const ask = (...argv: string[]) =>
  spawnSync(process.execPath, ['bin/factcheck.js', '--file', ledger, 'find', ...argv], { env, maxBuffer: 1 << 28 })

ask('warm')
const seconds = timeOf(() => ask('--queries', file, '--format', 'tsv'))
const find = MINISEARCH.build(claims)
const theirs = timeOf(() => questions.map((question) => find(question, 10)))
console.log(
  `${questions.length} questions, ${claims.length} claims: ${seconds.toFixed(1)} s, minisearch ${theirs.toFixed(1)} s`,
)
if (kept === undefined) rmSync(folder, { recursive: true })

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
