// Runs a benchmark: node bench/run.js NAME [ARGUMENT…]. Node 20 cannot run TypeScript, so it is bundled first.
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { buildWorker } from '../.ci/build-worker.js'

const [, , name, ...argv] = process.argv
const folder = 'node_modules/.cache/factcheck'
const outfile = `${folder}/bench-${name}.mjs`
await buildWorker(folder)
await build({
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile, ...argv], { stdio: 'inherit' }).status ?? 1
