import { stringify } from 'yaml'
import { RULES } from '../../src/check/rules/index.js'
import { BRIDGE } from '../bridge.js'
import { grammarLedger, mutate, repetitive } from './ledgers.js'
import { otherCase } from './other-cases.js'
import { Random } from './random.js'
import { HOSTILE, junk, words } from './words.js'

/** One run of the program: what stands in its folder, and how it is called. */
export interface Case {
  files: Record<string, string | Uint8Array>
  argv: string[]
  stdin: string | Uint8Array
  env: Record<string, string>
  columns?: number
  /** The folder is a repository, with this ledger committed. */
  committed?: string
}

/** From here on, every other seed makes drafts and files to import: what was found before keeps its seed. */
export const OTHERS_FROM = 6_000_000

/** The case of a seed. */
export function caseOf(seed: number): Case {
  const random = new Random(seed)
  if (seed >= OTHERS_FROM && seed % 2 === 0) return otherCase(random)
  const argv = commandLine(random)
  const isOffline = !argv.includes('--links') && !argv.includes('snapshot')
  const ledger = isOffline ? ledgerText(random) : withoutNetwork(ledgerText(random))
  const text = random.chance(0.02)
    ? Buffer.from(Array.from({ length: random.below(400) }, () => random.below(256)))
    : ledger
  return {
    files: {
      'claims.yaml': text,
      'more.yaml': random.chance(0.3) ? withoutNetwork(ledgerText(random)) : 'claims: []\n',
      'page.txt': random.chance(0.2) ? junk(random, 400) : words(random, 200),
      'page.html': `<html><body><article><p>${words(random, 100)}</p>${junk(random, 60)}</article></body></html>`,
      'baseline.json': baseline(random),
      ...(random.chance(0.6) && { 'snapshots/s0.txt': words(random, 400), 'snapshots/s1.txt': words(random, 50) }),
      ...(random.chance(0.3) && { 'snapshots/lock.json': random.chance(0.5) ? junk(random, 80) : lock(random) }),
    },
    argv,
    stdin: text,
    env: environment(random),
    ...(random.chance(0.3) && { columns: random.pick([1, 8, 20, 40, 80, 200]) }),
    ...(argv.includes('diff') && { committed: random.chance(0.5) ? mutate(ledger, random) : ledgerText(random) }),
  }
}

function ledgerText(random: Random): string {
  const kind = random.next()
  if (kind < 0.4) return stringify(grammarLedger(random), { version: '1.2', lineWidth: random.pick([0, 40, 80]) })
  if (kind < 0.5) return JSON.stringify(grammarLedger(random), null, random.pick([0, 2]))
  if (kind < 0.7) return mutate(stringify(grammarLedger(random)), random)
  if (kind < 0.9) {
    const rule = RULES[random.below(RULES.length)]
    return mutate(random.pick([BRIDGE, rule?.bad ?? '', rule?.good ?? '']), random)
  }
  return kind < 0.96 ? repetitive(random) : junk(random, 300)
}

/** No run may ask anybody but this machine, where nothing answers. */
function withoutNetwork(text: string): string {
  return text.replace(/https?:|www\./gi, 'http://127.0.0.1:9/')
}

function environment(random: Random): Record<string, string> {
  return {
    LANG: random.pick(['C.UTF-8', 'C', '']),
    ...(random.chance(0.4) && { GITHUB_ACTIONS: 'true' }),
    ...(random.chance(0.2) && { FORCE_COLOR: random.pick(['1', '3', 'true']) }),
    ...(random.chance(0.1) && { NO_COLOR: '1' }),
    ...(random.chance(0.1) && { TERM: random.pick(['dumb', 'xterm-256color', random.pick(HOSTILE)]) }),
  }
}

function baseline(random: Random): string {
  const finding = () => ({
    rule: RULES[random.below(RULES.length)]?.name,
    claim: `c${random.below(8)}`,
    what: words(random, 2),
  })
  return random.chance(0.7) ? JSON.stringify({ version: 1, findings: random.some(5, finding) }) : junk(random, 60)
}

function lock(random: Random): string {
  const entry = () => ({
    url: 'http://127.0.0.1:9/a',
    fetched: '2025-05-03T00:00:00Z',
    type: random.pick(['text/html', 'application/pdf', random.pick(HOSTILE)]),
    bytes: 'x',
    text: 'x',
  })
  return JSON.stringify({ version: 1, sources: Object.fromEntries(random.some(4, (at) => [`s${at}`, entry()])) })
}

type Words = (random: Random) => string[]

const CHECK_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const
const LOOKUP_FORMATS = ['text', 'json', 'tsv'] as const

const maybe = (random: Random, share: number, ...given: string[]) => (random.chance(share) ? given : [])
const ids = (random: Random) => [
  `c${random.below(4)}`,
  ...random.some(2, () => random.pick(['bridge-closed', 'c9', ...HOSTILE])),
]

const filters: Words = (random) => [
  ...maybe(random, 0.1, '--confidence', random.pick(['sourced', 'inferred,speculative', 'x', junk(random, 5)])),
  ...maybe(random, 0.1, '--about', words(random, 2)),
  ...maybe(random, 0.1, '--tag', words(random, 1)),
  ...maybe(random, 0.1, '--source', random.pick(['s0', 's1', random.pick(HOSTILE)])),
  ...maybe(random, 0.1, '--from', random.pick(['2025', '2025-13', '../2025', junk(random, 4)])),
  ...maybe(random, 0.1, '--to', random.pick(['2025-05', 'x'])),
  ...maybe(random, 0.1, '--unsourced'),
]

