import { describe, expect, test } from 'vitest'
import { load } from '../../src/ledger/load/load.js'
import type { Claim, Confidence, Ledger } from '../../src/ledger/model/types.js'
import { groundedClaims } from '../../src/support/grounds.js'
import { effectiveLabels } from '../../src/support/support.js'
import { trace, traceImpact } from '../../src/support/trace.js'
import { countVoices } from '../../src/support/voices.js'
import { BRIDGE } from '../harness.js'

const ledgerOf = (text: string): Ledger => load({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })

type SourceLine = [id: string, confidence: Confidence, premises?: string[], citations?: string[]]

function claims(...rows: SourceLine[]): Ledger {
  const at = { file: 'claims.yaml', line: 1, start: 0, end: 0 }
  const claim = ([id, confidence, premises = [], cited = []]: SourceLine): Claim => ({
    id,
    text: id,
    confidence,
    premises,
    citations: cited.map((source) => ({ source })),
    disputes: [],
    about: [],
    tags: [],
    also: [],
    at,
  })
  return {
    files: new Map(),
    sources: new Map(),
    claims: new Map(rows.map((row) => [row[0], claim(row)])),
    names: [],
    rules: [],
  }
}

describe('the effective label', () => {
  test('is the weakest of a claim and all that it rests on', () => {
    const ledger = claims(
      ['s', 'sourced'],
      ['p', 'speculative'],
      ['i', 'inferred', ['s']],
      ['j', 'inferred', ['i', 'p']],
      ['k', 'sourced', ['j']],
      ['l', 'sourced', ['i']],
    )
    expect(Object.fromEntries(effectiveLabels(ledger))).toEqual({
      s: 'sourced',
      p: 'speculative',
      i: 'inferred',
      j: 'speculative',
      k: 'speculative',
      l: 'inferred',
    })
  })

  test('comes to an end in a circle, and in one that rests on a guess', () => {
    const ledger = claims(
      ['a', 'inferred', ['b']],
      ['b', 'sourced', ['a']],
      ['c', 'inferred', ['d']],
      ['d', 'inferred', ['c', 'p']],
      ['p', 'speculative'],
    )
    expect(Object.fromEntries(effectiveLabels(ledger))).toEqual({
      a: 'inferred',
      b: 'inferred',
      c: 'speculative',
      d: 'speculative',
      p: 'speculative',
    })
  })

  test('of a chain of 100,000 claims and of a graph full of shared premises', () => {
    const chain = claims(
      ...Array.from(
        { length: 100_000 },
        (_, n): SourceLine => [`c${n}`, n === 0 ? 'speculative' : 'inferred', n === 0 ? [] : [`c${n - 1}`]],
      ),
    )
    expect(effectiveLabels(chain).get('c99999')).toBe('speculative')
    const { nodes } = trace(chain, 'c99999')
    expect(nodes).toHaveLength(100_000)
    expect(nodes.every(({ weakest }) => weakest)).toBe(true)
    const layer = (n: number) => Array.from({ length: 100 }, (_, at) => `l${n}x${at}`)
    const layers = claims(
      ...Array.from({ length: 20 }, (_, n) =>
        layer(n).map((id): SourceLine => [id, 'inferred', n === 0 ? [] : layer(n - 1)]),
      ).flat(),
    )
    expect(effectiveLabels(layers).size).toBe(2_000)
    // Every premise of every claim reached is a row, and no more.
    expect(trace(layers, 'l19x0').nodes).toHaveLength(1 + 100 + 18 * 100 * 100)
  })
})

describe('what is grounded in a source', () => {
  test('a citation of its own, or premises that all come to one; a circle grounds nothing', () => {
    const ledger = claims(
      ['s', 'sourced', [], ['x']],
      ['bare', 'sourced'],
      ['i', 'inferred', ['s']],
      ['half', 'inferred', ['s', 'bare']],
      ['twice', 'inferred', ['s', 's']],
      ['a', 'inferred', ['b']],
      ['b', 'inferred', ['a']],
      ['guess', 'speculative', ['s']],
      ['missing', 'inferred', ['nowhere']],
    )
    expect([...groundedClaims(ledger)].sort()).toEqual(['i', 's', 'twice'])
  })
})

