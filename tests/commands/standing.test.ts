import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const LEDGER = `
sources:
  gazette:
    title: Harbour Bridge closed to traffic
    container-title: The Harbour Gazette
    URL: https://gazette.example/bridge
    status: retracted
    status-date: 2026-05-03
    status-note: said on its front page
  copy: {title: Bridge shut, URL: 'https://copy.example/bridge', derived-from: [gazette]}
  story: {title: The night of the closing, container-title: The Courier, URL: 'https://courier.example/1'}
  essay: {title: Why bridges close, container-title: The Quarterly, URL: 'https://quarterly.example/1'}
  early: {title: A study, status: in press, note: not out}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]
  - id: bridge-shut
    text: The bridge was shut in May.
    confidence: sourced
    citations: [copy, essay]
  - id: insider-tender
    text: The essay says that an insider spoke of a tender.
    confidence: sourced
    attributed-to: an unnamed insider
    citations:
      - {source: story, via: essay, identified: true}
      - {source: essay, contrary: true, attributed-to: the clerk}
  - id: clerk-says-no-tender
    text: The clerk said that there was no tender.
    confidence: sourced
    attributed-to: the clerk
    citations: [early]
    disputes: [{claim: insider-tender, reason: one of them says there was one}]
  - id: closing-planned
    text: The essay concludes that the closing was planned.
    confidence: inferred
    attributed-to: [Jane Doe, The Quarterly]
    premises: [bridge-closed, insider-tender]
    supplied-premises: [insider-tender]
    citations: [essay]
  - id: closing-was-corrupt
    text: It is concluded that the closing was corrupt.
    confidence: inferred
    attributed-to: Jane Doe
    premises: [closing-planned]
  - id: mayor-knew
    text: The essay suggests that the mayor may have known.
    confidence: speculative
    attributed-to: Jane Doe
    status: withdrawn
    status-date: 2026-05-04
    citations: [essay]
    disputes: [bridge-closed]
  - id: mayor-told
    text: The essay suggests that the mayor may have been told.
    confidence: speculative
    attributed-to: Jane Doe
    status: superseded
    superseded-by: [mayor-knew]
    citations: [essay]
`
const cwd = folderWith({ 'claims.yaml': LEDGER })
const run = (...argv: string[]) => factcheck(argv, { cwd })
const ids = (tsv: string) => tsv.split('\n').flatMap((line) => line.split('\t')[0] || [])

const FIRST_LINES: readonly (readonly [id: string, remark: string])[] = [
  ['bridge-closed', 'SOURCED, source retracted 3 May 2026'],
  ['bridge-shut', 'SOURCED, 1 of 2 sources retracted 3 May 2026'],
  ['insider-tender', 'SOURCED, disputed by clerk-says-no-tender, denied by the clerk'],
  ['clerk-says-no-tender', 'SOURCED'],
  ['closing-planned', 'INFERRED, falls with bridge-closed'],
  ['closing-was-corrupt', 'INFERRED, falls with bridge-closed'],
  ['mayor-knew', 'SPECULATIVE, withdrawn 4 May 2026'],
  ['mayor-told', 'SPECULATIVE, superseded by mayor-knew'],
]

