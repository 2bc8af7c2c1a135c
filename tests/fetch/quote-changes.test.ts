import { expect, test } from 'vitest'
import { quoteChanges } from '../../src/fetch/quote-changes.js'
import { tryLoad } from '../../src/ledger/load/load.js'
import type { Source } from '../../src/ledger/model/types.js'
import { Effort } from '../../src/quotes/effort.js'
import { Layout } from '../../src/quotes/layout.js'
import { QuotedText } from '../../src/quotes/snapshot.js'
import { folderWith } from '../harness.js'

const claim = (id: number) =>
  `  - {id: c${id}, text: X., confidence: sourced, citations: [{source: a, quote: "a b \u2026 b a \u2026 a a ${id}"}, {source: a, quote: closed to all trafic}]}\n`
const text = (words: string) => new QuotedText(new Layout(words, true))

/** The quotes of a ledger in a new text, with so much work that may be done. */
function changes(claims: number, together: number) {
  const yaml = `sources:\n  a: {title: T}\nclaims:\n${Array.from({ length: claims }, (_, at) => claim(at)).join('')}`
  const { ledger } = tryLoad({ files: ['-'], cwd: folderWith({}), stdin: Buffer.from(yaml) })
  const work = { effort: new Effort(), hints: new Effort({ together, each: 0 }) }
  const words = `${'a b '.repeat(20_000)} closed to all traffic`
  return quoteChanges(ledger.sources.get('a') as Source, ledger, text(words), text(`${words}.`), work)
}

// Quote by quote, each with seconds of its own, it would take an hour.
test('the quotes of a source have so much work together', () => {
  const all = changes(2000, 500_000_000)
  expect(all).toHaveLength(4000)
  expect(all[0]).toMatchObject({ claim: 'c0', before: 'not-found', after: 'not-found' })
}, 60_000)

test('what is like a quote is shown of as many as there is work for', () => {
  expect(changes(3, 500_000_000).filter(({ nearest }) => nearest)).toHaveLength(6)
  expect(changes(3, 10_000).filter(({ nearest }) => nearest)).toHaveLength(1)
})
