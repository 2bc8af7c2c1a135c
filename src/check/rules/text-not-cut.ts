import { cutTexts } from '../../ledger/yaml/cut-text.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const textNotCut: Rule<'text-not-cut', { field: string; rest: string }> = {
  name: 'text-not-cut',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A text without quotes does not contain ` #` followed by a word or number.',
  why: 'YAML reads ` #` as the start of a comment, so the rest of the text is lost without a message.',
  bad: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed bridge #3 to all traffic.
    confidence: sourced
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: "The city closed bridge #3 to all traffic."
    confidence: sourced
    citations: [gazette]
`,
  says: ({ field, rest }) => ({
    message: `\`${field}\` ends before \`${rest}\`, which YAML reads as a comment`,
    help: 'put the whole text in quotes; if it is a comment, put a space after `#`',
  }),
  *check({ ledger }) {
    const claims = [...ledger.claims.values()].map((claim) => ({ claim, at: claim.at }))
    const sources = [...ledger.sources.values()].map((source) => ({ source, at: source.at }))
    for (const { at, ...item } of [...claims, ...sources]) {
      const file = ledger.files.get(at.file)
      for (const { key, rest, at: span } of file ? cutTexts(file, at) : [])
        yield { fact: { field: key, rest }, ...item, at: span, what: `${key} ${rest}` }
    }
  },
}
