import type { Report } from '../../check/finding.js'
import type { LedgerDiff } from '../../diff/compare.js'
import { count, grouped, line } from '../../screen/text.js'
import { countFindings } from '../check/counts.js'
import type { DiffNote } from './note.js'

/** All that is told of what became of a ledger: the report of a check whose only rule is that of labels that rise. */
export interface DiffReport extends Report {
  /** What it is compared with: as a person named it, and the commit that this is. */
  base: { revision: string; commit: string }
  diff: LedgerDiff
  /** The ids of claims whose label rose without evidence, and which the rules allow to. */
  allowed: readonly string[]
  notes: readonly DiffNote[]
}

/** "Since main (1a2b3c4d5e): 1 claim added, 2 changed; 1 error." */
export function lastLine({ base: { revision, commit }, diff, counts, allowed }: DiffReport): string {
  const sizes = Object.entries(diff).filter(([, { length }]) => length > 0)
  const changes = sizes.map(([what, { length }], index) =>
    index === 0 ? `${count(length, 'claim')} ${what}` : `${grouped(length)} ${what}`,
  )
  const found = [
    countFindings(counts, ''),
    ...(allowed.length > 0 ? [`${count(allowed.length, 'label')} rose without evidence, as the rules allow`] : []),
  ].filter((text) => text !== '')
  const short = commit.slice(0, 10)
  const name = line(revision)
  const since = commit.startsWith(name) ? short : `${name} (${short})`
  return `Since ${since}: ${changes.join(', ') || 'no claim was added, removed or changed'}; ${found.join('; ') || 'no label rose without evidence'}.`
}
