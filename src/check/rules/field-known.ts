import type { Problem } from '../../ledger/model/problem.js'
import { describeProblem } from '../../words/problem-words.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const fieldKnown: Rule<'field-known', { problem: Problem }> = {
  name: 'field-known',
  severity: 'warning',
  since: '0.1.0',
  asks: 'The fields of a source and of its names are those of CSL-JSON 1.0.2 and of this format, and its status is one that is known.',
  why: 'What reference managers write may have more, and is taken as it is; but a field that is misspelt is one that nobody reads.',
  bad: `
${GAZETTE}
    isued: 2025-05-04
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
    issued: 2025-05-04
claims:
${CLOSED}
`,
  says: ({ problem }) => describeProblem(problem),
  *check(context) {
    for (const problem of context.notices)
      yield { fact: { problem }, ...context.itemAt(problem.at), at: problem.at, what: nameOf(problem) }
  },
}

function nameOf(problem: Problem): string {
  if (problem.code === 'field-unknown') return problem.name
  return problem.code === 'word-unknown' ? problem.found : problem.code
}
