import type { Quote } from '../../ledger/model/types.js'
import { outsideBrackets, wordBrackets } from '../../quotes/brackets.js'
import { countWords } from '../../quotes/word-count.js'
import { count } from '../../screen/text.js'
import { CLOSED_QUOTING, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

/** Words of a quote, or of a part of one. */
const LEAST = 3
const ELLIPSIS = /\[?(?:…|\.\.\.)\]?/

export const quoteLongEnough: Rule<'quote-long-enough', { quote: string }> = {
  name: 'quote-long-enough',
  severity: 'warning',
  since: '0.1.0',
  asks: `A quote has at least ${LEAST} words, and so has each part of one that an ellipsis divides; an edited one has them outside of its brackets, and two for each bracket that stands for words.`,
  why: 'A word or two can be found in almost any text, so finding them shows nothing.',
  bad: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
        quote: closed
`,
  good: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
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
function isLongEnough({ exact, prefix = '', suffix = '', edited = false }: Quote): boolean {
  const parts = `${prefix} ${exact} ${suffix}`.split(ELLIPSIS).filter((part) => part.trim() !== '')
  return parts.every((part) => {
    if (!edited) return countWords(part) >= LEAST
    return countWords(outsideBrackets(part).join(' ')) >= Math.max(LEAST, 2 * wordBrackets(part).length + 1)
  })
}
