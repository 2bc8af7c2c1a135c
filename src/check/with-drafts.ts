import type { Draft } from '../draft/draft.js'
import type { Ledger } from '../ledger/model/types.js'

/** A ledger that has drafts among its files: what its roots say of the rules holds for them, too. */
export function withDrafts(ledger: Ledger, drafts: readonly Draft[]): Ledger {
  const names = drafts.map(({ file }) => file.name)
  return {
    ...ledger,
    files: new Map([...ledger.files, ...drafts.map(({ file }) => [file.name, file] as const)]),
    rules: ledger.rules.map((rule) => ({ ...rule, files: new Set([...rule.files, ...names]) })),
  }
}
