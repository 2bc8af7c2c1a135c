// Writes what is generated from the code: node .ci/generate.js. With --check it compares instead, for CI.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const outfile = 'node_modules/.cache/factcheck/generated.mjs'
await build({
  entryPoints: ['.ci/generated.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
const { generated } = await import(new URL(`../${outfile}`, import.meta.url).href)

const current = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
const stale = (await generated()).filter(({ path, text }) => current(path) !== text)
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not what the code generates: run \`npm run generate\``)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, text } of stale) {
    mkdirSync(new URL('.', new URL(`../${path}`, import.meta.url)), { recursive: true })
    writeFileSync(path, text)
    console.log(`wrote ${path}`)
  }
}
