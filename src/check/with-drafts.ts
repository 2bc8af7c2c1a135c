import type { Draft } from '../draft/draft.js'
import type { Ledger } from '../ledger/model/types.js'

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
