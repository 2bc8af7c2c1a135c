import { mainLanguage } from '../../prose/language.js'
import { isFlat, ownHedge } from '../../prose/wording.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { confidence: 'sourced'; hedge: string } | { confidence: 'speculative' }

export const wordingFitsLabel: Rule<'wording-fits-label', Fact> = {
  name: 'wording-fits-label',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A speculative claim does not read as plain fact (in English, German, French, Spanish and Russian), and a sourced one does not hedge in its own voice (in English).',
  why: 'Claims are quoted without their labels. A guess worded as a fact then is one, and a hedge that nobody makes hides whose doubt it is. That somebody warned the board of a crack is an act, and plain fact; what a paper warns of, or says, thinks or paints somebody as, is its view. A text in any other language is never reported as plain fact.',
  bad: `
${GAZETTE}
claims:
  - id: mayor-knew-of-rust
    text: The mayor knew of the rust.
    confidence: speculative
    attributed-to: Jane Doe
    citations: [gazette]
`,
  good: `
${GAZETTE}
claims:
  - id: mayor-may-have-known
    text: Jane Doe suggests that the mayor knew of the rust.
    confidence: speculative
    attributed-to: Jane Doe
    citations: [gazette]
`,
  says: (fact) =>
    fact.confidence === 'sourced'
      ? {
          message: `sourced, but worded with “${fact.hedge}” without saying whose doubt it is`,
          help: 'say whose doubt it is, or label the claim speculative',
        }
      : {
          message: 'speculative, but worded as plain fact',
          help: 'say in the text who supposes it, or word it with “may” or “might”',
        },
  *check({ ledger }) {
    const usual = mainLanguage([...ledger.claims.values()].map(({ text }) => text))
    for (const claim of ledger.claims.values()) {
      const { confidence, text } = claim
      const at = { claim, path: ['text'] }
      if (confidence === 'speculative' && isFlat(text, usual)) yield { fact: { confidence }, ...at }
      const hedge = confidence === 'sourced' ? ownHedge(text) : undefined
      if (hedge) yield { fact: { confidence: 'sourced', hedge }, ...at, what: hedge.toLowerCase() }
    }
  },
}
