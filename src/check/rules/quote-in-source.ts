import { nearestTo } from '../../quotes/quotes.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const quoteInSource: Rule<'quote-in-source'> = {
  name: 'quote-in-source',
  severity: 'error',
  since: '0.1.0',
  asks: "The quoted words stand in the source's snapshot, in that order.",
  why: 'A quote is the one part of a citation that can be put to the test. White space, dashes, quotation marks and hyphenation may differ; a word, digit, sign, unit or name may not.',
  files: { 'snapshots/gazette.txt': 'The bridge was closed to all traffic on 3 May, the mayor said.' },
  bad: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette
        quote: closed to most traffic on 3 May
`,
  good: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette
        quote: closed to all traffic on 3 May
`,
  *check({ quotes, snapshots }) {
    for (const { claim, index, quote, source, found } of quotes) {
      if (found.state !== 'not-found' || !source || !snapshots) continue
      const nearest = nearestTo(found, source, snapshots)?.differences
      const { words, why } = found
      const fact = { rule: 'quote-in-source', words, source: source.key, why, ...(nearest && { nearest }) } as const
      yield { fact, claim, path: ['citations', index, 'quote', 'exact'], what: `${source.key}: ${quote.exact}` }
    }
  },
}
