import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { what: 'claim' | 'source'; id: string; first: { file: string; line: number } }

export const idUnique: Rule<'id-unique', Fact> = {
  name: 'id-unique',
  severity: 'error',
  isAlwaysError: true,
  since: '0.1.0',
  asks: 'No two claims have the same id, and no two sources the same key, in all files of the ledger.',
  why: 'A premise or a citation names an id. When two claims have that id, nobody knows which one is meant.',
  bad: `
${GAZETTE}
claims:
${CLOSED}
  - id: bridge-closed
    text: Ferry fares rose by a tenth in June.
    confidence: sourced
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
  - id: fares-rose
    text: Ferry fares rose by a tenth in June.
    confidence: sourced
    citations: [gazette]
`,
  says: ({ what, id, first }) => ({
    message: `the ${what} \`${id}\` was defined before, at ${first.file}:${first.line}`,
    help: 'rename one of the two',
  }),
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.code !== 'id-duplicate') continue
      const { what, id, first, at } = problem
      const item = what === 'claim' ? { claim: { id } } : { source: { key: id } }
      yield { fact: { what, id, first }, ...item, at }
    }
  },
}
