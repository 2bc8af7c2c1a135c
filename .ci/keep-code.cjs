// Keeps the machine code of a look-up that finds its ledger in the cache: bin/load.js starts from it.
const { execFileSync } = require('node:child_process')
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { evaluate, keptOf, pathOf, sumsOf } = require('../bin/load.js')

const cache = mkdtempSync(join(tmpdir(), 'factcheck-build-'))
const env = { FACTCHECK_CACHE: cache }
// In a process of its own, so that the code of reading YAML is not kept with it.
execFileSync(process.execPath, ['bin/factcheck.js', 'tomahawk'], { env: { ...process.env, ...env }, stdio: 'ignore' })

const stream = { write: () => true }
const io = { stdin: [], stdout: stream, stderr: stream, env, platform: process.platform, cwd: process.cwd() }

async function keep(name, run) {
  const program = readFileSync(pathOf(name))
  const { script, exports } = evaluate(name, program)
  if ((await run(exports)) !== 0) throw new Error(`${name}: the look-up that is to be kept finds nothing`)
  const code = script.createCachedData()
  writeFileSync(keptOf(name), Buffer.concat([sumsOf(program, code), code]))
}

async function keepAll() {
  await keep('quick', ({ quick }) => quick(['tomahawk'], { ...io, now: () => new Date() }))
  await keep('cli', ({ run }) => run(['find', 'tomahawk', '--format', 'text'], { ...io, now: () => new Date() }))
  rmSync(cache, { recursive: true })
}
keepAll()