describe('what became of a claim stands beside its label', () => {
  test.each(FIRST_LINES)('%s: %s', async (id, remark) => {
    const first = async (...argv: string[]) => (await run(...argv)).stdout.replace(/\s+/g, ' ').trim()
    const head = new RegExp(`^. ${remark} ${id}(?: |$)`)
    expect(await first('show', id)).toMatch(head)
    expect(await first('find', id, '--limit', '1')).toMatch(head)
    expect(await first('trace', id)).toMatch(head)
    const line = (await run('list')).stdout.split('\n').find((one) => one.includes(`  ${id}  `))
    const [label, ...said] = remark.split(', ')
    expect(line).toMatch(new RegExp(`^. ${label} +${id}  ${said.length > 0 ? `\\(${said.join(', ')}\\)` : '[A-Z]'}`))
  })

  test('JSON and TSV', async () => {
    const { claims } = JSON.parse((await run('list', '--format', 'json')).stdout)
    const byId = Object.fromEntries(claims.map((claim: { id: string }) => [claim.id, claim]))
    expect(byId['insider-tender'].disputedBy).toEqual(['clerk-says-no-tender'])
    expect(byId['bridge-closed'].disputedBy).toEqual([])
    expect(byId['bridge-shut'].sources).toEqual({
      gazette: { status: 'retracted', 'status-date': '2026-05-03', 'status-note': 'said on its front page' },
    })
    expect(byId['mayor-knew']).toMatchObject({ status: 'withdrawn', 'status-date': '2026-05-04' })
    expect(byId['closing-was-corrupt'].fallsWith).toBe('bridge-closed')
    const { nodes } = JSON.parse((await run('trace', 'closing-planned', '--format', 'json')).stdout)
    expect(nodes[2]).toMatchObject({ id: 'insider-tender', disputedBy: ['clerk-says-no-tender'] })
    const rows = (await run('list', '--format', 'tsv')).stdout.split('\n').map((row) => row.split('\t').slice(7))
    expect(rows.slice(0, 8)).toEqual([
      ['', '', 'gazette=retracted'],
      ['', '', 'copy=retracted'],
      ['', 'clerk-says-no-tender', ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['withdrawn', '', ''],
      ['superseded', '', ''],
    ])
  })

  test('a citation shows what became of its source, and who denies', async () => {
    const shown = (await run('show', 'bridge-closed')).stdout.replace(/\s+/g, ' ')
    expect(shown).toContain('The Harbour Gazette (retracted 3 May 2026)')
    expect(shown).toContain(' retracted: said on its front page')
    expect((await run('show', 'clerk-says-no-tender')).stdout).toContain('in press')
    const { stdout } = await run('find', 'insider-tender', '--limit', '1')
    expect(stdout).toContain('The Quarterly (denied by the clerk)')
    expect(stdout).not.toContain('2 citations')
  })
})

describe('who says it', () => {
  test.each([
    ['insider-tender', 'Says an unnamed insider, to The Courier, as The Quarterly reports'],
    ['clerk-says-no-tender', 'Says the clerk, as A study reports'],
    ['closing-planned', 'Held by Jane Doe, to The Quarterly, from 2 premises, 1 added by the keeper of this ledger'],
    ['closing-was-corrupt', 'Held by Jane Doe, from 1 premise'],
  ])('%s: %s', async (id, sentence) => {
    const { stdout } = await run('find', id, '--limit', '1')
    expect(stdout.replace(/\s+/g, ' ')).toContain(`. ${sentence} `)
  })

  test('is searched, and is told of premises and citations that are shown', async () => {
    const { results } = JSON.parse((await run('find', 'unnamed', '--format', 'json')).stdout)
    expect(results.map(({ id }: { id: string }) => id)).toEqual(['insider-tender'])
    const planned = (await run('show', 'closing-planned')).stdout
    expect(planned.split('Added by the keeper of this ledger')).toHaveLength(2)
    expect(planned).toMatch(/insider-tender\n.*\n +Added by the keeper/)
    expect((await run('show', 'insider-tender')).stdout.replace(/\s+/g, ' ')).toContain(
      'Not read directly: The Quarterly does not name it; the keeper of this ledger identified it.',
    )
  })
})

describe('filters', () => {
  test.each([
    [['--status', 'withdrawn'], ['mayor-knew']],
    [
      ['--status', 'Superseded, withdrawn'],
      ['mayor-knew', 'mayor-told'],
    ],
    [
      ['--status', 'retracted'],
      ['bridge-closed', 'bridge-shut'],
    ],
    [['--disputed'], ['insider-tender']],
    [
      ['--by', 'CLERK'],
      ['insider-tender', 'clerk-says-no-tender'],
    ],
    [['--by', 'quarterly', '--by', 'doe'], ['closing-planned']],
  ])('%j', async (filters, expected) => {
    expect(ids((await run('list', ...filters, '--format', 'tsv')).stdout)).toEqual(expected)
    const found = ids(
      (await run('find', 'the', 'closing', 'mayor', 'tender', 'bridge', '--all', ...filters, '--format', 'tsv')).stdout,
    )
    expect(found.sort()).toEqual([...expected].sort())
  })

  test('what no claim has is told of', async () => {
    expect(await run('list', '--status', 'retractd')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean `retracted`?'),
    })
    expect(await run('list', '--by', 'clrk')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No claim is attributed to `clrk`; did you mean `clerk`?'),
    })
    expect((await run('find', 'tender', '--by', 'clrk')).stderr).toContain('did you mean `clerk`?')
  })
})
