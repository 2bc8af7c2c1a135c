import { describe, expect, test } from 'vitest'
import { loadLedger, traceImpact } from '../../src/index.js'
import type { SourceFall } from '../../src/stats/stats.js'
import { RICH } from '../exchange/ledgers.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const REVIEWED = `${BRIDGE}    status: withdrawn
    reviewed: [{by: Jane, on: 2025-07-01, of: abc}]
`
/** Who repeats whom, at two removes, and a claim that only the last of them supports. */
const CHAIN = `sources:
  a: {title: A}
  b: {title: B, derived-from: [a]}
  c: {title: C, derived-from: [b]}
  d: {title: D}
claims:
  - {id: on-c, text: Boats sail., confidence: sourced, citations: [c]}
  - {id: on-both, text: Boats sail far., confidence: sourced, citations: [{source: d, via: c}, b]}
  - {id: on-d, text: Boats rest., confidence: sourced, citations: [c, d]}
`
const figures = async (ledger: string, files: Record<string, string> = {}) => {
  const { stdout } = await factcheck(['stats', '--format', 'json'], {
    cwd: folderWith({ 'claims.yaml': ledger, ...files }),
  })
  return JSON.parse(stdout)
}

describe('stats', () => {
  test('counts labels, standing, quotes, sources and reviews', async () => {
    expect(await figures(BRIDGE)).toMatchObject({
      claims: 6,
      confidence: { sourced: 2, inferred: 2, speculative: 2 },
      effective: { sourced: 2, inferred: 1, speculative: 3 },
      standing: { standing: 5, disputed: 1, denied: 0, falling: 0, withdrawn: 0 },
      unsourced: 1,
      citations: 5,
      quotes: { exact: 0, unchecked: 1 },
      sources: 3,
      unused: 0,
      snapshots: { kept: 0 },
      reviews: { reviewed: 0, due: 6, because: { never: 6, changed: 0 } },
    })
    expect(await figures(REVIEWED)).toMatchObject({
      standing: { standing: 4, withdrawn: 1 },
      reviews: { due: 5 },
    })
    expect((await figures(RICH)).standing).toMatchObject({ denied: 1, 'source-changed': 1, disputed: 1 })
  })

  test('looks quotes up, and names the oldest snapshot', async () => {
    const entry = (fetched: string) => ({ fetched, type: 'text/plain', bytes: 'x', text: 'x' })
    const sources = { council: entry('2025-06-01T00:00:00Z'), gazette: entry('2025-05-01T00:00:00Z') }
    const files = {
      'snapshots/gazette.txt': 'It was closed to all traffic.',
      'snapshots/lock.json': JSON.stringify({ version: 1, sources }),
    }
    const found = await figures(BRIDGE, files)
    expect(found.quotes).toMatchObject({ exact: 1, unchecked: 0 })
    expect(found.snapshots).toMatchObject({ kept: 1, oldest: { source: 'gazette', fetched: '2025-05-01T00:00:00Z' } })
  })

  test.each([
    ['the bridge', BRIDGE],
    ['a rich ledger', RICH],
    ['a chain of sources', CHAIN],
  ])('of %s, what falls with each source is what trace --impact draws', async (_, text) => {
    const cwd = folderWith({ 'claims.yaml': text })
    const ledger = await loadLedger('claims.yaml', { cwd })
    const falls: SourceFall[] = JSON.parse((await factcheck(['stats', '--format', 'json'], { cwd })).stdout).falls
    for (const { key, falls: number } of falls) {
      const fallen = traceImpact(ledger, key).nodes.filter(({ loss }) => loss === 'falls')
      expect([key, number]).toEqual([key, new Set(fallen.map(({ id }) => id)).size])
    }
    expect(falls.some((fall) => fall.falls > 0)).toBe(true)
  })

  test('draws bars that fit the terminal, in plain signs where there are no others', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const { stdout } = await factcheck(['stats'], { cwd, columns: 60, env: { LANG: 'C', NO_COLOR: '1' } })
    expect(stdout).toContain('S SOURCED      2  ########\n')
    expect(stdout).toContain('council')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
    expect((await factcheck(['stats'], { cwd })).stdout).toContain('● SOURCED      2  ████████\n')
  })
})

describe('check --statistics', () => {
  const cwd = folderWith({ 'claims.yaml': `${BRIDGE}    citations: [nobody, {source: nothing}]\n` })
  test('counts findings by rule, errors first', async () => {
    const { stdout, code } = await factcheck(['check', '--statistics'], { cwd })
    const rows = stdout.split('\n\n')[0]?.split('\n') ?? []
    expect(rows[0]).toMatch(/^2 {2}error {4}source-exists$/)
    expect(rows.length).toBeGreaterThan(2)
    expect(stdout).toMatch(/\nChecked 6 claims.*3 errors/)
    expect(code).toBe(1)
  })

  test('as JSON, and in no other format', async () => {
    const { stdout } = await factcheck(['check', '--statistics', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout).statistics[0]).toEqual({ rule: 'source-exists', severity: 'error', count: 2 })
    const refused = await factcheck(['check', '--statistics', '--format', 'sarif'], { cwd })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--statistics counts as text or json')
  })
})
