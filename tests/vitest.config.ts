import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const report = process.env.VITEST_REPORT

const RULES = 'tests/check/rules/*.test.ts'
/** They need more than Node, npm and git, and are a suite of their own. */
const REAL = 'tests/real/**'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    globalSetup: ['tests/setup.ts', '.ci/build-worker.js', '.ci/build-page.js'],
    projects: [
      { extends: true, test: { name: 'tests', include: ['tests/**/*.test.ts'], exclude: [RULES, REAL] } },
      // Many small files that change nothing outside themselves: loading the program anew for each would take most of their time.
      { extends: true, test: { name: 'rules', include: [RULES], isolate: false } },
    ],
    // All of them: by default one is left free, which on CI's two is half.
    maxWorkers: availableParallelism(),
    // Some tests try thousands of texts, and CI may be busy.
    testTimeout: 300_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
  },
})
