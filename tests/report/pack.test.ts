import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packIndex, unpackIndex } from '../../src/report/pack.js'
import { buildIndex } from '../../src/search/index/build.js'
import type { SearchIndex } from '../../src/search/index/layout.js'

function plain(index: SearchIndex): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(index).map(([name, value]) => [
      name,
      typeof value === 'object' ? Array.from(value.subarray(0, value.length)) : value,
    ]),
  )
}

test('an index is the same after it was packed', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), id: fc.string() })), (documents) => {
      const index = buildIndex(documents)
      const read = JSON.parse(JSON.stringify(packIndex(index)))
      expect(plain(unpackIndex(read))).toEqual(plain(index))
    }),
  )
})

test('numbers of every size are', () => {
  const index = buildIndex([{ text: 'a bridge' }])
  const sizes = [0, 1, 63, 64, 127, 128, 16383, 16384, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]
  const numbers = Uint32Array.from([...sizes, ...[...sizes].reverse()])
  const read = unpackIndex(packIndex({ ...index, documents: numbers, masses: numbers }))
  expect(plain(read)).toMatchObject({ documents: [...numbers], masses: [...numbers] })
})
