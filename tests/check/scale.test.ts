import { describe, expect, test, vi } from 'vitest'
import { nearDuplicates } from '../../src/check/rule/near-duplicates.js'
import { RULES } from '../../src/check/rules/index.js'
import { runCheck } from '../../src/check/run.js'
import { compareLedgers } from '../../src/diff/compare.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import type { Claim, Ledger } from '../../src/ledger/model/types.js'
import { groundedClaims } from '../../src/support/grounds.js'
import { effectiveLabels } from '../../src/support/support.js'
import { checkText, NOW, wordsAt } from './check-text.js'

// Each takes a second or two; what is not linear would take minutes.
vi.setConfig({ testTimeout: 60_000 })

const FILE = new TextFile('claims.yaml', 'x'.repeat(10))
const AT = { file: FILE.name, line: 1, start: 0, end: 1 }

const claim = (id: string, premises: string[], more: Partial<Claim> = {}): Claim => ({
  id,
  text: `He infers ${id}.`,
  confidence: 'inferred',
  'attributed-to': ['X'],
  citations: [],
  premises,
  disputes: [],
  about: [],
  tags: [],
  also: [],
  at: AT,
  ...more,
})
const ROOT: Partial<Claim> = { confidence: 'sourced', citations: [{ source: 's' }] }

function ledgerOf(claims: readonly Claim[]): Ledger {
  return {
    files: new Map([[FILE.name, FILE]]),
    sources: new Map([['s', { key: 's', title: 'T', note: 'N', at: AT }]]),
    claims: new Map(claims.map((one) => [one.id, one])),
    names: [],
    rules: [],
  }
}

const chain = (length: number, root = ROOT) =>
  ledgerOf(Array.from({ length }, (_, at) => (at === 0 ? claim('c-0', [], root) : claim(`c-${at}`, [`c-${at - 1}`]))))

/** Every claim of a layer rests on every claim of the one below. */
const layers = (count: number, width: number) =>
  ledgerOf(
    Array.from({ length: count * width }, (_, at) => {
      const layer = Math.floor(at / width)
      const below = Array.from({ length: width }, (_, i) => `c-${(layer - 1) * width + i}`)
      return layer === 0 ? claim(`c-${at}`, [], ROOT) : claim(`c-${at}`, below)
    }),
  )

const circle = (length: number) =>
  ledgerOf(
    Array.from({ length }, (_, at) => claim(`c-${at}`, [`c-${(at + 1) % length}`], { citations: [{ source: 's' }] })),
  )

/** Every claim rests on every other one. */
const tangle = (size: number) =>
  ledgerOf(
    Array.from({ length: size }, (_, at) => {
      const others = Array.from({ length: size }, (_, i) => `c-${i}`).filter((_, i) => i !== at)
      return claim(`c-${at}`, others, { citations: [{ source: 's' }] })
    }),
  )

const found = (ledger: Ledger, rules = new Map()) =>
  runCheck({ ledger, problems: [], unreadable: [] }, rules, NOW).findings.map(({ fact }) => fact.rule)