describe('independent voices', () => {
  const count = (sources: object, citations: unknown[]) =>
    countVoices(
      ledgerOf(
        JSON.stringify({ sources, claims: [{ id: 'a', text: 't', confidence: 'sourced', citations }] }),
      ).claims.get('a')?.citations ?? [],
      ledgerOf(JSON.stringify({ sources, claims: [{ id: 'a', text: 't', confidence: 'sourced' }] })),
    )

  test.each<[string, object, unknown[], number]>([
    ['one citation', { a: {} }, ['a'], 1],
    ['the same source twice', { a: {} }, ['a', { source: 'a', locator: 'p. 2' }], 1],
    ['two sources', { a: {}, b: {} }, ['a', 'b'], 2],
    ['a source and one it repeats', { a: { 'derived-from': ['b'] }, b: {} }, ['a', 'b'], 1],
    ['two that repeat a third', { a: { 'derived-from': ['c'] }, b: { 'derived-from': ['c'] }, c: {} }, ['a', 'b'], 1],
    [
      'two that repeat each other in a circle',
      { a: { 'derived-from': ['b'] }, b: { 'derived-from': ['a'] } },
      ['a', 'b'],
      1,
    ],
    ['one known only through the other', { a: {}, b: {} }, ['a', { source: 'b', via: 'a' }], 1],
    ['the same DOI', { a: { DOI: '10.1/X' }, b: { DOI: 'https://doi.org/10.1/x' } }, ['a', 'b'], 1],
    [
      'the same URL but for its scheme',
      { a: { URL: 'http://www.a.example/x/' }, b: { URL: 'https://a.example/x?utm_source=y' } },
      ['a', 'b'],
      1,
    ],
    [
      'URLs of two pages',
      { a: { URL: 'https://a.example/x?id=1' }, b: { URL: 'https://a.example/x?id=2' } },
      ['a', 'b'],
      2,
    ],
    ['none', {}, [], 0],
  ])('%s', (_what, sources, citations, voices) => {
    expect(count(sources, citations)).toBe(voices)
  })
})

describe('trace', () => {
  const rows = (found: ReturnType<typeof trace>) =>
    found.nodes.map(
      ({ id, depth, weakest, repeated, loss }) =>
        `${'-'.repeat(depth)}${id}${weakest ? ' weakest' : ''}${repeated ? ' repeated' : ''}${loss ? ` ${loss}` : ''}`,
    )

  test('the tree of premises, its weakest path marked, a shared premise drawn once', () => {
    const ledger = claims(
      ['s', 'sourced'],
      ['p', 'speculative'],
      ['m', 'inferred', ['s', 'p']],
      ['n', 'inferred', ['m']],
      ['root', 'inferred', ['n', 'm', 's']],
    )
    expect(rows(trace(ledger, 'root'))).toEqual([
      'root weakest',
      '-n',
      '--m repeated',
      '-m weakest',
      '--s',
      '--p weakest',
      '-s repeated',
    ])
  })

  test('premises that are not there and that go in a circle', () => {
    const ledger = claims(['a', 'inferred', ['b', 'nowhere']], ['b', 'inferred', ['a']])
    expect(rows(trace(ledger, 'a'))).toEqual(['a', '-b', '--a repeated', '-nowhere'])
  })

  test('the impact of a claim', () => {
    expect(rows(traceImpact(ledgerOf(BRIDGE), 'bridge-closed'))).toEqual([
      'bridge-closed',
      '-closing-was-planned falls',
      '-closing-was-sudden falls',
    ])
  })

  test('the impact of a source, on those who repeat it and those who have another', () => {
    expect(rows(traceImpact(ledgerOf(BRIDGE), 'gazette'))).toEqual([
      'gazette',
      '-bridge-closed falls',
      '--closing-was-planned falls',
      '--closing-was-sudden falls',
      '-mayor-may-have-known falls',
      '--closing-was-planned repeated falls',
    ])
    expect(rows(traceImpact(ledgerOf(BRIDGE), 'agency'))).toEqual([
      'agency',
      '-bridge-closed weakened',
      '--closing-was-planned weakened',
      '--closing-was-sudden weakened',
    ])
  })
})
