import type { ReportData } from '../../report/data.js'
import { wayOut } from '../../screen/way-out.js'

/** What the build made of the page's own code. */
export interface PageParts {
  /** A classic script that leaves `factcheck` behind, with `start`. */
  script: string
  style: string
}

/** The words that stand in the page before its script runs, and where none does. */
const NO_SCRIPT = 'This page shows its ledger with a script of its own, and scripts are turned off.'

/**
 * A ledger as one HTML file. Nothing of the ledger is markup: it stands in a block of JSON that no browser runs, and its
 * title is escaped. The policy lets run what its hashes name, and lets nothing be fetched.
 */
export function formatReport(data: ReportData, { script, style }: PageParts, hashOf: (text: string) => string): string {
  const program = `${script}\nfactcheck.start(document)`
  const policy = [
    `default-src 'none'`,
    `script-src 'sha256-${hashOf(program)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')
  const title = data.title ?? 'A ledger of claims'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="factcheck">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${NO_SCRIPT}</p></noscript>
<script type="application/json" id="factcheck-data">${jsonBlock(data)}</script>
<script>${program}</script>
</body>
</html>
`
}

/** JSON that ends no script element and begins no comment of one, and holds no character that is not seen. */
function jsonBlock(value: unknown): string {
  return wayOut(JSON.stringify(value), 'json').replaceAll('<', '\\u003c')
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character)
}