const checkFormat: Words = (random) => maybe(random, 0.85, '--format', random.pick(CHECK_FORMATS))
const lookupFormat: Words = (random) => maybe(random, 0.6, '--format', random.pick(LOOKUP_FORMATS))
const levels: Words = (random) =>
  maybe(
    random,
    0.2,
    '--rule',
    `${RULES[random.below(RULES.length)]?.name}=${random.pick(['off', 'error', 'warning', 'x'])}`,
  )

/** By how often they are tried: every command, with its options. */
const COMMANDS: readonly [Words, ...Words[]] = [
  (random) => [
    'find',
    ...lookupFormat(random),
    ...filters(random),
    ...maybe(random, 0.3, '-n', random.pick(['1', '0', '99', '-1', 'x'])),
    '--',
    words(random, 4),
  ],
  (random) => [words(random, 3).toLowerCase(), random.pick(['"bridge closed"', '-rust', '"', random.pick(HOSTILE)])],
  (random) => ['show', ...lookupFormat(random), '--', ...ids(random)],
  (random) => ['list', ...lookupFormat(random), ...filters(random)],
  (random) => [
    'trace',
    ...maybe(random, 0.5, '--format', random.pick(['text', 'json'])),
    ...maybe(random, 0.4, '--impact'),
    '--',
    random.pick(['c0', 's0', ...ids(random)]),
  ],
  check,
  check,
  check,
  (random) => [
    'explain',
    ...maybe(random, 0.8, random.pick([RULES[random.below(RULES.length)]?.name ?? '', 'x', random.pick(HOSTILE)])),
  ],
  (random) => [
    'snapshot',
    ...maybe(random, 0.5, '--format', random.pick(['text', 'json'])),
    ...maybe(random, 0.3, '--update'),
    '--from',
    random.pick(['page.txt', 'page.html', 'none', 'snapshots']),
    random.pick(['s0', 's1', 'x', random.pick(HOSTILE)]),
  ],
  (random) => ['init', ...maybe(random, 0.7, random.pick(['-', 'new.yaml', 'claims.yaml', 'a/b/c.yaml']))],
  (random) => ['completion', random.pick(['bash', 'zsh', 'fish', 'tcsh'])],
  (random) => [
    '__complete',
    ...maybe(random, 0.9, random.pick(['show', 'trace', 'list', 'check', 'explain', 'snapshot'])),
    ...maybe(random, 0.5, random.pick(['--source', '--tag', '--about', '--format', '--rule'])),
    random.pick(['', 'c', 'b', '--', random.pick(HOSTILE)]),
  ],
  (random) => ['help', ...maybe(random, 0.7, random.pick(['check', 'find', 'x', random.pick(HOSTILE)]))],
  (random) =>
    random.some(6, () =>
      random.pick([
        'check',
        'find',
        '--format',
        'json',
        '--file',
        '-',
        '--',
        '-n',
        '--fix',
        '--version',
        '--help',
        junk(random, 6),
        random.pick(HOSTILE),
      ]),
    ),
]

function check(random: Random): string[] {
  return [
    'check',
    ...checkFormat(random),
    ...maybe(
      random,
      0.1,
      '--format',
      `${random.pick(CHECK_FORMATS)}:${random.pick(['out/o.txt', 'o.txt', '../o', 'claims.yaml/x'])}`,
    ),
    ...levels(random),
    ...maybe(random, 0.15, '--max-findings', random.pick(['0', '1', '5', 'x'])),
    ...maybe(random, 0.1, '--max-warnings', random.pick(['0', '3', '-1'])),
    ...maybe(random, 0.1, '--quiet'),
    ...maybe(random, 0.15, '--baseline', random.pick(['baseline.json', 'none.json', 'snapshots'])),
    ...maybe(random, 0.1, '--update-baseline'),
    ...maybe(random, 0.1, '--exit-zero'),
    ...maybe(random, 0.1, '--allow-empty'),
    ...maybe(random, 0.25, '--fix'),
    ...maybe(random, 0.25, '--dry-run'),
    ...maybe(random, 0.05, '--links'),
    ...maybe(random, 0.1, '--summary'),
  ]
}

/** In a repository, which costs some processes. */
const diff: Words = (random) => [
  'diff',
  random.pick(['HEAD', 'HEAD', 'HEAD~1', 'main', '--', junk(random, 5)]),
  ...checkFormat(random),
  ...levels(random),
  ...maybe(random, 0.2, '--merge-base'),
]

function commandLine(random: Random): string[] {
  const global = [
    ...maybe(
      random,
      0.1,
      '--file',
      random.pick(['-', 'claims.yaml', 'more.yaml', 'none.yaml', '.', 'page.html', 'x'.repeat(400), junk(random, 5)]),
    ),
    ...maybe(random, 0.2, '--color', random.pick(['always', 'never', 'auto'])),
    ...maybe(random, 0.3, '--no-cache'),
    ...maybe(random, 0.3, '--verbose'),
  ]
  const own = random.chance(0.02) ? diff(random) : random.pick(COMMANDS)(random)
  if (random.chance(0.03)) own.splice(random.below(own.length + 1), 0, junk(random, 6))
  return [...global, ...own].map((word) => word.replaceAll('\0', ''))
}
