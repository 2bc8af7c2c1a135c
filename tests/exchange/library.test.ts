import { describe, expect, test } from 'vitest'
import { describeLosses, exportLedger, ImportFault, ledgerStats, loadLedger, planImportOf } from '../../src/index.js'
import { BRIDGE, folderWith } from '../harness.js'

const cwd = folderWith({ 'claims.yaml': BRIDGE })
const ledger = await loadLedger('claims.yaml', { cwd })

describe('the library', () => {
  test('writes claims, and says what is lost', async () => {
    const { text, lost } = await exportLedger(ledger, 'bibtex', ['fares-rose'])
    expect(text).toContain('@misc{council,')
    expect(text).not.toContain('gazette')
    expect(describeLosses(lost, 'bibtex')).toEqual(['bibtex holds sources only: 1 claim left out'])
    expect(JSON.parse((await exportLedger(ledger, 'csl-json')).text)).toHaveLength(3)
  })

  test('reads what is new, and says where a file cannot be read', async () => {
    const { sources, already, left } = await planImportOf(
      '@misc{a, url = {https://gazette.example/bridge}}\n@book{b, title = {B}, x = 1}',
      'bibtex',
      ledger,
    )
    expect(sources).toEqual([{ key: 'b', type: 'book', title: 'B' }])
    expect(already).toEqual([{ at: 0, what: 'source', name: 'gazette', by: 'its URL' }])
    expect(left).toEqual([{ at: 71, what: '`x` is not carried' }])
    await expect(planImportOf('@book{', 'bibtex', ledger)).rejects.toThrow(ImportFault)
  })

  test('counts', () => {
    expect(ledgerStats(ledger, { cwd }).falls[0]).toEqual({ key: 'gazette', cited: 2, falls: 4 })
  })
})
