import { describe, expect, test } from 'vitest'
import { ledger, toldOfQuotes } from './quoted.js'

describe('quote-unchecked', () => {
  test('is told once a source', () => {
    const twice = ledger('a b c').replace(
      'claims:\n',
      'claims:\n  - {id: b, text: B., confidence: sourced, citations: [{source: gazette, quote: d e f}]}\n',
    )
    expect(toldOfQuotes(twice)).toEqual([
      'warning quote-unchecked gazette: 2 quotes of this source cannot be looked up: snapshots/gazette.txt: there is no such file | ' +
        'take a snapshot with `factcheck snapshot`; --from FILE takes it from a file that you have saved',
    ])
  })

  test('and the path is an error where it leads out of the folder', () => {
    expect(toldOfQuotes(ledger('a b c', '    snapshot: ../gazette.txt\n')).map((one) => one.split(' | ')[0])).toEqual([
      'error snapshot-current gazette: ../gazette.txt cannot be used: it leads out of the ledger’s folder',
      'warning quote-unchecked gazette: 1 quote of this source cannot be looked up: ../gazette.txt: it leads out of the ledger’s folder',
    ])
  })
})
