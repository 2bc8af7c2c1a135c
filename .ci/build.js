// Builds dist/: the command line as one CommonJS bundle (it starts fastest), the worker that reads pages, the library as an ES module
// with its dependencies outside, and the library's types.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { buildPage } from './build-page.js'
import { buildWorker, LATE, shared } from './build-worker.js'

// What commander and chalk would load at each start, and is never used: no command is a program of its own, and
// src/screen/terminal.ts says which colours there are.
const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:child_process|#supports-color)$/ }, ({ path, importer }) =>
      /[\\/](?:commander|chalk)[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}

// `yaml` asks the environment for its own debugging at each token, which takes a fifth of a parse.
const undebugged = {
  name: 'undebugged',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^process$/ }, ({ path, importer }) =>
      /[\\/]yaml[\\/]/.test(importer) ? { path, namespace: 'undebugged' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'undebugged' }, () => ({
      contents: 'module.exports = { env: {}, emitWarning() {} }',
    }))
  },
}

// What a quick look-up does not do, the program does: importing it ends the one and begins the other.
const leftOut = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && !path.endsWith('/include.js') ? { path, namespace: 'left-out' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'throw new Error("not in a quick look-up")' }))
  },
}

// Names the build in the cache: the digest of all that it is made of.
const made = [
  'package-lock.json',
  '.ci/build.js',
  ...readdirSync('src', { recursive: true }).map((path) => `src/${path}`),
].sort()
const digest = createHash('sha256')
for (const path of made.filter((path) => /\.(?:js|ts|json|txt|css)$/.test(path))) digest.update(readFileSync(path))
const define = {
  'import.meta.url': '__filename',
  'import.meta.dirname': '__dirname',
  FACTCHECK_BUILD: JSON.stringify(digest.digest('hex').slice(0, 16)),
}
/** The files that the program reads are beside it. */
const beside = { FACTCHECK_THESAURUS: '"."', FACTCHECK_PAGE: '"."' }
const PARAMETERS = 'exports,require,module,__filename,__dirname'
const program = {
  ...shared,
  format: 'cjs',
  minify: true,
  external: LATE,
  plugins: [unused, undebugged],
  define: { ...define, ...beside },
  // A module for `require`, and a function of a module's parameters as a script: bin/load.js needs no copy to wrap it.
  banner: { js: `(typeof module==="object"?f=>f(${PARAMETERS}):f=>f)(function(${PARAMETERS}){` },
  footer: { js: '})' },
}

rmSync('dist', { recursive: true, force: true })
await Promise.all([
  build({ ...program, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.cjs' }),
  build({
    ...program,
    entryPoints: ['src/quick.ts'],
    outfile: 'dist/quick.cjs',
    plugins: [unused, undebugged, leftOut],
  }),
  buildWorker(),
  buildPage(),
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    format: 'esm',
    // Formats are parts of their own, so that importing the library loads none of them.
    splitting: true,
    chunkNames: 'library-[name]-[hash]',
    packages: 'external',
    define: beside,
  }),
])
for (const name of ['cli', 'quick']) writeInAscii(`dist/${name}.cjs`)
await writeThesaurus()
// By its path: npx looks elsewhere when npm installs this globally.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.ci/types.json'], { stdio: 'inherit' })
execFileSync(process.execPath, ['.ci/keep-code.cjs'], { stdio: 'inherit' })

/**
 * What esbuild leaves in regular expressions becomes escapes: bin/load.js takes a byte for a letter, as V8 holds such a text in
 * half the memory.
 */
function writeInAscii(path) {
  const text = readFileSync(path, 'utf8')
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(text)) throw new Error(`${path}: a backslash before what is not ASCII`)
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped))
}

/** The words that stand for each other, from the files that people edit to one that is read without a parse. */
async function writeThesaurus() {
  const outfile = 'node_modules/.cache/factcheck/thesaurus.mjs'
  await build({ ...shared, entryPoints: ['src/search/meaning/write.ts'], outfile, format: 'esm', packages: 'external' })
  const { thesaurusOf } = await import(new URL(`../${outfile}`, import.meta.url).href)
  for (const language of ['en', 'de'])
    writeFileSync(`dist/thesaurus.${language}.bin`, thesaurusOf('src/search/meaning', language))
}
