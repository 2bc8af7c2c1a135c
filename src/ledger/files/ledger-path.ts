import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export const LEDGER_NAME = 'claims.yaml'
/** What a ledger may be called, the first before the second. */
export const LEDGER_NAMES = [LEDGER_NAME, 'claims.yml']

/** The ledger of a folder itself. */
export function ledgerIn(folder: string): string | undefined {
  return LEDGER_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path))
}

/** The nearest claims.yaml at or above a folder. */
export function findLedger(folder: string): string | undefined {
  const parent = dirname(folder)
  return ledgerIn(folder) ?? (parent === folder ? undefined : findLedger(parent))
}

/** What may have been meant where no ledger is found: its name in other letters, or a ledger of a folder below. */
export function nearLedger(folder: string): string | undefined {
  const entries = entriesOf(folder)
  const inOtherLetters = entries.find((entry) => LEDGER_NAMES.includes(entry.name.toLowerCase()))
  if (inOtherLetters) return inOtherLetters.name
  const below = entries.filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
  const path = below.map((entry) => ledgerIn(join(folder, entry.name))).find((found) => found !== undefined)
  return path && nameOf(path, folder)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** A path as it is shown: relative to the working directory where that is shorter, with slashes on every system. */
export function nameOf(path: string, cwd: string): string {
  const way = relative(cwd, path) || '.'
  return (way.length < path.length ? way : path).split(sep).join('/')
}
