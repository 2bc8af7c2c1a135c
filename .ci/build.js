// Builds dist/: the command line as one CommonJS bundle (it starts fastest), the library as an ES module
// with its dependencies outside, and the library's types.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const shared = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning', legalComments: 'eof' }

// Large, and needed by `factcheck snapshot` alone.
const FETCHING = ['@mozilla/readability', 'linkedom', 'unpdf']

rmSync('dist', { recursive: true, force: true })
await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    minify: true,
    external: FETCHING,
  }),
  build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', packages: 'external' }),
])
execFileSync('npx', ['tsc', '-p', '.ci/types.json'], { stdio: 'inherit' })
