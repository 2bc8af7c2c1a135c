import type { Fact } from '../ledger/model/problem.js'
import type { Path } from '../ledger/model/shape.js'

/**
 * The rule that a problem of the loader is a finding of; the loader must know of it, as it cannot read the claim.
 * `undefined` for all else that it finds, which is bad input.
 */
export function ruleOf(problem: Fact): 'id-format' | 'id-unique' | 'label-known' | undefined {
  switch (problem.code) {
    case 'id-duplicate':
      return 'id-unique'
    case 'word-unknown':
      return isField(problem.path, 'claims', 'confidence') ? 'label-known' : undefined
    case 'text-malformed':
    case 'id-reserved':
      // The keys of `rules` and `names` are no ids, and are bad input where they are none of theirs.
      return problem.path[0] === 'rules' || problem.path[0] === 'names' ? undefined : 'id-format'
    default:
      return undefined
  }
}

/** Whether a path leads to that field of an item of that list. */
function isField(path: Path, list: string, field: string): boolean {
  return path.length === 3 && path[0] === list && path[2] === field
}

/** What a problem is called: as the rule that it is a finding of, else by its own code. */
export function nameOf(problem: Fact): string {
  return ruleOf(problem) ?? problem.code
}
