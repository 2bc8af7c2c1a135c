import { nearest } from '../ledger/model/nearest.js'
import { type Problem, spanOf } from '../ledger/model/problem.js'
import type { Ledger } from '../ledger/model/types.js'
import type { RuleName } from './finding.js'
import { type Rule, SEVERITIES, type Severity } from './rule/rule.js'
import { RULES } from './rules/index.js'

export type Level = Severity | 'off'
/** What the command line says of rules. */
export type Severities = ReadonlyMap<RuleName, Level>
export const LEVELS: readonly Level[] = [...SEVERITIES, 'off']

const NAMES: readonly string[] = RULES.map(({ name }) => name)

export function isRule(name: string): name is RuleName {
  return NAMES.includes(name)
}

/** Whether a rule's findings stand for what could not be read. */
export function isAlwaysError(name: string): boolean {
  return RULES.some((rule) => rule.name === name && rule.isAlwaysError)
}

export function nearestRule(name: string): string | undefined {
  return nearest(name, NAMES)
}

/**
 * What a rule's findings count as: as the command line says, else the ledger that their file is of, else the rule. Where
 * a file is of several, the strictest of them.
 */
export class Settings {
  constructor(
    readonly ledger: Ledger,
    readonly overrides: Severities,
  ) {}

  levelOf({ name, severity }: Rule<RuleName>, file: string): Level {
    const { rules, shared } = this.ledger
    const said = rules.flatMap((rule) => (rule.key === name && rule.files.has(file) ? (rule.severity ?? severity) : []))
    if (said.length < (shared?.get(file) ?? 1)) said.push(severity)
    return this.overrides.get(name) ?? LEVELS.find((level) => said.includes(level)) ?? severity
  }

  /** Whether a rule is off in every file. */
  isOff(rule: Rule<RuleName>, files: Iterable<string>): boolean {
    return [...files].every((file) => this.levelOf(rule, file) === 'off')
  }
}

/** Settings in a ledger's `rules` that would let pass what could not be read. */
export function loweredRules({ rules, files }: Ledger): Problem[] {
  return rules.flatMap(({ key, at, severity = 'error', except = [] }) => {
    const file = files.get(at.file)
    if (!isAlwaysError(key) || !file || (severity === 'error' && except.length === 0)) return []
    return [{ code: 'rule-lowered', name: key, at: spanOf(file, at.start, at.start + key.length) }]
  })
}

/** Names in a ledger's `rules` that are no rules. */
export function unknownRules({ rules, files }: Ledger): Problem[] {
  return rules.flatMap(({ key, at }) => {
    const file = files.get(at.file)
    if (isRule(key) || !file) return []
    const near = nearestRule(key)
    return [
      {
        code: 'rule-unknown',
        name: key,
        ...(near && { nearest: near }),
        at: spanOf(file, at.start, at.start + key.length),
      },
    ]
  })
}
