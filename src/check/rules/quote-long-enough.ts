import type { Quote } from '../../ledger/model/types.js'
import { count } from '../../screen/text.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

/** Words of a quote, or of a part of one. */
const LEAST = 3
/** Two letters count as a word where a script sets no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{2}/gu
const WORD = /[\p{L}\p{N}]+/gu
const ELLIPSIS = /\[?(?:…|\.\.\.)\]?/

export const quoteLongEnough: Rule<'quote-long-enough', { quote: string }> = {
  name: 'quote-long-enough',
  severity: 'warning',
  since: '0.1.0',
  asks: `A quote has at least ${LEAST} words, and so has each part of one that an ellipsis divides.`,
  why: 'A word or two can be found in almost any text, so finding them shows nothing.',
  bad: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette
        quote: closed
`,
  good: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette
        quote: closed to all traffic
`,
  says: ({ quote }) => ({
    message: `the quote “${quote}” has a part of fewer than ${count(LEAST, 'word')}, which would be found almost anywhere`,
    help: 'quote more of the sentence, or give what stands before it: `quote: {exact: …, prefix: …}`',
  }),
  *check({ ledger }) {
    for (const claim of ledger.claims.values())
      for (const [index, { quote }] of claim.citations.entries()) {
        if (!quote || isLongEnough(quote)) continue
        const fact = { quote: quote.exact }
        yield { fact, claim, path: ['citations', index, 'quote', 'exact'], what: quote.exact }
      }
  },
}

/** What stands around the words helps to find them, so it counts as well. */
function isLongEnough({ exact, prefix = '', suffix = '' }: Quote): boolean {
  return `${prefix} ${exact} ${suffix}`.split(ELLIPSIS).every((part) => part.trim() === '' || wordsIn(part) >= LEAST)
}

function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return unspaced + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0)
}
