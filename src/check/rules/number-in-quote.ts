import type { Claim, Quote } from '../../ledger/model/types.js'
import { type NumberWritten, numbersIn } from '../../prose/numbers.js'
import { outsideBrackets } from '../../quotes/brackets.js'
import { enumerate } from '../../screen/text.js'
import { supporting } from '../../support/support.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const numberInQuote: Rule<'number-in-quote', { numbers: string[] }> = {
  name: 'number-in-quote',
  severity: 'off',
  since: '0.1.0',
  asks: 'Every number in the text of a sourced claim stands in one of its quotes.',
  why: 'Numbers are often wrong when they are repeated, and a quote shows them as the source has them.',
  files: { 'snapshots/gazette.txt': 'The bridge was closed to all traffic on 3 May, and 1,250 cars were turned away.' },
  bad: `
${GAZETTE}
claims:
  - id: cars-turned-away
    text: The police turned 1,520 cars away.
    confidence: sourced
    citations:
      - source: gazette
        quote: 1,250 cars were turned away
`,
  good: `
${GAZETTE}
claims:
  - id: cars-turned-away
    text: The police turned 1,250 cars away.
    confidence: sourced
    citations:
      - source: gazette
        quote: 1,250 cars were turned away
`,
  says: ({ numbers }) => ({
    message: `no quote has ${enumerate(numbers)}`,
    help: 'quote the words that have the number, as the source writes it',
  }),
  *check({ ledger }) {
    for (const claim of ledger.claims.values()) {
      if (claim.confidence !== 'sourced') continue
      const numbers = numbersUnquoted(claim)
      if (numbers.length > 0) yield { fact: { numbers }, claim, path: ['text'], what: numbers.join(' ') }
    }
  },
}

/** What an editor has set in brackets is not the source's. */
const wordsOf = ({ exact, edited }: Quote) => (edited ? outsideBrackets(exact) : [exact])

function numbersUnquoted({ text, citations }: Claim): string[] {
  const plainValue = ({ value }: NumberWritten) => value
  const quoted = new Set(
    supporting(citations).flatMap(({ quote }) =>
      quote ? [quote.prefix ?? '', ...wordsOf(quote), quote.suffix ?? ''].flatMap(numbersIn).map(plainValue) : [],
    ),
  )
  const unquoted = numbersIn(text).filter(({ value }) => !quoted.has(value))
  return [...new Map(unquoted.map(({ value, written }) => [value, written])).values()]
}
