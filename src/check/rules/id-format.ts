import { ruleOf } from '../../findings/problem-rule.js'
import { meant } from '../../words/words.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { found: string; expected: string; suggestion?: string }

export const idFormat: Rule<'id-format', Fact> = {
  name: 'id-format',
  severity: 'error',
  isAlwaysError: true,
  since: '0.1.0',
  asks: 'Claim ids are in kebab-case; source keys are letters and digits, with any of _ . : + - between them.',
  why: 'Ids are typed in a terminal, stand in URLs and file names, and are compared letter by letter.',
  bad: `
${GAZETTE}
claims:
  - id: Bridge_Closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says: ({ found, expected, suggestion }) => ({
    message: `\`${found}\` is not ${expected}`,
    help: meant(suggestion) ?? 'choose another name',
  }),
  *check(context) {
    for (const problem of context.problems) {
      if (ruleOf(problem) !== 'id-format') continue
      if (problem.code !== 'text-malformed' && problem.code !== 'id-reserved') continue
      const item = context.itemAt(problem.at)
      const { found } = problem
      const expected = problem.code === 'text-malformed' ? problem.expected : 'a name that JavaScript does not reserve'
      const suggestion =
        problem.code === 'text-malformed' && problem.suggestion ? { suggestion: problem.suggestion } : {}
      yield { fact: { found, expected, ...suggestion }, ...item, at: problem.at, what: found }
    }
  },
}
