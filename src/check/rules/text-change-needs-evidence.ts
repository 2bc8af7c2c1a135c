import type { Restated, RestatedPart } from '../../diff/restatements.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { parts: Restated[]; was?: string }

const NAMES: Readonly<Record<RestatedPart, string>> = {
  number: 'number',
  date: 'date or unit',
  amount: 'amount',
  name: 'name',
  negation: 'negation',
  doubt: 'hedge',
  speaker: 'speaker',
}

export const textChangeNeedsEvidence: Rule<'text-change-needs-evidence', Fact> = {
  name: 'text-change-needs-evidence',
  severity: 'error',
  since: '0.1.0',
  needs: 'restatements',
  asks:
    'A text whose number, name, date, negation, hedge or speaker changes has new evidence for it: a new source, a new quote with the ' +
    'new words in it, or a supported premise. Checked by `factcheck diff` only.',
  why:
    'The label and the citation vouch for the words that somebody checked. Words that change under them are not vouched for. Severity ' +
    'and exceptions are those of the ledger as it was: no change can excuse itself.',
  before: `
${GAZETTE}
claims:
  - id: cars-a-day
    text: Some 250 cars a day crossed the bridge.
    confidence: sourced
    citations: [gazette]
`,
  bad: `
${GAZETTE}
claims:
  - id: cars-a-day
    text: Some 1,250 cars a day crossed the bridge.
    confidence: sourced
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: cars-a-day
    text: Some 1,250 cars a day crossed the bridge.
    confidence: sourced
    citations: [{source: gazette, quote: 1250 cars crossed it on a usual day}]
`,
  says: ({ parts, was }) => ({
    message: `the text states something else${was ? ` than \`${was}\` did` : ''} (${parts.map(words).join('; ')}), and nothing new bears it out`,
    help: 'quote the source where it says so, cite a new source, or restore the text',
  }),
  *check({ restatements = [] }) {
    for (const { before, after, parts } of restatements) {
      const was = before.id === after.id ? {} : { was: before.id }
      yield { fact: { parts, ...was }, claim: after, path: ['text'], what: parts.map(words).join('; ') }
    }
  },
}

/** "number: 250, now 1250". */
function words({ part, gone, fresh }: Restated): string {
  const list = (all: readonly string[]) => (all.length > 0 ? all.map((word) => `“${word}”`).join(', ') : 'none')
  return `${NAMES[part]}: ${list(gone)}, now ${list(fresh)}`
}
