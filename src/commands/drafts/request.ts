import type { RuleName } from '../../check/finding.js'
import { RULES } from '../../check/rules/index.js'
import type { Level, Severities } from '../../check/settings.js'
import { NEEDS, type Need } from '../../draft/held.js'
import { nearest } from '../../ledger/model/nearest.js'
import { UsageError } from '../command/usage-error.js'

/** What must be backed, as `--require` has it. */
export function requiredOf(given: string): Set<Need> {
  const words = given.split(',').map((word) => word.trim())
  if (words.length === 1 && words[0] === 'none') return new Set()
  return new Set(
    words.map((word) => {
      const need = NEEDS.find((known) => known === word)
      if (need) return need
      const near = nearest(word, [...NEEDS, 'none'])
      throw new UsageError(
        `--require: there is no \`${word}\` to be backed`,
        near && near !== 'none' ? `did you mean \`${near}\`?` : `write some of ${NEEDS.join(',')}, or none`,
      )
    }),
  )
}

/** The other rules are for `check`. Where a share is enough, a sentence that nothing backs is no error by itself. */
export function onlyDraftRules(given: ReadonlyMap<RuleName, Level>, isShareEnough: boolean): Severities {
  const levels = new Map<RuleName, Level>()
  for (const rule of RULES) if (!('needs' in rule) || rule.needs !== 'drafts') levels.set(rule.name, 'off')
  if (isShareEnough) levels.set('draft-backed', 'warning')
  for (const [name, level] of given) if (levels.get(name) !== 'off') levels.set(name, level)
  return levels
}
