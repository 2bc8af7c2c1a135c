import { expect, test } from 'vitest'
import { factcheck, folderWith } from './harness.js'

/** More than a call takes arguments. */
const MANY = 180_000
const part = 'ab,'.repeat(MANY)
const LEDGER =
  'sources:\n  s: {title: T, note: n}\nclaims:\n  - {id: a, text: b, confidence: sourced, citations: [s]}\n'

test.each([
  [
    'tags of a row that is imported',
    ['import', '--dry-run', 'x.csv'],
    `text,confidence,tags\nb,sourced,"${'a|'.repeat(MANY)}"\n`,
  ],
  ['keys of JSON-LD that is imported', ['import', 'x.html'], page(JSON.stringify({ '@type': 'Claim', ...keyed() }))],
  ['lines of a draft', ['draft', 'x.txt'], 'a\n'.repeat(MANY)],
  ['notes of a draft', ['draft', 'x.tex'], `a${'\\footnote{}'.repeat(MANY)}`],
  ['premises of a claim that is reviewed', ['review', 'c', '--by', 'X', '--dry-run', '--file', 'x.yaml'], inferred()],
  ['fields that are fixed', ['check', '--fix', '--file', 'x.yaml'], inferred()],
])('%s are no stack too many', async (_, argv, text) => {
  const [name = ''] = argv.filter((word) => word.startsWith('x.'))
  const { code, stderr } = await factcheck(argv, { cwd: folderWith({ 'claims.yaml': LEDGER, [name]: text }) })
  expect([0, 1, 2]).toContain(code)
  expect(stderr).not.toMatch(/internal error|call stack/)
})

function keyed(): Record<string, number> {
  return Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`k${at}`, at]))
}

function page(json: string): string {
  return `<title>T</title><script type="application/ld+json">${json}</script>`
}

function inferred(): string {
  return `${LEDGER}  - {id: c, text: d, confidence: inferred, attributed-to: x, premises: [${part}]}\n`
}
