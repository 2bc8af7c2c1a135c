// Loads the program with the machine code that the build kept beside it. Node does so by itself from version 22.8 on
// (module.enableCompileCache); before, this takes a third off the start of a look-up.
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { createRequire, enableCompileCache, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script, constants } = require('node:vm')

const DIST = join(__dirname, '..', 'dist')
const PROGRAM = join(DIST, 'cli.cjs')
const KEPT = join(DIST, 'cli.cache')

function load() {
  const program = readFileSync(PROGRAM)
  const cachedData = enableCompileCache ? undefined : keptFor(program)
  if (cachedData) return evaluate(program, cachedData).exports
  enableCompileCache?.()
  return require(PROGRAM)
}

/** Machine code behind its digest, or `undefined` where it is missing, damaged, or of another program: V8 checks little. */
function keptFor(program) {
  try {
    const kept = readFileSync(KEPT)
    const code = kept.subarray(32)
    return digestOf(program, code).equals(kept.subarray(0, 32)) ? code : undefined
  } catch {
    return undefined
  }
}

function digestOf(program, code) {
  return createHash('sha256').update(program).update(code).digest()
}

/** Evaluates the program as `require` does, and gives its script and what it exports. */
function evaluate(program, cachedData) {
  const script = new Script(wrap(program.toString()), {
    filename: PROGRAM,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, PROGRAM, dirname(PROGRAM))
  return { script, exports: module.exports }
}

module.exports = { load, evaluate, digestOf, PROGRAM, KEPT }
