import type { FactOf, FindingFact, RuleName, RuleSheet } from '../../findings/finding.js'
import type { Span } from '../../ledger/model/problem.js'
import type { Place } from '../../ledger/model/types.js'
import type { Path } from '../../ledger/yaml/locate.js'
import type { RuleContext } from './context.js'

/** One rule: what it asks, and how it is looked for. */
export interface Rule<Name extends RuleName> extends RuleSheet<Name> {
  check(context: RuleContext): Iterable<Found<FactOf<Name>>>
}

export type AnyRule = { [Name in RuleName]: Rule<Name> }[RuleName]

/** What a rule found, and where: in a claim, else in a source, else in a setting. */
export interface Found<Fact extends FindingFact = FindingFact> {
  fact: Fact
  claim?: { id: string; at?: Place }
  source?: { key: string; at?: Place }
  setting?: { key: string; at: Place }
  /** The way to the value that it is about; none for the whole claim, source or setting. */
  path?: Path
  /** The place itself, where the loader has given it. */
  at?: Span
  /** What tells it from another finding of this rule in the same claim or source. */
  what?: string
}
