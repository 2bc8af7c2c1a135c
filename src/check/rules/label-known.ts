import { meant } from '../../words/words.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const labelKnown: Rule<'label-known', { found: string; nearest?: string }> = {
  name: 'label-known',
  severity: 'error',
  isAlwaysError: true,
  since: '0.1.0',
  asks: 'The `confidence` of a claim is sourced, inferred or speculative.',
  why: 'The label says what a claim must show. A claim with another label owes nothing, and could not be checked.',
  bad: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: confirmed
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says: ({ found, nearest }) => ({
    message: `\`${found}\` is not a label: expected sourced, inferred or speculative`,
    help: meant(nearest) ?? 'write one of these words',
  }),
  *check(context) {
    for (const problem of context.problems) {
      if (problem.code !== 'word-unknown') continue
      const near = problem.nearest && { nearest: problem.nearest }
      const fact = { found: problem.found, ...near } as const
      yield { fact, ...context.itemAt(problem.at), at: problem.at }
    }
  },
}
