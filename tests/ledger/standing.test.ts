import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const ledger = (fields: string) => `
sources:
  gazette: {title: Harbour Bridge closed, URL: 'https://gazette.example', status: retracted, status-date: 2026-05-03}
  wire: {title: Wire report, note: not read}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]
  - id: it-follows
    text: It follows.
    confidence: inferred
    ${fields}
`

async function claimOf(fields: string) {
  const folder = folderWith({ 'claims.yaml': ledger(fields) })
  const { stdout, stderr } = await factcheck(['show', 'it-follows', '--format', 'json'], { cwd: folder })
  return stderr === '' ? JSON.parse(stdout).claims[0] : stderr
}

describe('who says a claim, and what became of it', () => {
  test.each([
    ['attributed-to: The Gazette', { 'attributed-to': ['The Gazette'] }],
    ['attributed-to: [an insider, The Gazette]', { 'attributed-to': ['an insider', 'The Gazette'] }],
    ['disputes: [bridge-closed]', { disputes: [{ claim: 'bridge-closed' }] }],
    ['disputes: [{claim: bridge-closed, reason: R}]', { disputes: [{ claim: 'bridge-closed', reason: 'R' }] }],
    [
      'citations: [{source: wire, via: gazette, identified: true}]',
      { citations: [{ source: 'wire', via: 'gazette', identified: true }] },
    ],
    ['citations: [{source: wire, contrary: true}]', { citations: [{ source: 'wire', contrary: true }] }],
    [
      'status: superseded\n    superseded-by: bridge-closed',
      { status: 'superseded', 'superseded-by': ['bridge-closed'] },
    ],
    [
      'reviewed: [{by: Jane, on: 2025-05-03, of: 12345678}]',
      { reviewed: [{ by: 'Jane', on: '2025-05-03', of: '12345678' }] },
    ],
  ])('%s', async (fields, read) => {
    expect(await claimOf(fields)).toMatchObject(read)
  })

  test.each([
    ['attributed-to: {name: X}', 'expected text or a list'],
    ['citations: [{source: wire, contrary: maybe}]', 'expected true or false'],
    ['status: retracted', 'expected one of corrected, withdrawn, superseded'],
    ['reviewed: [{by: Jane}]', 'a review needs `on`'],
  ])('%s is told of', async (fields, message) => {
    expect(await claimOf(fields)).toContain(message)
  })

  test('a citation that speaks against a claim is no support for it', async () => {
    const folder = folderWith({
      'claims.yaml': ledger('citations: [{source: wire, contrary: true}]\n    attributed-to: X'),
    })
    const { stdout } = await factcheck(['check', '--format', 'json'], { cwd: folder })
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toContain('claim-needs-source')
    expect((await factcheck(['list', '--unsourced'], { cwd: folder })).stdout).toContain('it-follows')
  })
})