describe('large ledgers end, without an overflow', () => {
  test('a chain of 100,000', () => expect(found(chain(100_000))).toEqual([]))
  test('a full graph of 300 layers of 60: a million premises', () => expect(found(layers(300, 60))).toEqual([]))
  test('a circle of 100,000 is one finding, which names a few of it', () => {
    const ledger = circle(100_000)
    const { findings } = runCheck({ ledger, problems: [], unreadable: [] }, new Map(), NOW)
    expect(findings.map(({ fact }) => fact)).toEqual([
      { rule: 'premises-acyclic', circle: expect.any(Array), length: 100_000 },
    ])
  })
  test('1,000 claims that each rest on all the others are a finding a claim, of the shortest circle', () => {
    const { findings } = runCheck({ ledger: tangle(1_000), problems: [], unreadable: [] }, new Map(), NOW)
    expect(findings).toHaveLength(999)
    for (const { fact } of findings) expect(fact).toMatchObject({ rule: 'premises-acyclic', length: 2 })
  })
  test('a claim with 10,000 premises that are not there is parsed once to show where each stands', () => {
    const premises = Array.from({ length: 10_000 }, (_, at) => `n-${at}`)
    const text = `claims:\n  - {id: a, text: X infers it., confidence: inferred, attributed-to: X, citations: [s], premises: [${premises}]}\n`
    const { ledger, findings } = checkText(text, { levels: new Map([['source-exists', 'off']]) })
    expect(findings.map((finding) => wordsAt(finding, ledger))).toEqual(premises)
  })
  test('a guess below a chain of 1,000 weakens all of it', () => {
    const guess: Partial<Claim> = { confidence: 'speculative', citations: [{ source: 's' }], text: 'It may be so.' }
    expect(found(chain(1_000, guess))).toEqual(Array(999).fill('label-not-above-premises'))
  })
})

/** How often the premises of claims are asked for. */
function reads(ledger: Ledger, work: (ledger: Ledger) => unknown): number {
  let count = 0
  for (const one of ledger.claims.values()) {
    const { premises } = one
    Object.defineProperty(one, 'premises', {
      get: () => {
        count++
        return premises
      },
    })
  }
  work(ledger)
  return count
}

describe('the label logic looks at each claim a few times, however they hang together', () => {
  const acyclic = RULES.find(({ name }) => name === 'premises-acyclic')
  const works: [string, (ledger: Ledger) => unknown][] = [
    ['effective labels', effectiveLabels],
    ['grounds', groundedClaims],
    ['circles', (ledger) => [...(acyclic?.check({ ledger } as never) ?? [])]],
  ]
  test.each(works)('%s', (_, work) => {
    for (const build of [chain, circle, (size: number) => layers(size / 10, 10), (size: number) => tangle(size / 10)]) {
      const edges = (ledger: Ledger) =>
        [...ledger.claims.values()].reduce((sum, { premises }) => sum + premises.length + 1, 0)
      const small = build(1_000)
      const large = build(4_000)
      const growth = edges(large) / edges(small)
      expect(reads(large, work)).toBeLessThanOrEqual(reads(small, work) * growth * 1.1)
    }
  })
})

test('10,000 guesses of one text, each cited in a way of its own, that became facts under other ids', () => {
  const claims = (id: string, confidence: Claim['confidence']) =>
    ledgerOf(
      Array.from({ length: 10_000 }, (_, at) =>
        claim(`${id}-${at}`, [], { text: 'X knew.', confidence, citations: [{ source: 's', locator: `p. ${at}` }] }),
      ),
    )
  expect(compareLedgers(claims('a', 'speculative'), claims('b', 'sourced')).rises).toHaveLength(10_000)
})

describe('near duplicates are few comparisons', () => {
  const texts = (build: (at: number) => string) =>
    Array.from({ length: 10_000 }, (_, at) => claim(`c-${String(at).padStart(5, '0')}`, [], { text: build(at) }))
  test.each<[string, (at: number) => string, number]>([
    ['all the same', () => 'Ferry fares in the harbour rose by a tenth', 9_999],
    ['all but a number', (at) => `Ferry fares in the harbour rose by ${at}`, 0],
    [
      'all but a name',
      (at) =>
        `Ferry fares in the harbour of Port${at}x rose by a tenth`.replace(
          /\d/g,
          (digit) => 'abcdefghij'[Number(digit)] ?? '',
        ),
      0,
    ],
    [
      'all but a word in six',
      (at) =>
        `${'abcdefghij'[at % 10]}${'klmnopqrst'[((at / 10) % 10) | 0]}${'uvwxyzabcd'[((at / 100) % 10) | 0]}${'efghijklmn'[(at / 1000) | 0]} fares harbour rose tenth early`,
      0,
    ],
  ])('%s', (_, build, expected) => {
    expect(nearDuplicates(texts(build))).toHaveLength(expected)
  })
})
