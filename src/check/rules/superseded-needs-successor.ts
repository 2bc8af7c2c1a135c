import type { Claim } from '../../ledger/model/types.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact =
  | { because: 'no-successor' }
  | { because: 'no-status'; successor: string }
  | { because: 'circle'; successor: string }

const OLD = `  - id: bridge-closed-on-3-may
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]
    status: superseded`
const NEW = `  - id: bridge-closed-on-2-may
    text: The city closed Harbour Bridge on the evening of 2 May 2025.
    confidence: sourced
    citations: [gazette]`

export const supersededNeedsSuccessor: Rule<'superseded-needs-successor', Fact> = {
  name: 'superseded-needs-successor',
  severity: 'error',
  since: '0.1.0',
  asks: 'A superseded claim names the claim that took its place, and no other claim names one.',
  why: 'Whoever finds the old claim must be led to the new one.',
  bad: `
${GAZETTE}
claims:
${OLD}
${NEW}
`,
  good: `
${GAZETTE}
claims:
${OLD}
    superseded-by: bridge-closed-on-2-may
${NEW}
`,
  says: (fact) => {
    switch (fact.because) {
      case 'no-successor':
        return {
          message: 'superseded, but it does not say by which claim',
          help: 'name it: `superseded-by: …`; where none took its place, the claim is `withdrawn`',
        }
      case 'no-status':
        return {
          message: `\`${fact.successor}\` took its place, but its status is not \`superseded\``,
          help: 'write `status: superseded`, or remove `superseded-by`',
        }
      case 'circle':
        return {
          message: `superseded by \`${fact.successor}\`, from where \`superseded-by\` leads back to it`,
          help: 'one of these claims stands: remove its `superseded-by`',
        }
    }
  },
  *check({ ledger: { claims } }) {
    for (const claim of claims.values()) {
      const successors = claim['superseded-by'] ?? []
      const [first] = successors
      if (claim.status === 'superseded' && first === undefined)
        yield { fact: { because: 'no-successor' }, claim, path: ['status'] }
      if (claim.status !== 'superseded' && first !== undefined)
        yield { fact: { because: 'no-status', successor: first }, claim, path: ['superseded-by'] }
      const successor = successors.find((id) => leadsTo(id, claim.id, claims))
      if (successor !== undefined)
        yield { fact: { because: 'circle', successor }, claim, path: ['superseded-by'], what: successor }
    }
  },
}

/** A chain this long is none that a reader follows, and each claim walks its own. */
const LONGEST = 100

function leadsTo(from: string, id: string, claims: ReadonlyMap<string, Claim>): boolean {
  const reached = new Set([from])
  for (const at of reached) {
    if (at === id) return true
    if (reached.size > LONGEST) return false
    for (const next of claims.get(at)?.['superseded-by'] ?? []) reached.add(next)
  }
  return false
}
