import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const report = process.env.VITEST_REPORT

/** The tests that need other programs than Node, npm and git: `npm run test:real`. One of them that is missing fails them. */
export default defineConfig({
  test: {
    name: 'real',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/real/**/*.test.ts'],
    globalSetup: ['tests/setup.ts'],
    // They wait more than they work.
    maxWorkers: 3,
    testTimeout: 60_000,
    // Chromium starts slowly where much else runs.
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
