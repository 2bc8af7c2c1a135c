import type { Draft } from '../draft/draft.js'
import { HeldDrafts, type Holding, REQUIRED } from '../draft/held.js'
import type { Ledger } from '../ledger/model/types.js'
import type { RuleName } from './finding.js'
import { RULES } from './rules/index.js'
import type { Level, Severities } from './settings.js'

/**
 * A ledger that has drafts among its files. What its roots say of the rules holds for the drafts, too: for one that is
 * declared, what the roots say that declare it, by name in `roots`.
 */
export function withDrafts(
  ledger: Ledger,
  drafts: readonly Draft[],
  roots: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Ledger {
  const names = drafts.map(({ file }) => file.name)
  const shared = new Map(ledger.shared)
  for (const name of names) {
    const { size = 0 } = roots.get(name) ?? {}
    if (size > 1) shared.set(name, size)
  }
  return {
    ...ledger,
    ...(shared.size > 0 && { shared }),
    files: new Map([...ledger.files, ...drafts.map(({ file }) => [file.name, file] as const)]),
    rules: ledger.rules.map((rule) => ({
      ...rule,
      files: new Set([...rule.files, ...names.filter((name) => roots.get(name)?.has(rule.at.file) ?? true)]),
    })),
  }
}

/** Drafts held to a ledger, which then has them among its files. */
export function holdDrafts(
  drafts: readonly Draft[],
  { ledger, required = REQUIRED, ...holding }: Omit<Holding, 'required'> & Partial<Holding>,
  roots?: ReadonlyMap<string, ReadonlySet<string>>,
): HeldDrafts {
  return new HeldDrafts(drafts, { ...holding, required, ledger: withDrafts(ledger, drafts, roots) })
}

/** The other rules are for a ledger by itself. Where a share is enough, a sentence that nothing backs is no error by itself. */
export function onlyDraftRules(given: ReadonlyMap<RuleName, Level>, isShareEnough = false): Severities {
  const levels = new Map<RuleName, Level>()
  for (const rule of RULES) if (!('needs' in rule) || rule.needs !== 'drafts') levels.set(rule.name, 'off')
  if (isShareEnough) levels.set('draft-backed', 'warning')
  for (const [name, level] of given) if (levels.get(name) !== 'off') levels.set(name, level)
  return levels
}
