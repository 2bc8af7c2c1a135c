// Keeps the machine code of a look-up that finds its ledger in the cache: bin/load.js starts from it.
const { execFileSync } = require('node:child_process')
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { digestOf, evaluate, KEPT, PROGRAM } = require('../bin/load.js')

const cache = mkdtempSync(join(tmpdir(), 'factcheck-build-'))
const env = { FACTCHECK_CACHE: cache }
// In a process of its own, so that the code of reading YAML is not kept with it.
execFileSync(process.execPath, ['bin/factcheck.js', 'tomahawk'], { env: { ...process.env, ...env }, stdio: 'ignore' })

const stream = { write: () => true }
const io = { stdin: [], stdout: stream, stderr: stream, env, platform: process.platform, cwd: process.cwd() }
const source = readFileSync(PROGRAM)
const program = evaluate(source)
program.exports.run(['tomahawk'], { ...io, now: () => new Date() }).then(() => {
  const code = program.script.createCachedData()
  writeFileSync(KEPT, Buffer.concat([digestOf(source, code), code]))
  rmSync(cache, { recursive: true })
})
