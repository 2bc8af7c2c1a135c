import type { Fact } from '../ledger/model/problem.js'
import { CONFIDENCES } from '../ledger/model/types.js'

/**
 * The rule that a problem of the loader is a finding of; the loader must know of it, as it cannot read the claim.
 * `undefined` for all else that it finds, which is bad input.
 */
export function ruleOf(problem: Fact): 'id-format' | 'id-unique' | 'label-known' | undefined {
  switch (problem.code) {
    case 'id-duplicate':
      return 'id-unique'
    case 'word-unknown':
      return problem.known === CONFIDENCES ? 'label-known' : undefined
    case 'text-malformed':
    case 'id-reserved':
      // The keys of `rules` name rules, and are bad input where they are none.
      return problem.where === 'a key of rules' ? undefined : 'id-format'
    default:
      return undefined
  }
}

/** What a problem is called: as the rule that it is a finding of, else by its own code. */
export function nameOf(problem: Fact): string {
  return ruleOf(problem) ?? problem.code
}
