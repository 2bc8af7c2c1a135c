import { RULES } from '../../src/check/rules/index.js'
import type { Random } from './random.js'
import { HOSTILE, junk, words } from './words.js'

const LABELS = ['sourced', 'inferred', 'speculative'] as const
const DATES = [
  '2025-05-03',
  '2025-05',
  '2025',
  '2025-05-03~',
  '2025-05-03/2025-05-09',
  '2025-13',
  '3 May 2025',
  '03/05/2025',
  '2025-10/..',
] as const
const ADDRESSES = [
  'http://127.0.0.1:9/a',
  'http://127.0.0.1:9/b?utm_source=x',
  'ftp://127.0.0.1/',
  'not a url',
  'http://[::1',
  '',
] as const
const DOIS = ['10.1000/182', 'https://doi.org/10.1000/182', 'doi:10.1/x', '11.1/x'] as const
const ISBNS = ['9780306406157', '978-0-306-40615-7', '9780306406158', '12'] as const
const SNAPSHOTS = [
  'snapshots/s0.txt',
  'snapshots/x.txt',
  '../x.txt',
  '.git/config',
  'claims.yaml',
  'snapshots',
] as const
const TYPES = ['article-newspaper', 'webpage', 'book', 'artcle', 'report'] as const

/** A ledger as the grammar has it, as a value: keys and names meet often, and some are wrong. */
export function grammarLedger(random: Random): Record<string, unknown> {
  const claims = 1 + random.below(8)
  const sources = random.below(6)
  return {
    ...(random.chance(0.5) && { title: words(random) }),
    ...(sources > 0 && {
      sources: Object.fromEntries(Array.from({ length: sources }, (_, at) => [sourceKey(random, at), source(random)])),
    }),
    claims: Array.from({ length: claims }, (_, at) => claim(random, at)),
    ...(random.chance(0.15) && {
      include: random.some(3, () => random.pick(['more.yaml', '*.yaml', '**/*.yaml', '../x.yaml', '[', '{a,b}.yaml'])),
    }),
    ...(random.chance(0.3) && { rules: rules(random) }),
    ...(random.chance(0.05) && { [random.pick(HOSTILE)]: junk(random) }),
  }
}

const sourceKey = (random: Random, at: number) => (random.chance(0.04) ? random.pick(HOSTILE) : `s${at}`)
const claimId = (random: Random, at: number) =>
  random.chance(0.04) ? random.pick(['Bad_Id', '__proto__', 'c0', '', 'constructor', ...HOSTILE]) : `c${at}`
const anyClaim = (random: Random) => claimId(random, random.below(9))
const anySource = (random: Random) => sourceKey(random, random.below(6))

function source(random: Random): Record<string, unknown> {
  return sift(random, 0.35, {
    type: random.pick(TYPES),
    title: words(random),
    author: random.some(3, () =>
      random.chance(0.5) ? words(random, 2) : { family: words(random, 1), given: words(random, 1) },
    ),
    'container-title': words(random, 4),
    publisher: words(random, 3),
    volume: random.below(100),
    page: `${random.below(99)}-${random.below(99)}`,
    issued: random.pick(DATES),
    accessed: random.pick(DATES),
    'event-date': random.pick(DATES),
    URL: random.pick(ADDRESSES),
    archived: random.pick(ADDRESSES),
    DOI: random.pick(DOIS),
    ISBN: random.pick(ISBNS),
    'derived-from': random.some(3, () => anySource(random)),
    snapshot: random.pick(SNAPSHOTS),
    status: random.pick(['retracted', 'withdrawn', 'corrected', 'in press', 'gone']),
    'status-date': random.pick(DATES),
    note: words(random),
    'x-own': junk(random),
  })
}

function claim(random: Random, at: number): Record<string, unknown> {
  return {
    id: claimId(random, at),
    text: random.chance(0.02) ? words(random, 3000) : words(random),
    confidence: random.chance(0.05) ? random.pick(['certain', 'Sourced', '', 'speculativ']) : random.pick(LABELS),
    ...sift(random, 0.5, {
      citations: random.some(5, () => citation(random)),
      premises: random.some(5, () => anyClaim(random)),
      'attributed-to': random.chance(0.5) ? words(random, 2) : random.some(3, () => words(random, 2)),
      reasoning: words(random),
    }),
    ...sift(random, 0.25, {
      disputes: random.some(3, () =>
        random.chance(0.5) ? anyClaim(random) : { claim: anyClaim(random), reason: words(random, 3) },
      ),
      status: random.pick(['withdrawn', 'superseded', 'corrected', 'Withdrawn']),
      'superseded-by': random.chance(0.5) ? anyClaim(random) : random.some(3, () => anyClaim(random)),
      'supplied-premises': random.some(2, () => anyClaim(random)),
      reviewed: random.some(2, () => ({ by: words(random, 2), on: random.pick(DATES), of: random.below(99) })),
      'review-by': random.pick(DATES),
      date: random.pick(DATES),
      about: random.some(3, () => words(random, 2)),
      tags: random.some(3, () => words(random, 1)),
    }),
    ...(random.chance(0.03) && { [random.pick(HOSTILE)]: junk(random) }),
  }
}

