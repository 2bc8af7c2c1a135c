// Loads a program of dist/ with the machine code that the build kept beside it. Node does so by itself from version 22.8 on
// (module.enableCompileCache); before, this takes a third off the start of a look-up.
const { readFileSync } = require('node:fs')
const { createRequire, enableCompileCache } = require('node:module')
const { dirname, join } = require('node:path')
const { Script, constants } = require('node:vm')
const { crc32 } = require('node:zlib')

const pathOf = (name) => join(__dirname, '..', 'dist', `${name}.cjs`)
const keptOf = (name) => join(__dirname, '..', 'dist', `${name}.cache`)

function load(name) {
  if (!enableCompileCache) {
    const program = readFileSync(pathOf(name))
    const cachedData = keptFor(name, program)
    if (cachedData) return evaluate(name, program, cachedData).exports
  }
  enableCompileCache?.()
  return require(pathOf(name))
}

/** Machine code behind the sums of program and code, or `undefined` where it is missing, damaged, or of another program: V8 checks little. */
function keptFor(name, program) {
  try {
    const kept = readFileSync(keptOf(name))
    const code = kept.subarray(SUMS)
    return sumsOf(program, code).equals(kept.subarray(0, SUMS)) ? code : undefined
  } catch {
    return undefined
  }
}

const SUMS = 16

/** Lengths and checksums, which are against accidents: whoever can write these files can write the program. */
function sumsOf(program, code) {
  return Buffer.from(Uint32Array.of(program.length, crc32(program), code.length, crc32(code)).buffer)
}

/** Evaluates a program, which is ASCII, as `require` does, and gives its script and what it exports. As a script, it is a function of these. */
function evaluate(name, program, cachedData) {
  const filename = pathOf(name)
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  const script = new Script(program.latin1Slice(), { filename, cachedData, importModuleDynamically })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename))
  return { script, exports: module.exports }
}

module.exports = { load, evaluate, sumsOf, pathOf, keptOf }
