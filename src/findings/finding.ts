import type { EdtfFault } from '../ledger/model/edtf.js'
import type { IdentifierFault } from '../ledger/model/identifier.js'
import type { Problem, Span } from '../ledger/model/problem.js'
import type { TextFile } from '../ledger/model/text-file.js'
import type { Claim, Confidence } from '../ledger/model/types.js'
import type { Difference } from '../quotes/differences.js'
import type { Absence } from '../quotes/quote.js'
import type { QuoteCounts } from '../quotes/quotes.js'
import type { SnapshotFault } from '../quotes/snapshot.js'
import type { DeadLink, LinkCounts } from './link.js'

/**
 * What `check` finds, as data: the rules make it, `format/check/message.ts` turns it into words. It stands here because
 * neither the rules nor the formatters may know the other.
 */
export type FindingFact =
  | { rule: 'claim-needs-source'; because: 'no-citation' }
  | { rule: 'claim-needs-source'; because: 'premise'; premise: string }
  | { rule: 'source-exists'; source: string; field: 'source' | 'via' | 'derived-from'; nearest?: string }
  | { rule: 'premise-exists'; id: string; field: 'premises' | 'disputes'; nearest?: string }
  | { rule: 'premises-acyclic'; circle: string[]; length: number }
  | { rule: 'id-unique'; what: 'claim' | 'source'; id: string; first: { file: string; line: number } }
  | { rule: 'id-format'; found: string; expected: string; suggestion?: string }
  | { rule: 'label-known'; found: string; nearest?: string }
  | { rule: 'inferred-needs-premises' }
  | { rule: 'speculation-needs-attribution'; confidence: Confidence }
  | { rule: 'label-not-above-premises'; own: Confidence; effective: Confidence; premise: string; direct: boolean }
  | { rule: 'label-rise-needs-evidence'; from: Confidence; to: Confidence; was?: string }
  | { rule: 'date-valid'; field: string; found: string; fault: EdtfFault; suggestion?: string }
  | { rule: 'identifier-valid'; field: IdentifierField; found: string; fault: IdentifierFault; suggestion?: string }
  | { rule: 'exception-current'; of: string; fault: 'unused' | 'unused-both' | 'names-nothing' }
  | { rule: 'exception-current'; of: string; fault: 'ended' | 'bad-date'; until: string }
  | {
      rule: 'exception-current'
      of: string
      fault: 'unknown'
      what: 'claim' | 'source'
      id: string
      isOther?: true
      nearest?: string
    }
  | { rule: 'text-not-cut'; field: string; rest: string }
  | { rule: 'source-complete'; missing: 'title' | 'address' }
  | { rule: 'source-used' }
  | { rule: 'claim-distinct'; other: string; same: boolean }
  | { rule: 'quote-long-enough'; quote: string; least: number }
  | { rule: 'quote-in-source'; words: string; source: string; why: Absence; nearest?: Difference[] }
  | { rule: 'quote-unchecked'; quotes: number; path: string; why: SnapshotFault }
  | { rule: 'number-in-quote'; numbers: string[] }
  | { rule: 'snapshot-current'; path: string; fault: SnapshotDoubt }
  | { rule: 'link-alive'; url: string; status: number; archived?: string }
  | { rule: 'single-voice'; sources: string[] }
  | { rule: 'wording-fits-label'; confidence: 'sourced'; hedge: string }
  | { rule: 'wording-fits-label'; confidence: 'speculative' }

export type RuleName = FindingFact['rule']
export type FactOf<Name extends RuleName> = Extract<FindingFact, { rule: Name }>
/** Why a snapshot shows nothing of its source: it cannot be read, or its lock says other than it does. */
export type SnapshotDoubt = SnapshotFault | { code: 'altered' | 'lock-damaged' } | { code: 'elsewhere'; url: string }
export type IdentifierField = 'URL' | 'archived' | 'DOI' | 'ISBN'

export const SEVERITIES = ['error', 'warning'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface Finding {
  fact: FindingFact
  severity: Severity
  /** The claim that it is about, by id; or the source, by key; or both. */
  claim?: string
  source?: string
  /** With rule, claim and source, what a finding is known by from run to run, wherever it has moved in the file. */
  what: string
  at: Span
}

/** What a rule asks and why, for a person. The examples are whole ledgers. */
export interface RuleSheet<Name extends RuleName = RuleName> {
  name: Name
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
  /** The ledger of the examples as it was. */
  before?: string
  bad: string
  good: string
}

/** What was looked at. */
export interface Checked {
  /** Those that were read whole. */
  claims: number
  /** Claims that could not be; only where there are any. */
  unread?: number
  citations: number
  quotes: QuoteCounts
  /** Only where addresses were tried. */
  links?: LinkCounts
}

/** All that a formatter may want to know of a run. */
export interface Report {
  /** In order of file, line and column. */
  findings: readonly Finding[]
  /** How many there are, also of those that are left out. */
  counts: Readonly<Record<Severity, number>>
  /** Warnings were left out, as was asked. */
  errorsOnly?: boolean
  /** Findings left out as the baseline knows them. */
  known: number
  checked: Checked
  rules: readonly RuleSheet[]
  claims: readonly Claim[]
  files: ReadonlyMap<string, TextFile>
  /** A file's path as the platform knows it: relative to the repository where it can be. */
  pathOf(file: string): string
}

/** All that a formatter may want to know of a run that ended before anything was checked. */
export interface Failure extends Pick<Report, 'files' | 'pathOf'> {
  problems: readonly Problem[]
}

export function omittedFrom({ findings, counts }: Report): number {
  return counts.error + counts.warning - findings.length
}

/** So many of the findings, in their order: errors before warnings, so that what fails a run is among them. */
export function mostSevere(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings
  const kept = new Set(
    SEVERITIES.flatMap((level) => findings.filter(({ severity }) => severity === level)).slice(0, most),
  )
  return findings.filter((finding) => kept.has(finding))
}

/** Findings by their severity. */
export function tally(findings: readonly Finding[]): Record<Severity, number> {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { error: errors, warning: findings.length - errors }
}