function citation(random: Random): unknown {
  if (random.chance(0.3)) return anySource(random)
  const quote = random.chance(0.6)
    ? words(random, 6)
    : { exact: words(random, 4), ...sift(random, 0.5, { prefix: words(random, 2), suffix: words(random, 2) }) }
  return {
    source: anySource(random),
    ...sift(random, 0.4, { locator: words(random, 2), quote, via: anySource(random) }),
    ...sift(random, 0.2, { contrary: random.chance(0.8), identified: true, 'attributed-to': words(random, 2) }),
  }
}

function rules(random: Random): Record<string, unknown> {
  const names = RULES.map(({ name }) => name)
  const except = () =>
    random.some(3, () =>
      sift(random, 0.7, {
        claim: anyClaim(random),
        source: anySource(random),
        reason: words(random),
        until: random.pick(DATES),
      }),
    )
  const setting = () =>
    random.chance(0.5)
      ? random.pick(['off', 'error', 'warning', 'loud'])
      : sift(random, 0.6, { severity: random.pick(['off', 'error', 'warning']), except: except() })
  return Object.fromEntries(
    random.some(4, () => [
      random.chance(0.1) ? random.pick(HOSTILE) : (names[random.below(names.length)] ?? ''),
      setting(),
    ]),
  )
}

/** A record without some of its fields. */
function sift(random: Random, kept: number, fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(() => random.chance(kept)))
}

/** A text with some of its bytes, lines or stretches dropped, doubled, swapped or replaced. */
export function mutate(text: string, random: Random): string {
  let mutated = text
  for (let left = 1 + random.below(4); left > 0; left--)
    mutated = random.chance(0.5) ? mutateLine(mutated, random) : mutateUnits(mutated, random)
  return mutated
}

function mutateLine(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const other = lines[random.below(lines.length)] ?? ''
  const line = lines[at] ?? ''
  lines.splice(
    at,
    random.below(2),
    ...random.pick([[], [line], [other], [`  ${line}`], [line.trimStart()], [`${line}${random.pick(HOSTILE)}`]]),
  )
  return lines.join('\n')
}

function mutateUnits(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const length = random.below(random.chance(0.8) ? 3 : 40)
  const put = random.pick([random.pick(HOSTILE), junk(random, 4), '', text.slice(at, at + length).repeat(2)])
  return text.slice(0, at) + put + text.slice(at + length)
}

/** What a great number of one thing makes of a ledger: some kilobytes that ask for much work. */
export function repetitive(random: Random): string {
  const times = 1 + random.below(3000)
  const head = 'claims:\n  - id: c0\n    confidence: inferred\n    text: '
  return random.pick([
    () =>
      `${head}${random.pick(['"', "'", '- ', '? ', '\\', '\t', '…', '#', '\u0301'])}`.padEnd(
        times,
        random.pick(['"', "'", ' ', '- ', '…', '\u0301']),
      ),
    () => `${head}a\n    premises: [${'c0,'.repeat(times)}]`,
    () => `${'['.repeat(times)}${','.repeat(times)}`,
    () => `${head}a\n    citations: [${'{source: a, quote: a…b},'.repeat(times)}]`,
    () => `${'{a: '.repeat(times)}`,
    () => `claims: &a [${'*a,'.repeat(times)}]`,
    () =>
      `claims:\n${Array.from({ length: times }, (_, at) => `  - {id: c${at}, text: ${words(random, 3, 0)}, confidence: inferred, premises: [c${(at * 7) % times}, c${at - 1}]}\n`).join('')}`,
    () =>
      `claims: [{id: a, text: a, confidence: sourced, citations: [s0]}]\nsources:\n${Array.from({ length: times }, (_, at) => `  s${at}: {title: x, derived-from: [s${at + 1}]}\n`).join('')}`,
    () => `${head}"${'\\x41'.repeat(times)}"`,
    () => `a: &a [x]\nb: [${'*a, '.repeat(times)}]\n${'<<: *a\n'.repeat(times % 50)}`,
  ])()
}
