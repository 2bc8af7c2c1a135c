// Writes what is generated from the code: node .ci/generate.js. With --check it compares instead, for CI.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { buildWorker } from './build-worker.js'

const FOLDER = 'node_modules/.cache/factcheck'
const isCheck = process.argv.includes('--check')
// The pages show what `snapshot` prints.
await buildWorker(FOLDER)
// The registry first: the rest is made from what it names.
for (const name of ['registry', 'generated']) {
  const stale = (await (await load(name)).generated()).filter(({ path, text }) => current(path) !== text)
  for (const { path, text } of stale) (isCheck ? report : write)(path, text)
}

/** A module beside this file, with all that it imports from src/ as it is now. */
async function load(name) {
  const outfile = `${FOLDER}/${name}.mjs`
  await build({
    entryPoints: [`.ci/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  return import(new URL(`../${outfile}`, import.meta.url).href)
}

function report(path) {
  console.error(`${path} is not what the code generates: run \`npm run generate\``)
  process.exitCode = 1
}

function write(path, text) {
  mkdirSync(new URL('.', new URL(`../${path}`, import.meta.url)), { recursive: true })
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}

function current(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
