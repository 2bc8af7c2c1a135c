// Builds extract-worker.cjs, the thread that takes the text from pages and PDFs, beside the program. The tests build it
// by itself, too, as they run the rest from source: vitest calls `setup` before all of them.
import { build } from 'esbuild'

export const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'eof',
}

/** Large, and seldom needed: fetching, and text that is not Latin, Greek or Cyrillic. */
export const LATE = [
  '@clack/prompts',
  'csv-parse',
  ...['htmlparser2', 'parse5', 'unpdf', 'fflate', 'postal-mime', 'micromark'],
  ...['footnote', 'strikethrough', 'table'].map((name) => `micromark-extension-gfm-${name}`),
  ...['from-markdown', 'gfm-footnote', 'gfm-strikethrough', 'gfm-table'].map((name) => `mdast-util-${name}`),
  'string-width',
]

export async function buildWorker(folder = 'dist') {
  await build({
    ...shared,
    ...{ entryPoints: ['src/fetch/extract/worker.ts'], outfile: `${folder}/extract-worker.cjs` },
    ...{ format: 'cjs', minify: true, external: LATE },
  })
}

export const setup = () => buildWorker()
