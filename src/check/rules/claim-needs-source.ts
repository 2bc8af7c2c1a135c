import { groundedClaims } from '../../support/grounds.js'
import type { RuleContext } from '../rule/context.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { because: 'no-citation' } | { because: 'premise'; premise: string }

export const claimNeedsSource: Rule<'claim-needs-source', Fact> = {
  name: 'claim-needs-source',
  severity: 'error',
  since: '0.1.0',
  asks: 'A claim has a citation of its own; an inferred claim may instead have premises that all rest on one.',
  why: 'What nobody can look up, nobody can check. A claim without a source is an assertion of the ledger itself.',
  bad: `
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says: (fact) =>
    fact.because === 'no-citation'
      ? {
          message: 'no citation says where this is from',
          help: 'cite a source under `citations:`; a claim that is drawn from others is `inferred` and names its `premises`',
        }
      : {
          message: `its premise \`${fact.premise}\` rests on no source`,
          help: 'cite a source for that claim, or for this one',
        },
  *check(context) {
    const { claims } = context.ledger
    const grounded = groundedClaims(context.ledger, unjudged(context))
    for (const claim of claims.values()) {
      if (grounded.has(claim.id)) continue
      const index = claim.confidence === 'inferred' ? claim.premises.findIndex((id) => !grounded.has(id)) : -1
      const premise = claim.premises[index]
      if (premise === undefined) yield { fact: { because: 'no-citation' }, claim }
      // Down from there is a claim that is told of for itself, or a circle, which has a rule of its own.
      else if (!context.isOn('premises-acyclic', claim.at.file))
        yield { fact: { because: 'premise', premise }, claim, path: ['premises', index] }
    }
  },
}

/** Premises that are missing or could not be read are findings of other rules. */
function unjudged(context: RuleContext): string[] {
  const ids: string[] = []
  for (const claim of context.ledger.claims.values()) {
    if (context.isDamaged({ claim })) ids.push(claim.id)
    for (const id of claim.premises) if (!context.ledger.claims.has(id)) ids.push(id)
  }
  return ids
}
