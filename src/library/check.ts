import { type Checked, tally } from '../check/finding.js'
import type { Severity } from '../check/rule/rule.js'
import { runCheck } from '../check/run.js'
import type { Ledger } from '../ledger/model/types.js'
import { Snapshots } from '../quotes/snapshot.js'
import { type CheckLedgerOptions, inWords, type LedgerFinding, levelsOf } from './finding.js'

export interface LedgerCheck {
  /** In the order of files and lines. */
  findings: LedgerFinding[]
  counts: Readonly<Record<Severity, number>>
  checked: Checked
}

/**
 * What `factcheck check` finds in a ledger. It looks quotes up in snapshots, and fetches nothing.
 *
 * @throws {TypeError} where `rules` names no rule
 */
export function checkLedger(
  ledger: Ledger,
  { cwd = process.cwd(), now = new Date(), rules = {} }: CheckLedgerOptions = {},
): LedgerCheck {
  const checkable = { ledger, problems: [], unreadable: [], snapshots: new Snapshots(cwd) }
  const { findings, checked } = runCheck(checkable, levelsOf(rules), now)
  return { findings: findings.map(inWords), counts: tally(findings), checked }
}
