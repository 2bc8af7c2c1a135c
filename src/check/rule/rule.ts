import type { DeadLink } from '../../findings/link.js'
import type { Registered } from '../../findings/metadata.js'
import type { Span } from '../../ledger/model/problem.js'
import type { Path } from '../../ledger/model/shape.js'
import type { Place } from '../../ledger/model/types.js'
import type { Words } from '../../words/words.js'
import type { Checkable, RuleContext } from './context.js'

export const SEVERITIES = ['error', 'warning'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a rule asks and why, for a person. The examples are whole ledgers. */
export interface RuleSheet {
  name: string
  /** By default. */
  severity: Severity | 'off'
  /** What it finds could not be read, and so not be checked: no setting, exception or baseline lets that pass. */
  isAlwaysError?: true
  /** The version that brought it. */
  since: string
  /** A sentence: what must be so. */
  asks: string
  why: string
  /** What stands beside the ledgers of the examples, by path. */
  files?: Readonly<Record<string, string>>
  /** Addresses that are dead in the examples. */
  links?: readonly DeadLink[]
  /** What is registered with the DOIs in the examples. */
  registered?: readonly Registered[]
  /** The ledger of the examples as it was. */
  before?: string
  /** The ledger of the examples, where these are drafts in Markdown. */
  ledger?: string
  bad: string
  good: string
}

/** One rule, which is one file: what it asks, how it is looked for, and what it says of what it found. */
export interface Rule<Name extends string = string, Fact extends object = object> extends RuleSheet {
  name: Name
  /** What it looks at, where that is not always there: till then nothing is known of it. */
  needs?: keyof Checkable
  /** It looks at what the other rules have done. */
  runsLast?: true
  check(context: RuleContext): Iterable<Found<Fact>>
  /** A finding in words: what is wrong, and what to do about it. */
  says(fact: Fact): Words
}

/** What a rule found, and where: in a claim, else in a source, else in a setting. */
export interface Found<Fact extends object = object> {
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
