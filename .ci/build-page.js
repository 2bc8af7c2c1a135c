// Builds page.js and page.css, the program and the sheet of the page that `report` writes. The tests build it by itself, too,
// as they run the rest from source: vitest calls `setup` before all of them.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

export async function buildPage(folder = 'dist') {
  const shared = {
    bundle: true,
    minify: true,
    logLevel: 'warning',
    target: ['es2022', 'chrome105', 'firefox115', 'safari16.4'],
  }
  await Promise.all([
    build({
      ...shared,
      ...{ entryPoints: ['src/page/main.ts'], outfile: `${folder}/page.js`, format: 'iife', globalName: 'factcheck' },
      // What is imported and never called is left out; what is called of Node is a mistake.
      ...{ platform: 'browser', external: ['node:*'] },
      define: { 'import.meta.url': '""', 'import.meta.dirname': '""' },
    }),
    build({ ...shared, entryPoints: ['src/page/page.css'], outfile: `${folder}/page.css` }),
  ])
  refuse(`${folder}/page.js`, /["'`]node:|<\/script|<!--|\brequire\(/)
  refuse(`${folder}/page.css`, /<\/style|<!--|url\(|@import/)
}

/** What stands in a page as it is may not end its element, nor ask for what is not there. */
function refuse(path, unfit) {
  const found = readFileSync(path, 'utf8').match(unfit)
  if (found) throw new Error(`${path}: ${found[0]}`)
}

export const setup = () => buildPage()
