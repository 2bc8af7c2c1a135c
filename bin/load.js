// Loads the program with the machine code that the build kept beside it. Node does so by itself from version 22.8 on
// (module.enableCompileCache); before, and in the first run, this takes a third off the start of a look-up.
const { readFileSync } = require('node:fs')
const { createRequire, enableCompileCache, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script, constants } = require('node:vm')

const PROGRAM = join(__dirname, '..', 'dist', 'cli.cjs')
const KEPT = join(__dirname, '..', 'dist', 'cli.cache')

/** The kept code, or `undefined`; V8 itself refuses what another version made or what is damaged. */
function kept() {
  try {
    return readFileSync(KEPT)
  } catch {
    return undefined
  }
}

function load() {
  const cachedData = kept()
  if (!cachedData) {
    enableCompileCache?.()
    return require(PROGRAM)
  }
  const { exports } = evaluate(cachedData)
  return exports
}

/** Evaluates the program as `require` does, and gives its script and what it exports. */
function evaluate(cachedData) {
  const script = new Script(wrap(readFileSync(PROGRAM, 'utf8')), {
    filename: PROGRAM,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const program = { exports: {} }
  script.runInThisContext()(program.exports, createRequire(PROGRAM), program, PROGRAM, dirname(PROGRAM))
  return { script, exports: program.exports }
}

module.exports = { load, evaluate }
