import { EXPORTS } from '../../src/exchange/formats.js'
import type { Case } from './cases.js'
import type { Random } from './random.js'
import { draftText, IMPORTED, repeatingLedger, repeats, said } from './repeats.js'
import { HOSTILE, words } from './words.js'

const DRAFTS = ['a.md', 'a.mdx', 'a.html', 'a.tex', 'a.adoc', 'a.rst', 'a.txt'] as const
const IMPORTS = ['a.bib', 'a.ris', 'a.csv', 'a.json', 'b.html'] as const
const EXPORT_NAMES = Object.keys(EXPORTS)

const maybe = (random: Random, share: number, ...given: string[]) => (random.chance(share) ? given : [])
const format = (random: Random) =>
  maybe(random, 0.5, '--format', random.pick(['text', 'json', 'sarif', 'junit', 'github', 'gitlab']))

/** The commands that read or write more than a ledger, and those that read most of one. */
const COMMANDS: readonly [(random: Random) => string[], ...((random: Random) => string[])[]] = [
  draft,
  draft,
  draft,
  imported,
  imported,
  imported,
  (random) => [
    'export',
    EXPORT_NAMES[random.below(EXPORT_NAMES.length)] ?? 'json',
    ...maybe(random, 0.2, '--cited-by', 'a.md'),
  ],
  (random) => ['report', '-o', 'out.html', ...maybe(random, 0.3, '--draft', random.pick(DRAFTS))],
  (random) => [
    'add',
    'claim',
    ...maybe(random, 0.5, '--source', 's0'),
    ...maybe(random, 0.3, '--quote', said(random)),
    ...maybe(random, 0.5, '--dry-run'),
    ...maybe(random, 0.3, '--force'),
    ...maybe(random, 0.2, '--id', random.pick(['new', 'c0', random.pick(HOSTILE)])),
    '--',
    said(random),
  ],
  (random) => ['stats', ...maybe(random, 0.4, '--format', random.pick(['text', 'json']))],
  (random) => ['review', 'c0', '--by', words(random, 2), ...maybe(random, 0.4, '--dry-run')],
  (random) => ['check', ...format(random), ...maybe(random, 0.3, '--fix', '--dry-run')],
  (random) => ['list', ...maybe(random, 0.6, '--format', random.pick(['json', 'tsv']))],
  (random) => ['find', '--', random.chance(0.3) ? repeats(random, 300) : words(random, 4)],
  (random) => ['show', 'c0', ...maybe(random, 0.5, '--format', 'json')],
]

function draft(random: Random): string[] {
  return [
    'draft',
    random.pick(DRAFTS),
    ...format(random),
    ...maybe(random, 0.2, '--suggest'),
    ...maybe(random, 0.2, '--require', random.pick(['sentences', 'none', 'quotes', 'x'])),
    ...maybe(random, 0.1, '--min', random.pick(['90%', '0', '101', 'x'])),
  ]
}

function imported(random: Random): string[] {
  return [
    'import',
    random.pick(IMPORTS),
    ...maybe(random, 0.6, '--dry-run'),
    ...maybe(random, 0.6, '--force'),
    ...maybe(random, 0.1, '--as', random.pick(['bibtex', 'ris', 'csv', 'json', 'html'])),
  ]
}

/** Drafts, files to import and ledgers in which something stands again and again. */
export function otherCase(random: Random): Case {
  const ledger = repeatingLedger(random)
  // A file with NUL is none of text, which is soon said.
  const text = random.chance(0.05) ? draftText(random) : draftText(random).replaceAll('\0', '')
  const file = (name: keyof typeof IMPORTED) => IMPORTED[name](random).replaceAll('\0', '')
  return {
    files: {
      'claims.yaml': random.chance(0.5)
        ? 'claims:\n  - {id: c0, text: It may be so., confidence: speculative}\n'
        : ledger,
      ...Object.fromEntries(DRAFTS.map((name) => [name, text])),
      'a.bib': file('bib'),
      'a.ris': file('ris'),
      'a.csv': file('csv'),
      'a.json': file('json'),
      'b.html': file('html'),
      ...(random.chance(0.5) && { 'snapshots/s0.txt': `${words(random, 200)}${repeats(random)}` }),
    },
    argv: [...maybe(random, 0.2, '--color', 'always'), ...random.pick(COMMANDS)(random)].map((word) =>
      word.replaceAll('\0', ''),
    ),
    stdin: '',
    env: { LANG: 'C.UTF-8', ...(random.chance(0.3) && { GITHUB_ACTIONS: 'true' }) },
    ...(random.chance(0.3) && { columns: random.pick([8, 40, 80]) }),
  }
}
