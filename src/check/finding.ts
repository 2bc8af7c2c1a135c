import type { DraftCounts } from '../draft/counts.js'
import type { Draft } from '../draft/draft.js'
import type { HeldSentence, Need } from '../draft/held.js'
import type { Suggestion } from '../draft/suggest.js'
import type { LinkCounts } from '../findings/link.js'
import type { Problem, Span } from '../ledger/model/problem.js'
import type { TextFile } from '../ledger/model/text-file.js'
import type { Claim } from '../ledger/model/types.js'
import type { QuoteCounts } from '../quotes/quotes.js'
import { type Rule, type RuleSheet, SEVERITIES, type Severity } from './rule/rule.js'
import type { RULES } from './rules/index.js'

type AnyRule = (typeof RULES)[number]
export type RuleName = AnyRule['name']
/** What a rule has found, as data, and which rule: the rule itself says it in words. */
export type FactOf<Name extends RuleName> =
  Extract<AnyRule, { name: Name }> extends Rule<Name, infer Fact> ? { rule: Name } & Fact : never
export type FindingFact = { [Name in RuleName]: FactOf<Name> }[RuleName]

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

/** Drafts, sentence by sentence, and how much of them is backed. */
export interface DraftReport {
  drafts: readonly Draft[]
  sentences: readonly HeldSentence[]
  counts: DraftCounts
  required: ReadonlySet<Need>
  /** The nearest claims for open sentences; only where they were asked for. */
  suggestions?: ReadonlyMap<HeldSentence, Suggestion>
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
  /** Of a run over the ledger itself. */
  checked?: Checked
  /** Of a run over drafts, by themselves or with the ledger: what became of each sentence. */
  draft?: DraftReport
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
