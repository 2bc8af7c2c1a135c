import { describeFinding } from '../check/describe.js'
import type { Finding, RuleName } from '../check/finding.js'
import type { Severity } from '../check/rule/rule.js'
import { RULES } from '../check/rules/index.js'
import type { Level, Severities } from '../check/settings.js'

/** What a rule reports, in words and with its place; lines and columns count from 1. */
export interface LedgerFinding {
  rule: string
  severity: Severity
  message: string
  help?: string
  claim?: string
  source?: string
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** What a check starts from. */
export interface CheckLedgerOptions {
  /** What the names of the ledger's files start from; the process's working directory where nothing is said. */
  cwd?: string
  /** The day of the check, for exceptions and reviews that end. */
  now?: Date
  /** Levels of rules, before what the ledger says: `{ 'source-used': 'off' }`. */
  rules?: Readonly<Record<string, Level>>
}

/** @throws {TypeError} where there is no such rule */
export function levelsOf(rules: Readonly<Record<string, Level>>): Severities {
  const known = new Map<string, RuleName>(RULES.map(({ name }) => [name, name]))
  return new Map(
    Object.entries(rules).map(([name, level]) => {
      const rule = known.get(name)
      if (!rule) throw new TypeError(`no rule is called ${name}`)
      return [rule, level] as const
    }),
  )
}

export function inWords({ fact, severity, claim, source, at }: Finding): LedgerFinding {
  const { message, help } = describeFinding(fact)
  const about = { ...(claim !== undefined && { claim }), ...(source !== undefined && { source }) }
  const { file, line, column, endLine, endColumn } = at
  const place = { file, line, column, endLine, endColumn }
  return { rule: fact.rule, severity, message, ...(help !== undefined && { help }), ...about, ...place }
}
